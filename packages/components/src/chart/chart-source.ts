/** How the values are drawn. */
export type ChartType = 'line' | 'area' | 'bar' | 'pie' | 'scatter' | 'histogram' | 'heatMap';

/** How several rows of one place become one value. `none` draws each row by itself. */
export type Aggregate = 'sum' | 'average' | 'count' | 'minimum' | 'maximum' | 'none';

/** What a chart is made of: rows, and which of their columns mean what. Empty columns are chosen from the data. */
export interface ChartSource {
  readonly type: ChartType;
  readonly data: readonly unknown[];
  /** The column of the places. */
  readonly x: string;
  /** The columns of the values: names with commas between, or a JSON list of them. */
  readonly y: string;
  /** The column whose values become series of their own; in a heat map, its lines. */
  readonly groupBy: string;
  readonly aggregate: Aggregate;
  /** How many bars a histogram has; 0 chooses. */
  readonly bins: number;
}

/** A row as far as a chart reads it. */
export type ChartRow = Readonly<Record<string, unknown>>;

/** The columns that a source means, and the rows. */
export interface ChartColumns {
  readonly rows: readonly ChartRow[];
  /** Undefined where the place of a row is its number. */
  readonly x: string | undefined;
  /** Empty where rows are counted. */
  readonly y: readonly string[];
  readonly groupBy: string | undefined;
}

/** So many rows are looked at to tell what a column holds. */
const SAMPLE = 100;
/** A column whose values are numbers to this share is one of numbers: data has slips. */
const MOSTLY = 0.8;

/** Which columns a chart reads: those that are named, else by what the rows hold. Plain numbers are rows of one value. */
export function chartColumns(source: ChartSource): ChartColumns {
  const rows = source.data.map(asRow);
  const sample = rows.slice(0, SAMPLE);
  const names = [...new Set(sample.flatMap((row) => Object.keys(row)))];
  const isNumeric = (name: string): boolean => {
    const values = sample.map((row) => row[name]).filter((value) => value !== null && value !== undefined && value !== '');
    return values.length > 0 && values.filter((value) => numberIn(value) !== undefined).length >= values.length * MOSTLY;
  };
  const given = readNames(source.y);
  const groupBy = source.groupBy || undefined;
  const x = source.x || xColumn(source.type, names.filter((name) => !given.includes(name) && name !== groupBy), isNumeric);
  // A histogram has one column: what is counted stands along its x axis.
  if (source.type === 'histogram') return { rows, x, y: [given[0] ?? (source.x || undefined) ?? names.find(isNumeric)].filter((name) => name !== undefined), groupBy };
  const numeric = given.length > 0 ? given : names.filter((name) => name !== x && name !== groupBy && isNumeric(name));
  const isOne = source.type === 'scatter' || source.type === 'pie' || source.type === 'heatMap';
  return { rows, x, y: isOne ? numeric.slice(0, 1) : numeric, groupBy };
}

/** The number that a cell holds; undefined for what is none. */
export function numberIn(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : typeof value === 'bigint' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function xColumn(type: ChartType, names: readonly string[], isNumeric: (name: string) => boolean): string | undefined {
  if (type === 'scatter') return names.find(isNumeric);
  return names.find((name) => !isNumeric(name));
}

function readNames(text: string): readonly string[] {
  if (text.trim().startsWith('[')) {
    try {
      const names = JSON.parse(text) as unknown;
      if (Array.isArray(names)) return names.filter((name) => typeof name === 'string');
    } catch {
      // No list after all, but a name that begins with a bracket.
    }
  }
  return text.split(',').map((name) => name.trim()).filter((name) => name !== '');
}

function asRow(item: unknown): ChartRow {
  return typeof item === 'object' && item !== null ? (item as ChartRow) : { value: item };
}
