/** A value said in one short line, and what it is. */
export interface ValueDescription {
  readonly kind: 'nothing' | 'text' | 'number' | 'boolean' | 'list' | 'object' | 'date' | 'other';
  readonly text: string;
}

/** Longer texts are cut here, so that a preview stays a line or two. UTF-16 units. */
export const PREVIEW_LENGTH = 72;
/** At most this many members of a list or an object are looked at: a preview must not read a whole table. */
const PREVIEW_MEMBERS = 8;

/** What a value is, for a preview below the expression that yields it. Never throws, whatever the value. */
export function describeValue(value: unknown): ValueDescription {
  if (value === null || value === undefined) return { kind: 'nothing', text: String(value) };
  switch (typeof value) {
    case 'string': return { kind: 'text', text: value === '' ? 'empty text' : cut(JSON.stringify(value)) };
    case 'number': return { kind: 'number', text: String(value) };
    case 'boolean': return { kind: 'boolean', text: String(value) };
    case 'object': return describeObject(value);
    default: return { kind: 'other', text: typeof value };
  }
}

function describeObject(value: object): ValueDescription {
  if (value instanceof Date) return { kind: 'date', text: Number.isNaN(value.getTime()) ? 'a date that does not exist' : value.toISOString() };
  if (Array.isArray(value)) {
    const count = value.length === 0 ? 'empty list' : `list of ${value.length}`;
    return { kind: 'list', text: value.length === 0 ? count : `${count}: ${cut(json(value.slice(0, PREVIEW_MEMBERS)))}` };
  }
  const members = Object.entries(value).slice(0, PREVIEW_MEMBERS);
  return { kind: 'object', text: cut(json(Object.fromEntries(members))) };
}

function json(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    // Values of a running app may hold cycles or big integers, which have no JSON.
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}

function cut(text: string): string {
  return text.length <= PREVIEW_LENGTH ? text : `${text.slice(0, PREVIEW_LENGTH - 1)}…`;
}
