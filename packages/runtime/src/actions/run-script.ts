import { ExpressionError } from '@inlay/expr';
import type { Script } from '@inlay/expr';
import { toProblem } from '../program/index.ts';
import type { HandlerPort } from './handler-port.ts';

/**
 * Runs a script to its end. What fails in it is reported with its place in the source, an action that it did not wait for
 * included. That it was stopped, or that a run it waited for was, is nothing to report.
 */
export async function runScript(script: Script, path: readonly string[], port: HandlerPort): Promise<void> {
  const report = (error: ExpressionError): void => {
    if (error.code !== 'aborted') port.report(toProblem(error, [...path, 'source']));
  };
  try {
    await script.run(port.scriptScope(script.references), { signal: port.signal, onLostError: report });
  } catch (error) {
    if (!ExpressionError.isInstance(error)) throw error;
    report(error);
  }
}
