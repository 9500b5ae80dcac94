import type { Localize } from '../element/localize.ts';

/** What a cell says as a label or the name of a group. */
export function words(value: unknown, localize: Localize): string {
  if (value === null || value === undefined || value === '' || (value instanceof Date && Number.isNaN(value.getTime()))) return localize('(empty)');
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}
