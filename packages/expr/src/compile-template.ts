import { tooLong } from './compile-expression.ts';
import { compileSource, type CompiledSource } from './compile-source.ts';
import { ExpressionError } from './expression-error.ts';
import type { EvaluateOptions, Scope, Template } from './expression.ts';
import { LIMITS } from './limits.ts';
import { referencePaths, type Reference } from './references.ts';
import { holeText } from './hole-text.ts';
import { findShiftWarning } from './shift-warning.ts';
import { nextOpener, unescapeText } from './template-text.ts';

/** Literal text, or a compiled hole. */
type Part = string | (CompiledSource & { readonly start: number });

/** Shared by all templates without a mistake, of which a page may hold thousands. */
const NO_PROBLEMS: readonly ExpressionError[] = Object.freeze([]);

/** What one scan over a template found. */
interface Scan {
  readonly parts: readonly Part[];
  readonly references: readonly Reference[];
  readonly problems: readonly ExpressionError[];
}

/**
 * Compiles text with `<< … >>` or `{{ … }}` holes.
 *
 * Never throws: mistakes are `problems`, and `evaluate` throws the first error. A template that is
 * one hole, white space aside, yields the value with its type; everything else yields text. What a
 * hole yields is never scanned again.
 */
export function compileTemplate(source: string): Template {
  const problem = tooLong(source);
  const { parts, references, problems } = problem ? { parts: [], references: [], problems: [problem] } : scanTemplate(source);
  const error = problems.find(({ severity }) => severity === 'error');
  const common = { source, references: referencePaths(references), problems: problems.length === 0 ? NO_PROBLEMS : Object.freeze([...problems]) };
  if (error) {
    const kind = parts.every((part) => typeof part === 'string' && part.trim() === '') ? 'expression' as const : 'text' as const;
    return Object.freeze({ ...common, kind, evaluate: () => { throw error; } });
  }
  const holes = parts.filter((part) => typeof part !== 'string');
  if (holes.length === 0) {
    const text = parts.join('');
    return Object.freeze({ ...common, kind: 'literal' as const, evaluate: () => text });
  }
  const isAlone = holes.length === 1 && parts.every((part) => typeof part !== 'string' || part.trim() === '');
  if (isAlone) return Object.freeze({ ...common, kind: 'expression' as const, evaluate: holes[0]!.program.run });
  return Object.freeze({ ...common, kind: 'text' as const, evaluate: (scope: Scope, options?: EvaluateOptions) => evaluateText(source, parts, scope, options) });
}

/** The references of a template with their places, for renaming; none after the first mistake. */
export function scanTemplate(source: string): Scan {
  const parts: Part[] = [];
  const references: Reference[] = [];
  const problems: ExpressionError[] = [];
  let at = 0;
  for (;;) {
    const opener = nextOpener(source, at);
    if (opener < 0) break;
    if (opener > at) parts.push(unescapeText(source.slice(at, opener)));
    const closer = source[opener] === '<' ? '>>' as const : '}}' as const;
    const compiled = compileSource(source, opener + 2, closer);
    if ('problem' in compiled) {
      problems.push(withEscapeHint(compiled.problem, source, opener));
      return { parts, references, problems };
    }
    parts.push({ ...compiled, start: opener });
    references.push(...compiled.references);
    at = compiled.end;
    const warning = closer === '>>' ? findShiftWarning(source, opener, at) : null;
    if (warning) problems.push(warning);
  }
  if (at < source.length || parts.length === 0) parts.push(unescapeText(source.slice(at)));
  return { parts, references, problems };
}

/** A mistake in a hole may also mean that no hole was meant. */
function withEscapeHint(problem: ExpressionError, source: string, opener: number): ExpressionError {
  const escape = `If this is meant as text, escape it: \\${source.slice(opener, opener + 2)}`;
  return new ExpressionError({
    code: problem.code, message: problem.message, source, range: problem.range, hint: problem.hint === undefined ? escape : `${problem.hint}. ${escape}`,
  });
}

function evaluateText(source: string, parts: readonly Part[], scope: Scope, options: EvaluateOptions | undefined): string {
  let result = '';
  for (const part of parts) {
    result += typeof part === 'string' ? part : holeText(part.program.run(scope, options), { source, start: part.start, end: part.end });
    if (result.length > LIMITS.stringLength) {
      throw new ExpressionError({ code: 'limit', message: `This text would have more than ${LIMITS.stringLength} characters`, source, range: [0, source.length] });
    }
  }
  return result;
}
