/** The members of a query beside `options` that are templates. */
export const QUERY_TEMPLATES = ['transform', 'onlyWhen', 'confirm', 'watch', 'forEach'] as const;

/** Its members in milliseconds or counts, with the least and the most they may be. */
export const QUERY_NUMBERS = {
  timeoutMs: [1, 86_400_000], retries: [0, 10], cacheMs: [0, 86_400_000], debounceMs: [0, 60_000], throttleMs: [0, 3_600_000], intervalMs: [1_000, 86_400_000], batchSize: [1, 32],
} as const;

/** What it does once a run has ended. */
export const QUERY_HANDLERS = ['onSuccess', 'onFailure', 'onSettled'] as const;
