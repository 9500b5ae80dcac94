import type { JsonValue } from '../document/index.ts';

/** The value at a path in JSON; undefined where there is none. */
export function valueAt(value: unknown, path: readonly string[]): JsonValue | undefined {
  let at = value;
  for (const key of path) at = isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  return at as JsonValue | undefined;
}

/** A copy of a record with another value at a path; undefined takes what stands there away. */
export function setAt(value: unknown, path: readonly string[], next: JsonValue | undefined): JsonValue | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return next;
  const record: Record<string, JsonValue> = isRecord(value) ? { ...(value as Record<string, JsonValue>) } : {};
  const inner = setAt(Object.hasOwn(record, key) ? record[key] : undefined, rest, next);
  if (inner === undefined) delete record[key];
  else record[key] = inner;
  return record;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
