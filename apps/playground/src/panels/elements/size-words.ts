const format = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** Bytes as people read them: `12.3 kB`, `1.2 MB`. */
export function sizeWords(bytes: number): string {
  return bytes < 1024 * 1024 ? `${format.format(bytes / 1024)} kB` : `${format.format(bytes / 1024 / 1024)} MB`;
}
