import type { Localize } from '../element/localize.ts';
import { cellText } from '../table/model/cell-text.ts';

/** A name with its value, as words. */
export interface KeyValueRow {
  readonly key: string;
  readonly text: string;
}

/** No more rows than this are shown. */
const MAX_ROWS = 500;

/**
 * The rows of a record, or of a list `{key, value}` or `{label, value}`; `keys` picks and orders them. Names in lower camel
 * case and with underscores become words. Never throws.
 */
export function keyValueRows(data: unknown, keys: readonly unknown[], localize: Localize): readonly KeyValueRow[] {
  const rows = entriesOf(data);
  const wanted = keys.filter((key): key is string => typeof key === 'string');
  const picked = wanted.length === 0 ? rows : wanted.map((key) => [key, rows.find(([name]) => name === key)?.[1]] as const);
  return picked.slice(0, MAX_ROWS).map(([key, value]) => ({ key: titleOf(key), text: textOf(value, localize) }));
}

function entriesOf(data: unknown): readonly (readonly [string, unknown])[] {
  if (typeof data !== 'object' || data === null) return [];
  if (!Array.isArray(data)) return Object.keys(data).map((key) => [key, (data as Readonly<Record<string, unknown>>)[key]]);
  return data.flatMap((row: unknown): (readonly [string, unknown])[] => {
    if (typeof row !== 'object' || row === null) return [];
    const { key, label, value } = row as Readonly<Record<string, unknown>>;
    return typeof key === 'string' || typeof label === 'string' ? [[String(label ?? key), value]] : [];
  });
}

/** `createdAt` and `created_at` as words: “Created at”. What has spaces already stays. */
function titleOf(key: string): string {
  if (/\s/.test(key)) return key;
  const words = key.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').replaceAll('_', ' ').trim();
  if (words === '') return key;
  return /[A-Z]{2}/.test(words) ? words : `${words.charAt(0).toUpperCase()}${words.slice(1).toLowerCase()}`;
}

function textOf(value: unknown, localize: Localize): string {
  if (value === true) return localize('Yes');
  if (value === false) return localize('No');
  return cellText(value) || '–';
}
