import type { Block } from './ast.ts';
import { tooLong } from './compile-expression.ts';
import { compileScriptProgram, type ScriptProgram } from './compile/compile-script.ts';
import { locate } from './compile/site.ts';
import type { ExpressionError } from './expression-error.ts';
import type { Script } from './expression.ts';
import { Fault } from './fault.ts';
import { findReferences, referencePaths, type Reference } from './references.ts';
import { parseScript } from './syntax/syntax.ts';

/**
 * Compiles a bare script, as handlers of an app document hold them: statements, in which `await`
 * may wait for the app's own actions.
 *
 * Never throws: mistakes are `problems`, and `run` rejects with the first. Only a script may call
 * functions that were marked with `{ effect: true }`; what such a call gives has `.then`, `.catch`
 * and `.finally`. The result is what is returned, or the value of a last expression.
 */
export function compileScript(source: string): Script {
  const compiled = scanScript(source);
  if ('problem' in compiled) {
    const { problem } = compiled;
    return Object.freeze({ source, references: Object.freeze([]), problems: Object.freeze([problem]), run: () => Promise.reject(problem) });
  }
  return Object.freeze({
    source, references: referencePaths(compiled.references), problems: Object.freeze([]), run: compiled.program.run,
  });
}

/** A compiled script with the places of its references, for renaming. */
export function scanScript(source: string): { readonly program: ScriptProgram; readonly references: readonly Reference[] } | { readonly problem: ExpressionError } {
  const problem = tooLong(source);
  if (problem) return { problem };
  try {
    const awaits: number[] = [];
    const block: Block = parseScript(source, awaits);
    const references = findReferences(block);
    return { program: compileScriptProgram(block, source, awaits), references };
  } catch (error) {
    if (!(error instanceof Fault) && !(error instanceof RangeError)) throw error;
    return { problem: locate(error, { source, start: 0, end: source.length }) };
  }
}
