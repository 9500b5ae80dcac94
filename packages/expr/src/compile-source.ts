import type { Node } from './ast.ts';
import { compileProgram, type Program } from './compile/program.ts';
import { locate } from './compile/site.ts';
import type { ExpressionError } from './expression-error.ts';
import { Fault } from './fault.ts';
import { findReferences, type Reference } from './references.ts';
import { parseExpression, type Closer } from './syntax/syntax.ts';

/** One expression of a source, compiled; `end` is the index behind it and its closer. */
export interface CompiledSource {
  readonly node: Node;
  readonly program: Program;
  readonly references: readonly Reference[];
  readonly end: number;
}

/** Compiles the expression at `start` of `source`. Never throws: what is wrong is the problem. */
export function compileSource(source: string, start: number, closer: Closer): CompiledSource | { readonly problem: ExpressionError } {
  try {
    const { tree: node, end } = parseExpression(source, start, closer);
    const references = findReferences(node);
    return { node, program: compileProgram(node, source), references, end };
  } catch (error) {
    if (!(error instanceof Fault) && !(error instanceof RangeError)) throw error;
    return { problem: locate(error, { source, start, end: source.length }) };
  }
}
