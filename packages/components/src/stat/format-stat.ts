/** How a figure is written. */
export interface StatFormat {
  readonly format: 'auto' | 'integer' | 'compact' | 'percent' | 'currency';
  /** The ISO 4217 code of the currency. */
  readonly currency: string;
  readonly language: string | undefined;
}

/** A figure as people write it; text stays as it is, and what is neither is an en dash. Never throws. */
export function formatStat(value: unknown, { format, currency, language }: StatFormat): string {
  if (typeof value === 'string' && (format === 'auto' || Number.isNaN(Number(value)) || value.trim() === '')) return value === '' ? '–' : value;
  const number = typeof value === 'bigint' ? value : typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'bigint' && (typeof number !== 'number' || !Number.isFinite(number))) return '–';
  return numberFormat(language, format, currency).format(number);
}

/** Which way a change goes; nothing where it is no number. */
export function directionOf(change: unknown): 'up' | 'down' | 'flat' | undefined {
  const number = typeof change === 'string' ? Number.parseFloat(change.replace('−', '-')) : change;
  if (typeof number !== 'number' || !Number.isFinite(number)) return undefined;
  return number > 0 ? 'up' : number < 0 ? 'down' : 'flat';
}

/** Making one takes longer than using it a hundred times; the last is wanted again by the next tick of an axis. */
let last: { readonly name: string; readonly made: Intl.NumberFormat } | undefined;

function numberFormat(language: string | undefined, format: StatFormat['format'], currency: string): Intl.NumberFormat {
  const name = `${language} ${format} ${currency}`;
  if (last?.name !== name) last = { name, made: new Intl.NumberFormat(language, optionsOf(format, currency)) };
  return last.made;
}

function optionsOf(format: StatFormat['format'], currency: string): Intl.NumberFormatOptions {
  switch (format) {
    case 'integer': return { maximumFractionDigits: 0 };
    case 'compact': return { notation: 'compact', maximumFractionDigits: 1 };
    case 'percent': return { style: 'percent', maximumFractionDigits: 1 };
    case 'currency': return /^[a-z]{3}$/i.test(currency) ? { style: 'currency', currency } : { minimumFractionDigits: 2, maximumFractionDigits: 2 };
    default: return { maximumFractionDigits: 2 };
  }
}
