/** The keys that expressions read of a query, `isLoading` being an alias of `isFetching`, and `runTime` how many milliseconds the last run took. */
export const QUERY_KEYS = [
  'data', 'rawData', 'partial', 'error', 'isFetching', 'isLoading', 'isStreaming', 'finished', 'runTime', 'usage', 'warnings', 'lastRun', 'runs', 'status', 'fetchStatus', 'progress', 'rows', 'toolCalls', 'messages',
] as const;

/** What scripts call on it, `run` being an alias of `trigger`. */
export const QUERY_METHODS = ['trigger', 'run', 'abort', 'reset', 'resume', 'retryFailed'] as const;
