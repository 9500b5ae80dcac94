import { localizeIn } from '../element/localize.ts';

const STEPS = [[1e9, 'GB'], [1e6, 'MB'], [1e3, 'kB']] as const;

/**
 * A number of bytes for people: `812 B`, `4.2 kB`, `5 MB`; thousands, as shops and macOS count, with the marks of the language. `round` decides where
 * the tenths go: beside a limit a size is rounded up and the limit down, so that neither is said to be the other.
 */
export function formatSize(bytes: number, locale: string | undefined, round: (tenths: number) => number = Math.round): string {
  const { number } = localizeIn(locale);
  const step = STEPS.find(([size]) => bytes >= size);
  if (!step) return `${number(bytes)} B`;
  const [size, unit] = step;
  return `${number(round((bytes / size) * 10) / 10)} ${unit}`;
}
