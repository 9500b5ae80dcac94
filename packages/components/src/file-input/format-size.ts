const STEPS = [[1e9, 'GB'], [1e6, 'MB'], [1e3, 'kB']] as const;

/** How a size is said. */
export interface SizeFormat {
  /** Where the tenths go: beside a limit a size is rounded up and the limit down, so that neither is said to be the other. */
  readonly round?: (tenths: number) => number;
  readonly locale?: string | undefined;
}

/** A number of bytes for people: `812 B`, `4.2 kB`, `5 MB`; thousands, as shops and macOS count. */
export function formatSize(bytes: number, { round = Math.round, locale = 'en' }: SizeFormat = {}): string {
  const step = STEPS.find(([size]) => bytes >= size);
  if (!step) return `${bytes} B`;
  const [size, unit] = step;
  return `${(round((bytes / size) * 10) / 10).toLocaleString(locale)} ${unit}`;
}
