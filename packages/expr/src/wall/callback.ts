import { ExpressionError } from '../expression-error.ts';
import { Fault } from '../fault.ts';
import { kindOf } from './coerce.ts';
import { recordOf } from './functions.ts';
import { guard } from './guard.ts';
import { meter } from './meter.ts';
import { apply } from './primordials.ts';

/** A function as methods call it. */
export type Callable = (...args: unknown[]) => unknown;

/** `value` as a function that may be called here and now, or a Fault that says what it is instead. */
export function toCallable(value: unknown, what: string): Callable {
  if (typeof value !== 'function') throw new Fault('type', `${what} needs a function, and this is ${kindOf(value)}`, { hint: 'Write an arrow: (x) => value' });
  const record = recordOf(value);
  if (!record) throw new Fault('denied', '{thing} is a function that expressions may not use');
  if (record.origin === 'own') return value as Callable;
  if (record.effect && meter.permit === null) throw new Fault('denied', '{thing} changes something, so only the script of a handler may call it');
  return (...args) => callHost(value as Callable, args);
}

/** Calls a host's function: no `this`, its result checked, its error reduced to a message. */
function callHost(fn: Callable, args: unknown[]): unknown {
  const { depth, permit } = meter;
  if (permit !== null) permit.enter();
  meter.steps--;
  let result: unknown;
  try {
    result = apply(fn, undefined, args);
  } catch (error) {
    if (ExpressionError.isInstance(error) || error instanceof Fault) throw error;
    throw new Fault('type', `{thing} failed: ${messageOf(error)}`);
  } finally {
    // A callback that failed inside and was caught by the host did not leave its calls.
    meter.depth = depth;
  }
  return permit === null ? guard(result) : permit.adopt(result);
}

/** The message of whatever was thrown, read as data only. */
export function messageOf(error: unknown): string {
  if (typeof error === 'string') return error;
  if (!(error instanceof Error)) return 'an unknown error';
  const message = Object.getOwnPropertyDescriptor(error, 'message')?.value as unknown;
  return typeof message === 'string' ? message : 'an unknown error';
}
