import { ExpressionError } from '@inlay/expr';
import type { Script } from '@inlay/expr';
import { toProblem } from '../program/index.ts';
import type { HandlerPort } from './handler-port.ts';

/** A script begins again for each file that it comes to, at most so often. */
const MOST_ROUNDS = 1_000;

/**
 * Runs a script to its end. What fails in it is reported with its place in the source, an action that it did not wait for
 * included. That it was stopped, or that a run it waited for was, is nothing to report.
 */
export async function runScript(script: Script, path: readonly string[], port: HandlerPort): Promise<void> {
  const report = (error: ExpressionError): void => {
    if (error.code !== 'aborted') port.report(toProblem(error, [...path, 'source']));
  };
  for (let round = 1; ; round += 1) {
    let hasActed = false;
    const scope = port.scriptScope(script.references, () => {
      hasActed = true;
    });
    try {
      return void (await script.run(scope, { signal: port.signal, onLostError: report }));
    } catch (error) {
      if (!ExpressionError.isInstance(error)) throw error;
      // Nothing was done yet, so that it can begin again when the file that it asked for has been read.
      if (error.code !== 'pending' || hasActed || round === MOST_ROUNDS || port.signal.aborted) return report(error);
      await port.filesRead();
    }
  }
}
