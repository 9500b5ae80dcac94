import type { RowKey } from './row-keys.ts';

/** A press or key that chooses. */
export interface Choice {
  /** The row that it is about. */
  readonly key: RowKey;
  readonly mode: 'only' | 'toggle' | 'extend';
  readonly selection: 'none' | 'single' | 'multiple' | 'range';
  /** The row that a run of rows starts from; undefined before the first choice. */
  readonly anchor: RowKey | undefined;
  /** The rows from one to another as they are shown, both included, the other last. */
  readonly keysBetween: (from: RowKey, to: RowKey) => readonly RowKey[];
}

/** The keys that are chosen after it, the row it is about last; undefined when nothing changes. */
export function chosenKeys(chosen: readonly RowKey[], { key, mode, selection, anchor, keysBetween }: Choice): readonly RowKey[] | undefined {
  const isChosen = chosen.includes(key);
  switch (selection) {
    case 'none': return undefined;
    case 'single':
      if (mode === 'toggle') return isChosen ? [] : [key];
      return mode === 'extend' || (isChosen && chosen.length === 1) ? undefined : [key];
    case 'multiple':
      if (mode === 'toggle') return isChosen ? chosen.filter((each) => each !== key) : [...chosen, key];
      if (mode === 'extend' && anchor !== undefined) return keysBetween(anchor, key);
      return isChosen && chosen.length === 1 ? undefined : [key];
    case 'range':
      if (mode === 'extend' && anchor !== undefined) return keysBetween(anchor, key);
      return isChosen && chosen.length === 1 ? (mode === 'toggle' ? [] : undefined) : [key];
  }
}
