import { textOf } from './text-of.ts';

/** One of the things that can be chosen. */
export interface Option {
  readonly value: unknown;
  readonly label: string;
  readonly disabled: boolean;
  /** The entry of the list that it was read from. */
  readonly item: unknown;
}

/** Where options come from: plain values, or rows and the names of two of their fields. */
export interface OptionSource {
  readonly options: readonly unknown[];
  readonly valueKey: string;
  readonly labelKey: string;
}

/**
 * The options in a list of plain values, of `{value, label, disabled}`, or of rows of data with `valueKey` and
 * `labelKey`. Missing entries are left out; a label that is missing is the value's text. Never throws.
 * A list is a value: one that changes is given as a new list.
 */
export function readOptions(source: OptionSource): readonly Option[] {
  const last = lastRead.get(source.options);
  if (last?.valueKey === source.valueKey && last.labelKey === source.labelKey) return last.read;
  const read = readAnew(source);
  lastRead.set(source.options, { valueKey: source.valueKey, labelKey: source.labelKey, read });
  return read;
}

/** What each list was last read as: validity is asked on every change of any property, and lists can be long. */
const lastRead = new WeakMap<readonly unknown[], Omit<OptionSource, 'options'> & { readonly read: readonly Option[] }>();

function readAnew({ options, valueKey, labelKey }: OptionSource): readonly Option[] {
  return options.filter((item) => item !== null && item !== undefined).map((item) => {
    if (typeof item !== 'object') return { value: item, label: textOf(item), disabled: false, item };
    const row = item as Readonly<Record<string, unknown>>;
    const label = row[labelKey || 'label'];
    const value = valueKey || 'value' in row ? row[valueKey || 'value'] : (label ?? item);
    return { value, label: textOf(label ?? value), disabled: row['disabled'] === true, item };
  });
}

/**
 * The place of the option that a value means, or -1. Attributes and forms hold text, data hold numbers: a value that is
 * no option's own means the one that is written the same.
 */
export function optionIndex(options: readonly Option[], value: unknown): number {
  const exact = options.findIndex((option) => Object.is(option.value, value));
  if (exact >= 0 || isMissing(value)) return exact;
  const text = textOf(value);
  return options.findIndex((option) => !isMissing(option.value) && textOf(option.value) === text);
}

/** True of what stands for no choice. */
export function isMissing(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}
