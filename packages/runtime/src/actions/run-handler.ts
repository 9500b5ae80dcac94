import { FileReadError } from '../files/index.ts';
import { ValueError } from '../program/index.ts';
import type { CompiledAction, CompiledValue } from '../program/index.ts';
import { evaluateWhole } from '../state/index.ts';
import { SKIPPED } from '../trace/index.ts';
import { HandlerError } from './handler-error.ts';
import type { HandlerPort } from './handler-port.ts';
import { runScript } from './run-script.ts';
import { runStep } from './run-step.ts';

/**
 * Runs a handler's steps in order, each after the one before has settled. A step whose `onlyWhen` is falsy is skipped;
 * one that fails is reported and the next go on. A step with `debounceMs` first waits for quiet; when its event comes
 * again meanwhile, this run of the handler ends there, and the newer one goes on. Never rejects for what a builder wrote.
 */
export async function runHandler(actions: readonly CompiledAction[], port: HandlerPort): Promise<void> {
  for (const compiled of actions) {
    const { debounceMs } = compiled.action;
    // Not awaited where there is nothing to wait for, so that a first step is done when the event returns.
    if (debounceMs !== undefined && !(await port.waitForQuiet(compiled.path.join('.'), debounceMs))) return;
    if (port.signal.aborted) return;
    await port.record(nameOf(compiled), () => tryStep(compiled, port));
  }
}

/** `go.click.0 trigger`: where the step stands, without the section, and what it does. */
function nameOf({ action, path }: CompiledAction): string {
  return `${path.filter((key, index) => index > 0 && !(index === 2 && key === 'on')).join('.')} ${action.do}`;
}

/** Gives `SKIPPED` for a step that is not to run this time. */
async function tryStep(compiled: CompiledAction, port: HandlerPort): Promise<unknown> {
  const { onlyWhen, input, script, action, path } = compiled;
  try {
    // Not awaited where no file is to be read, so that a first step is done when the event returns.
    const wanted = onlyWhen === undefined || evaluate(onlyWhen, port);
    if (!(wanted instanceof Promise ? await wanted : wanted)) return SKIPPED;
    if (script !== undefined) await runScript(script, path, port);
    else {
      const given = evaluate(input, port);
      await runStep(action, (given instanceof Promise ? await given : given) as Readonly<Record<string, unknown>>, port);
    }
  } catch (error) {
    if (error instanceof ValueError) port.report(error.problem);
    else if (error instanceof HandlerError || error instanceof FileReadError) port.report({ severity: 'error', code: 'handler-failed', message: error.message, path, ...(error.hint === undefined ? {} : { hint: error.hint }) });
    else if (!port.signal.aborted) throw error;
  }
  return undefined;
}

/** A promise where a file has to be read first. */
function evaluate(value: CompiledValue, port: HandlerPort): unknown {
  return evaluateWhole(() => value.evaluate(port.scope(value.references)), { signal: port.signal });
}
