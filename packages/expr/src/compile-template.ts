import { CompiledExpression, failing, tooLong, type Runnable } from './compile-expression.ts';
import { compileSource, type CompiledSource } from './compile-source.ts';
import { ExpressionError } from './expression-error.ts';
import type { EvaluateOptions, Scope, Template } from './expression.ts';
import { LIMITS } from './limits.ts';
import { referencePaths, type Reference } from './references.ts';
import { holeText } from './hole-text.ts';
import { findShiftWarning } from './shift-warning.ts';
import { nextOpener, unescapeText } from './template-text.ts';

/** Literal text, or a compiled hole. */
type Part = string | (Pick<CompiledSource, 'program' | 'end'> & { readonly start: number });

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
  const holes = parts.filter((part) => typeof part !== 'string');
  const isBlank = parts.every((part) => typeof part !== 'string' || part.trim() === '');
  const isAlone = isBlank && holes.length === (error ? 0 : 1);
  const kind = isAlone ? 'expression' : holes.length === 0 && !error ? 'literal' : 'text';
  const program = error ? failing(error) : kind === 'expression' ? holes[0]!.program : textProgram(source, parts);
  return new CompiledTemplate({ source, references: referencePaths(references), problems, kind }, program);
}

class CompiledTemplate extends CompiledExpression implements Template {
  readonly kind: Template['kind'];

  constructor(parts: Omit<Template, 'evaluate'>, program: Runnable) {
    super(parts, program);
    this.kind = parts.kind;
    Object.freeze(this);
  }
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
    const { program, end } = compiled;
    parts.push({ program, start: opener, end });
    references.push(...compiled.references);
    at = end;
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

/** What gives text: its parts one after another. */
function textProgram(source: string, parts: readonly Part[]): Runnable {
  return { run: (scope, options) => evaluateText(source, parts, scope, options) };
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
