import { optionIndex, readOptions } from './option.ts';
import type { OptionSource } from './option.ts';

/** The choice that a value means. */
export interface Choice {
  readonly selectedItem: unknown;
  readonly selectedIndex: number;
  readonly selectedLabel: string;
}

/** The choices that a list of values means, in the order of the values. A value without an option is left out. */
export interface Choices {
  readonly selectedItems: readonly unknown[];
  readonly selectedIndexes: readonly number[];
  readonly selectedLabels: readonly string[];
}

/** What a value chooses. */
export function choiceOf(source: OptionSource, value: unknown): Choice {
  const options = readOptions(source);
  const selectedIndex = optionIndex(options, value);
  const option = options[selectedIndex];
  return { selectedIndex, selectedItem: option?.item ?? null, selectedLabel: option?.label ?? '' };
}

/** What a list of values chooses. */
export function choicesOf(source: OptionSource, values: readonly unknown[]): Choices {
  const options = readOptions(source);
  const selectedIndexes = values.map((value) => optionIndex(options, value)).filter((index) => index >= 0);
  const chosen = selectedIndexes.flatMap((index) => options[index] ?? []);
  return { selectedIndexes, selectedItems: chosen.map(({ item }) => item), selectedLabels: chosen.map(({ label }) => label) };
}
