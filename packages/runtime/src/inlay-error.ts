const MARKER = Symbol.for('inlay.error');

/** What an InlayError is made of beside its message. */
export interface InlayErrorOptions {
  /** Stable and kebab-case; programs branch on it, never on the message. */
  readonly code: string;
  readonly cause?: unknown;
  /** What the reader can do about it, as a sentence. */
  readonly hint?: string;
}

/**
 * The base of every error that Inlay throws at a programmer, or across a process boundary.
 * A builder's mistake is a `Problem` instead. Recognise it with `isInlayError`, not `instanceof`:
 * the marker survives two copies of the package in one page.
 */
export class InlayError extends Error {
  readonly code: string;
  readonly hint: string | undefined;

  constructor(message: string, options: InlayErrorOptions) {
    super(message, { cause: options.cause });
    this.name = new.target.name;
    this.code = options.code;
    this.hint = options.hint;
    Object.defineProperty(this, MARKER, { value: true });
  }
}

/** True for any InlayError, also one from another copy of this package. */
export function isInlayError(value: unknown): value is InlayError {
  return typeof value === 'object' && value !== null && MARKER in value;
}
