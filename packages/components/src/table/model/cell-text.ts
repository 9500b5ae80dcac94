/** What is shown of an object or a list, as JSON. */
const MAX_JSON_LENGTH = 200;
/** What is shown of a text; a cell is one line. */
const MAX_TEXT_LENGTH = 1000;

/** The words of a cell, bounded, for any value: empty for nothing, compact JSON for objects. Never throws. */
export function cellText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return cut(value, MAX_TEXT_LENGTH);
    case 'number':
    case 'bigint':
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? '' : cut(compactJson(value), MAX_JSON_LENGTH);
    default:
      return '';
  }
}

/** JSON in one line, never throwing. What `replacer` leaves out is left out; by itself that is what could not be seen anyway. */
export function compactJson(value: object, replacer = boundedReplacer()): string {
  try {
    if (value instanceof Date) return value.toISOString();
    return JSON.stringify(value, replacer) ?? '';
  } catch {
    // It refers to itself, or something in it cannot be read.
    return '…';
  }
}

/** Leaves out what could not be seen anyway, so that a huge object costs no more than a large one. */
function boundedReplacer(): (key: string, value: unknown) => unknown {
  let visited = 0;
  return (_key, value) => {
    visited += 1;
    if (visited > MAX_JSON_LENGTH) return undefined;
    if (typeof value === 'bigint') return String(value);
    if (typeof value === 'string' || Array.isArray(value)) return value.slice(0, MAX_JSON_LENGTH);
    return value;
  };
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
