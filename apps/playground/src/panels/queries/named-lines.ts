import type { JsonValue } from '@inlay/runtime/document';

/** Named values as they are typed, one a line: `page: << state1.value >>`. */
export function showLines(value: JsonValue | undefined): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  return Object.entries(value).flatMap(([name, each]) => [each].flat().map((item) => `${name}: ${typeof item === 'string' ? item : JSON.stringify(item)}`)).join('\n');
}

/** The record that such lines make; a name in several lines gets a list. A line without a colon is a name without a value. Undefined for no line. */
export function readLines(text: string): JsonValue | undefined {
  const read: Record<string, JsonValue> = {};
  for (const line of text.split('\n')) {
    const colon = line.includes(':') ? line.indexOf(':') : line.length;
    const name = line.slice(0, colon).trim();
    if (name === '' || name === '__proto__') continue;
    const value = line.slice(colon + 1).trim();
    const before = read[name];
    read[name] = before === undefined ? value : [before, value].flat();
  }
  return Object.keys(read).length === 0 ? undefined : read;
}
