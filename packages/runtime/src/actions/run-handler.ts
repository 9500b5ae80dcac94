import { ValueError } from '../program/index.ts';
import type { CompiledAction, CompiledValue } from '../program/index.ts';
import type { HandlerPort } from './handler-port.ts';

/** A step named something that is not there. Thrown by ports, reported at the step. */
export class HandlerError extends Error {}

/**
 * Runs a handler's steps in order, each after the one before has settled. A step whose `onlyWhen` is falsy is skipped;
 * one that fails is reported and the next go on. Never rejects.
 */
export async function runHandler(actions: readonly CompiledAction[], port: HandlerPort): Promise<void> {
  for (const compiled of actions) {
    try {
      if (compiled.onlyWhen !== undefined && !evaluate(compiled.onlyWhen, port)) continue;
      await runStep(compiled, port);
    } catch (error) {
      if (error instanceof ValueError) port.report(error.problem);
      else if (error instanceof HandlerError) port.report({ severity: 'error', code: 'handler-failed', message: error.message, path: compiled.path });
      else throw error;
    }
  }
}

async function runStep({ action, input }: CompiledAction, port: HandlerPort): Promise<void> {
  const given = input === undefined ? undefined : evaluate(input, port);
  switch (action.do) {
    case 'trigger':
      return port.trigger(action.query);
    case 'abort':
      return port.abort(action.query);
    case 'setState':
      return port.setState(action.state, given);
    case 'callMethod':
      return port.callMethod(action.component, action.method, given as readonly unknown[]);
    case 'notify':
      if (port.host.notify === undefined) throw new HandlerError('This page shows no notices.');
      return port.host.notify(typeof given === 'string' ? given : JSON.stringify(given) ?? '', action.tone ?? 'info');
  }
}

function evaluate(value: CompiledValue, port: HandlerPort): unknown {
  return value.evaluate(port.scope(value.references));
}
