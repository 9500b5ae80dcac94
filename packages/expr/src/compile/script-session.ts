import { ExpressionError } from '../expression-error.ts';
import type { RunOptions, Scope, ScriptSignal } from '../expression.ts';
import { Fault } from '../fault.ts';
import { LIMITS } from '../limits.ts';
import { messageOf, type Callable } from '../wall/callback.ts';
import { guard, isPlain } from '../wall/guard.ts';
import { withBudget, type EffectPermit, type Meter } from '../wall/meter.ts';
import { getPrototypeOf, promiseThen, PromisePrototype } from '../wall/primordials.ts';
import type { FreshRecord } from '../wall/records.ts';
import { Task, type Box, type TaskRunner } from '../wall/task.ts';
import { forgetScope, type Frame, type Run } from './run.ts';
import { locate, type Site } from './site.ts';

/** What went wrong in an action of the app, with what `.catch(error => …)` sees of it. */
class ActionFault extends Fault {
  readonly seen: FreshRecord;

  constructor(error: unknown) {
    const told = wordsOf(error);
    super(told['kind'] === 'aborted' ? 'aborted' : 'type', `{thing} failed: ${messageOf(error)}`, told['hint'] === undefined ? {} : { hint: told['hint'] });
    this.seen = { message: messageOf(error), ...told };
  }
}

/** What an action says of its failure beside the message. */
function wordsOf(error: unknown): Readonly<Record<string, string>> {
  const words: Record<string, string> = {};
  for (const key of ['code', 'kind', 'hint']) {
    const value = typeof error === 'object' && error !== null ? (Object.getOwnPropertyDescriptor(error, key)?.value as unknown) : undefined;
    if (typeof value === 'string') words[key] = value;
  }
  return words;
}

/**
 * One run of a script: it goes on in segments between which it waits. All segments share one
 * budget; each reads the scope anew, because what the script did, or others, may have changed it.
 */
export class ScriptSession implements EffectPermit, TaskRunner {
  readonly run: Run;
  readonly #signal: ScriptSignal | undefined;
  readonly #budget: Meter;
  readonly #site: Site;
  readonly #onLostError: ((error: ExpressionError) => void) | undefined;
  /** Tasks that failed so far with nobody waiting; the script may still come to wait for them. */
  readonly #failed = new Map<Task, unknown>();
  #hasEnded = false;

  constructor(scope: Scope, options: RunOptions | undefined, whole: { readonly frame: Frame; readonly slots: readonly number[]; readonly site: Site }) {
    this.run = { scope, hasPlainScope: isPlain(scope), strict: options?.strict === true, values: whole.frame, slots: whole.slots, active: false, isKept: true, permit: this };
    whole.frame[0] = this.run;
    this.#signal = options?.signal;
    this.#onLostError = options?.onLostError;
    this.#budget = { steps: LIMITS.steps, allocation: LIMITS.allocation, depth: 0, permit: this };
    this.#site = whole.site;
  }

  /** Runs `work`, which does not wait, as a part of the script. Throws an ExpressionError and nothing else. */
  segment<T>(work: () => T): T {
    this.enter();
    forgetScope(this.run);
    this.run.active = true;
    try {
      return withBudget(this.#budget, work);
    } catch (error) {
      throw locate(error, this.#site);
    } finally {
      this.run.active = false;
    }
  }

  /** The script has come to its end: what failed by now, or fails later, with nobody waiting for it is lost. */
  end(): void {
    this.#hasEnded = true;
    for (const [task, error] of this.#failed) this.#lose(task, error);
  }

  enter(): void {
    if (this.#signal?.aborted) throw this.#aborted();
  }

  adopt(result: unknown): unknown {
    forgetScope(this.run);
    if (typeof result !== 'object' || result === null || getPrototypeOf(result) !== PromisePrototype) return guard(result);
    const checked = promiseThen(result as Promise<unknown>, (value) => ({ value: guard(value) }), (error) => {
      throw ExpressionError.isInstance(error) ? error : new ActionFault(error);
    });
    return this.#task(checked as Promise<Box>);
  }

  chain(result: Promise<Box>, onDone: Callable | null, onFailed: Callable | null): Task {
    const next = promiseThen(
      result,
      onDone ? (box) => this.#call(onDone, [(box as Box).value]) : undefined,
      onFailed ? (error) => this.#call(onFailed, [seenError(error)]) : undefined,
    );
    return this.#task(next as Promise<Box>);
  }

  settle(result: Promise<Box>, onEnd: Callable): Task {
    const end = async (): Promise<Box> => {
      await this.#call(onEnd, []);
      return result;
    };
    return this.#task(promiseThen(result, end, end) as Promise<Box>);
  }

  /** The value of `value`: that of a task once it has it, any other at once. Ends early when the script is aborted. */
  async wait(value: unknown, site: Site): Promise<Box> {
    this.enter();
    let stop = (): void => undefined;
    const aborted = new Promise<never>((_resolve, reject) => {
      stop = () => reject(this.#aborted());
    });
    this.#signal?.addEventListener('abort', stop);
    try {
      return await Promise.race([resultOf(value), aborted]);
    } catch (error) {
      throw locate(error, site);
    } finally {
      this.#signal?.removeEventListener('abort', stop);
    }
  }

  #call(fn: Callable, args: readonly unknown[]): Promise<Box> {
    return resultOf(this.segment(() => fn(...args)));
  }

  /** A task; should it fail with nobody waiting, the platform must not take that for a mistake of the program. */
  #task(result: Promise<Box>): Task {
    const task = new Task(result, this);
    void promiseThen(result, undefined, (error) => {
      if (this.#hasEnded) this.#lose(task, error);
      else this.#failed.set(task, error);
    });
    return task;
  }

  #lose(task: Task, error: unknown): void {
    if (Task.isAwaited(task) || this.#signal?.aborted) return;
    const fault = error instanceof ActionFault ? new Fault(error.code, `An action that this script did not wait for failed: ${String(error.seen['message'])}`, error.hint === undefined ? {} : { hint: error.hint }) : error;
    this.#onLostError?.(locate(fault, this.#site));
  }

  #aborted(): ExpressionError {
    const { source, start, end } = this.#site;
    return new ExpressionError({ code: 'aborted', message: 'This script was stopped', source, range: [start, end] });
  }
}

/** Whether `value` is the result of an action. */
export function isTask(value: unknown): value is Task {
  return typeof value === 'object' && value !== null && getPrototypeOf(value) === Task.prototype;
}

async function resultOf(value: unknown): Promise<Box> {
  return isTask(value) ? Task.resultOf(value) : { value };
}

function seenError(error: unknown): FreshRecord {
  return error instanceof ActionFault ? { ...error.seen } : { message: messageOf(error) };
}
