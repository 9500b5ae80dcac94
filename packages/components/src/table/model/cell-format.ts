import { cellText } from './cell-text.ts';
import { sortNumber } from './sort-key.ts';
import { timeOf } from './time-of.ts';
import type { Column } from './table-columns.ts';

/** The words of a value as one column shows them. Never throws. */
export type CellFormat = (value: unknown) => string;

const MOST_DECIMALS = 20;

/** Making a format takes longer than using it a hundred times: each is made once, for all tables. */
const numberFormatOf = remember((language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options));
const dateFormatOf = remember((language, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options));

/** How a column's values are written in a language. */
export function cellFormat(column: Column, language: string | undefined): CellFormat {
  const { type, isTyped, stated } = column;
  switch (type) {
    // What was only found to be numbers may be years or ids: they stay as they are.
    case 'number': return isTyped ? numberFormat(() => numberFormatOf(language, decimals(stated.decimals))) : cellText;
    case 'percent': return numberFormat(() => numberFormatOf(language, { style: 'percent', ...decimals(stated.decimals ?? 0) }));
    case 'currency': return numberFormat(() => numberFormatOf(language, { style: 'currency', currency: stated.currency ?? 'USD', ...decimals(stated.decimals) }));
    // A day has no time zone: shown in another than it was written in, it could be the day before.
    case 'date': return dateFormat(() => dateFormatOf(language, { dateStyle: 'medium', timeZone: 'UTC' }), () => dateFormatOf(language, { dateStyle: 'medium' }));
    case 'dateTime': return dateFormat(() => dateFormatOf(language, { dateStyle: 'medium', timeZone: 'UTC' }), () => dateFormatOf(language, { dateStyle: 'medium', timeStyle: 'short' }));
    default: return cellText;
  }
}

function numberFormat(make: () => Intl.NumberFormat): CellFormat {
  let format: Intl.NumberFormat;
  try {
    format = make();
  } catch {
    // No such currency.
    return cellText;
  }
  return (value) => {
    const number = typeof value === 'number' ? value : asNumber(value);
    return Number.isNaN(number) ? cellText(value) : format.format(number);
  };
}

function dateFormat(day: () => Intl.DateTimeFormat, moment: () => Intl.DateTimeFormat): CellFormat {
  const [dayFormat, momentFormat] = [lazy(day), lazy(moment)];
  return (value) => {
    const time = timeOf(value);
    if (Number.isNaN(time)) return cellText(value);
    return (typeof value === 'string' && value.length === 10 ? dayFormat : momentFormat)().format(time);
  };
}

/** Data from files and some databases has its numbers as texts. */
function asNumber(value: unknown): number {
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
}

function decimals(count: unknown): Intl.NumberFormatOptions {
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0 || count > MOST_DECIMALS) return {};
  return { minimumFractionDigits: count, maximumFractionDigits: count };
}

/** A share from 0 to 1 of what is whole, for bars; undefined for what is no number. */
export function shareOf(value: unknown, { stated }: Column): number | undefined {
  const number = typeof value === 'string' ? asNumber(value) : sortNumber(value);
  const max = typeof stated.max === 'number' && stated.max > 0 ? stated.max : 100;
  return Number.isNaN(number) ? undefined : Math.min(1, Math.max(0, number / max));
}

function remember<Options, Format>(make: (language: string | undefined, options: Options) => Format): (language: string | undefined, options: Options) => Format {
  const made = new Map<string, Format>();
  return (language, options) => {
    const key = `${language} ${JSON.stringify(options)}`;
    const known = made.get(key) ?? make(language, options);
    made.set(key, known);
    return known;
  };
}

function lazy<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
