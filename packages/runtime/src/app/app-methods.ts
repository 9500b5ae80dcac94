import type { Query } from '../queries/index.ts';
import type { Signal } from '../state/index.ts';

/** What scripts can do to one thing of the app. */
export type Methods = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** `await query1.trigger({ … })` gives the data, and rejects when the run fails or is stopped. */
export function queryMethods(query: Query, run: (work: () => ReturnType<Query['trigger']>) => ReturnType<Query['trigger']>): Methods {
  const dataOf = async (work: () => ReturnType<Query['trigger']>): Promise<unknown> => {
    const before = query.snapshot.peek().runs;
    const { status, error, data, runs } = await run(work);
    // A run that did not start, as by its `onlyWhen`, has not failed, whatever became of the one before.
    if (runs === before) return data;
    if (error !== null) throw new RunFailure(error.message, { kind: error.kind, hint: error.hint ?? undefined });
    if (status === 'aborted') throw new RunFailure('A newer run took its place.', { kind: 'aborted', hint: undefined });
    return data;
  };
  const trigger = (params: unknown): Promise<unknown> => dataOf(() => query.trigger(isRecord(params) ? params : {}));
  return { trigger, run: trigger, resume: () => dataOf(() => query.resume()), retryFailed: () => dataOf(() => query.retryFailed()), abort: () => query.abort(), reset: () => query.reset() };
}

/** `state1.setValue(…)`. */
export function stateMethods(state: Signal<unknown>): Methods {
  return {
    setValue(value) {
      state.value = value;
    },
  };
}

/** A run that did not end well, as a script's `.catch` sees it: message, kind and hint. */
class RunFailure extends Error {
  readonly kind: string;
  declare readonly hint?: string;

  constructor(message: string, { kind, hint }: { readonly kind: string; readonly hint: string | undefined }) {
    super(message);
    this.kind = kind;
    if (hint !== undefined) this.hint = hint;
  }
}

/** A plain object, as expressions make them. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
