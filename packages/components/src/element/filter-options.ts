import type { Option } from './option.ts';
import { withShortMarks } from './short-marks.ts';

/** An option that is shown, with its place among all of them. */
export interface ShownOption {
  readonly option: Option;
  readonly place: number;
}

/** The options to show, and how many more there are. */
export interface ShownOptions {
  readonly shown: readonly ShownOption[];
  readonly more: number;
}

/** More rows than this nobody reads, and drawing them would be felt: who wants another types on. */
const MOST_SHOWN = 100;

/** The options whose label has the text in it, whatever the case and the accents; the first hundred of them. */
export function filterOptions(options: readonly Option[], text: string): ShownOptions {
  const last = lastFound.get(options);
  if (last?.text === text) return last;
  const shown = findOptions(options, text);
  lastFound.set(options, { text, ...shown });
  return shown;
}

/** What was last found in a list: one key press asks several times. */
const lastFound = new WeakMap<readonly Option[], ShownOptions & { readonly text: string }>();

function findOptions(options: readonly Option[], text: string): ShownOptions {
  const wanted = fold(text.trim());
  const found = options.map((option, place) => ({ option, place })).filter(({ option }) => wanted === '' || fold(option.label).includes(wanted));
  return { shown: found.slice(0, MOST_SHOWN), more: Math.max(0, found.length - MOST_SHOWN) };
}

/** A text without case and accents, so that "Zurich" finds "Zürich". */
export function fold(text: string): string {
  return withShortMarks(text).normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
