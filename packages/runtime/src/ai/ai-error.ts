import { InlayError } from '../inlay-error.ts';

/** Why a run failed. Programs branch on it; people read the message. */
export type AiErrorKind =
  | 'auth' | 'quota' | 'rate' | 'request' | 'context' | 'server' | 'network' | 'timeout' | 'truncated' | 'protocol'
  | 'aborted' | 'filtered' | 'expression' | 'validation' | 'transform' | 'config' | 'denied';

/** An error as it travels: over the wire, into query state, into `--json`. Never holds a key. */
export interface AiErrorData {
  readonly kind: AiErrorKind;
  readonly message: string;
  /** What to do about it; null when there is nothing better to say than the message. */
  readonly hint: string | null;
  /** The HTTP status the provider answered with, where there was one. */
  readonly status: number | null;
  /** Seconds the provider asked to wait, where it did. */
  readonly retryAfterSeconds: number | null;
}

/** A failed run. `data` is the same, as plain data. */
export class AiError extends InlayError {
  readonly data: AiErrorData;

  constructor(kind: AiErrorKind, message: string, options: { readonly hint?: string; readonly status?: number; readonly retryAfterSeconds?: number; readonly cause?: unknown } = {}) {
    super(message, { code: kind, cause: options.cause, ...(options.hint === undefined ? {} : { hint: options.hint }) });
    this.data = { kind, message, hint: options.hint ?? null, status: options.status ?? null, retryAfterSeconds: options.retryAfterSeconds ?? null };
  }
}
