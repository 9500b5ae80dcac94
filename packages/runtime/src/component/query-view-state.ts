/** What a component that shows a query receives: a frozen snapshot, new on each change. */
export interface QueryViewState {
  readonly status: 'idle' | 'running' | 'streaming' | 'success' | 'error' | 'aborted';
  /** The text so far, or the last complete answer; JSON for values that are not text. */
  readonly text: string;
  /** The text of an answer that was stopped or broke off; null when there is none, so that `text` is an older, complete one. */
  readonly partial: string | null;
  /** How far a run over rows has come; null for a query that runs once. */
  readonly progress: { readonly done: number; readonly failed: number; readonly total: number } | null;
  /** In English; `kind` says the same in one word, such as `network`, for who tells it otherwise. */
  readonly error: { readonly kind?: string; readonly message: string; readonly hint: string | undefined } | null;
  /** `said` is the reason with its holes, for who says it in another language. */
  readonly warnings: readonly { readonly option: string; readonly reason: string; readonly said?: { readonly text: string; readonly values: Readonly<Record<string, string | number>> } }[];
  readonly usage: { readonly inputTokens: number; readonly outputTokens: number; readonly estimated: boolean } | null;
  /** The model that answered, and what to say of it ("demo: rules, not a language model"). */
  readonly model: string | null;
  readonly label: string | null;
  /** Milliseconds from start to end; null while it runs and before the first run. */
  readonly durationMs: number | null;
}

/** Before the first run. */
export const idleQueryViewState: QueryViewState = Object.freeze({
  status: 'idle', text: '', partial: null, progress: null, error: null, warnings: [], usage: null, model: null, label: null, durationMs: null,
});
