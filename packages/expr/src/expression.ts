import type { ExpressionError } from './expression-error.ts';

/** How one evaluation runs. */
export interface EvaluateOptions {
  /** A missing intermediate (`query.data.rows` before it ran) is an error instead of `undefined`. */
  readonly strict?: boolean;
}

/** A plain object, or an object of getters. Only own properties are read, each when it is reached. */
export type Scope = Readonly<Record<string, unknown>>;

/** A free name and the static keys behind it: `table.data[0].x` is `['table', 'data', '0', 'x']`. */
export type ReferencePath = readonly string[];

/** One compiled expression. Immutable; evaluating it does not change it. */
export interface Expression {
  readonly source: string;
  /** The free names with their static paths, each once, in order of first appearance. */
  readonly references: readonly ReferencePath[];
  /** Errors and warnings found while compiling, in order. With an error in it, `evaluate` throws that. */
  readonly problems: readonly ExpressionError[];
  /** The value in `scope`. Throws an ExpressionError and nothing else. */
  evaluate(scope: Scope, options?: EvaluateOptions): unknown;
}

/** One compiled template. `expression` keeps the value's type, `text` yields a string. */
export interface Template extends Expression {
  readonly kind: 'literal' | 'expression' | 'text';
}

/** As much of an AbortSignal as scripts use; every AbortSignal is one. */
export interface ScriptSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** How one script runs. */
export interface RunOptions extends EvaluateOptions {
  /** Ends the script before its next step; a step that has begun is not undone. */
  readonly signal?: ScriptSignal | undefined;
  /** Told of each action that failed and that the script did not wait for, at its end or, if that comes later, then. */
  readonly onLostError?: ((error: ExpressionError) => void) | undefined;
}

/** One compiled script. Immutable; running it does not change it, and it may run several times at once. */
export interface Script {
  readonly source: string;
  /** The free names with their static paths, each once, in order of first appearance. */
  readonly references: readonly ReferencePath[];
  /** Errors found while compiling. With one in it, `run` rejects with that. */
  readonly problems: readonly ExpressionError[];
  /** Runs it to its end. Rejects with an ExpressionError and nothing else; `aborted` is its code after an abort. */
  run(scope: Scope, options?: RunOptions): Promise<unknown>;
}
