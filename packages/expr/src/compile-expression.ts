import { compileSource } from './compile-source.ts';
import { ExpressionError } from './expression-error.ts';
import type { EvaluateOptions, Expression, Scope } from './expression.ts';
import { LIMITS } from './limits.ts';
import { referencePaths } from './references.ts';

/**
 * Compiles one bare expression, as `functions` of an app document hold them.
 *
 * Never throws: mistakes are `problems`, and `evaluate` throws the first. White space, comments and
 * one `;` behind the expression are allowed. Nothing is kept between evaluations.
 */
export function compileExpression(source: string): Expression {
  const problem = tooLong(source);
  const compiled = problem ? { problem } : compileSource(source, 0, '');
  if ('problem' in compiled) return Object.freeze(new CompiledExpression({ source, references: NONE, problems: [compiled.problem] }, failing(compiled.problem)));
  return Object.freeze(new CompiledExpression({ source, references: referencePaths(compiled.references), problems: NONE }, compiled.program));
}

/** What gives the value of an expression. */
export interface Runnable {
  run(scope: Scope, options?: EvaluateOptions): unknown;
}

/** Shared by all expressions without a mistake or a reference, of which a page may hold thousands. */
const NONE: readonly never[] = Object.freeze([]);

/** An expression as the app holds it; to be frozen. */
export class CompiledExpression implements Expression {
  readonly source: string;
  readonly references: Expression['references'];
  readonly problems: Expression['problems'];
  readonly #program: Runnable;

  constructor({ source, references, problems }: Omit<Expression, 'evaluate'>, program: Runnable) {
    this.source = source;
    this.references = references;
    this.problems = problems.length === 0 ? NONE : Object.freeze([...problems]);
    this.#program = program;
  }

  evaluate(scope: Scope, options?: EvaluateOptions): unknown {
    return this.#program.run(scope, options);
  }
}

/** What throws the mistake that was found. */
export function failing(problem: ExpressionError): Runnable {
  return {
    run() {
      throw problem;
    },
  };
}

/** The problem of a source that is too long to be compiled, if it is. */
export function tooLong(source: string): ExpressionError | null {
  if (source.length <= LIMITS.source) return null;
  return new ExpressionError({
    code: 'limit', message: `This has ${source.length} characters; ${LIMITS.source} are allowed`, source, range: [LIMITS.source, source.length],
  });
}
