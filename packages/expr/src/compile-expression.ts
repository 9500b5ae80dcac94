import { compileSource } from './compile-source.ts';
import { ExpressionError } from './expression-error.ts';
import type { Expression } from './expression.ts';
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
  if (problem) return brokenExpression(source, problem);
  const compiled = compileSource(source, 0, '');
  if ('problem' in compiled) return brokenExpression(source, compiled.problem);
  const { program } = compiled;
  return Object.freeze({
    source,
    references: referencePaths(compiled.references),
    problems: Object.freeze([]),
    evaluate: program.run,
  });
}

/** The problem of a source that is too long to be compiled, if it is. */
export function tooLong(source: string): ExpressionError | null {
  if (source.length <= LIMITS.source) return null;
  return new ExpressionError({
    code: 'limit', message: `This has ${source.length} characters; ${LIMITS.source} are allowed`, source, range: [LIMITS.source, source.length],
  });
}

function brokenExpression(source: string, problem: ExpressionError): Expression {
  return Object.freeze({
    source,
    references: Object.freeze([]),
    problems: Object.freeze([problem]),
    evaluate: () => {
      throw problem;
    },
  });
}
