const STEPS = [[1e9, 'GB'], [1e6, 'MB'], [1e3, 'kB']] as const;

/** A number of bytes for people: `812 B`, `4.2 kB`, `5 MB`. Thousands, as shops and macOS count; never rounded up over a limit. */
export function formatSize(bytes: number): string {
  const step = STEPS.find(([size]) => bytes >= size);
  if (!step) return `${bytes} B`;
  const [size, unit] = step;
  // Rounded down: a file just over a limit must not be said to be smaller than it, nor a limit larger than it is.
  return `${Math.floor((bytes / size) * 10) / 10} ${unit}`;
}
