import { sourceFrame } from './source-frame.ts';

/** What kind of thing went wrong; stable, for programs to act on. */
export type ExpressionErrorCode = 'syntax' | 'reference' | 'type' | 'denied' | 'limit' | 'pending' | 'aborted' | 'shift-closes';

/** What an ExpressionError is made of. `range` counts UTF-16 units of `source`, end exclusive. */
export interface ExpressionErrorDetails {
  readonly code: ExpressionErrorCode;
  readonly message: string;
  readonly source: string;
  readonly range: readonly [start: number, end: number];
  readonly hint?: string | undefined;
  readonly severity?: 'error' | 'warning' | undefined;
}

/** Survives two copies of the package on one page, where `instanceof` does not. */
const marker = Symbol.for('inlay.expression-error');

/**
 * A mistake in what a builder wrote, or a value that the expression could not use.
 *
 * Compiling collects these as `problems`; evaluating throws one. It never carries a `cause` or any
 * value of the scope, because what an error holds can be read by whoever shows it.
 * `frame` is the source line with a caret under the range; `hint` says what to write instead.
 */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
  readonly code: ExpressionErrorCode;
  readonly range: readonly [start: number, end: number];
  readonly source: string;
  readonly frame: string;
  readonly severity: 'error' | 'warning';
  declare readonly hint?: string;

  constructor(details: ExpressionErrorDetails) {
    super(details.message);
    this.code = details.code;
    this.range = details.range;
    this.source = details.source;
    this.frame = sourceFrame(details.source, details.range);
    this.severity = details.severity ?? 'error';
    if (details.hint !== undefined) this.hint = details.hint;
    Object.defineProperty(this, marker, { value: true });
  }

  /** Whether `value` is an ExpressionError of this or another copy of the package. */
  static isInstance(value: unknown): value is ExpressionError {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, marker);
  }
}
