import type { ComponentState, Row } from '../state/index.ts';
import { effect, untracked } from '../state/index.ts';

/** Calls back with a list's rows, now and whenever others come, go or change places, until the disposer is called. */
export function watchRows(list: ComponentState, listener: (rows: readonly Row[]) => void): () => void {
  return effect(() => {
    const { rows } = list;
    untracked(() => listener(rows));
  });
}
