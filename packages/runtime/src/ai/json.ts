/** An object as JSON has it. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** The value as an object; an empty one for anything else. For reading outside data leniently. */
export function asRecord(value: unknown): JsonRecord {
  return isRecord(value) ? value : {};
}

/** True for objects that are no list. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a list; an empty one for anything else. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value as a text; an empty one for anything else. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A count of tokens: a whole number, 0 for anything that is none. */
export function asCount(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.floor(value) : 0;
}

/** The members that are set: what is undefined is not sent. */
export function definedOnly(members: JsonRecord): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
