/** What a cell says as a label or the name of a group. */
export function words(value: unknown): string {
  if (value === null || value === undefined || value === '') return '(empty)';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '(empty)' : value.toISOString().slice(0, 10);
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}
