/** The bars of a histogram. */
export interface HistogramBins {
  /** From and up to, of each bar. */
  readonly labels: readonly string[];
  /** The bar of a value; undefined for what is no number. */
  binOf(value: number | undefined): number | undefined;
}

const MAX_BINS = 200;

/** Divides numbers into bars of one width with round edges: as many as asked for, about, or by the square root of how many there are. */
export function histogramBins(values: readonly (number | undefined)[], wanted: number): HistogramBins {
  const numbers = values.filter((value) => value !== undefined);
  const [first] = numbers;
  if (first === undefined) return { labels: [], binOf: () => undefined };
  const [least, most] = numbers.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [first, first]);
  const count = Math.min(MAX_BINS, wanted >= 1 ? Math.round(wanted) : Math.min(50, Math.ceil(Math.sqrt(numbers.length))));
  const step = roundStep((most - least) / count || 1);
  const start = Math.floor(least / step) * step;
  const bars = Math.max(1, Math.floor((most - start) / step) + 1);
  const edge = (index: number): string => String(Number((start + index * step).toPrecision(12)));
  return {
    labels: Array.from({ length: bars }, (_, index) => `${edge(index)} – ${edge(index + 1)}`),
    binOf: (value) => (value === undefined ? undefined : Math.min(bars - 1, Math.max(0, Math.floor((value - start) / step)))),
  };
}

/** The least of 1, 2, 2.5 and 5 times a power of ten that is not smaller. */
function roundStep(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  return ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= width * 0.999_999) ?? 10) * power;
}
