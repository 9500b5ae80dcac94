/** A value as indented JSON, to copy: what JSON cannot hold is left out, and a value that holds itself is empty. */
export function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value, (_key, member: unknown) => (typeof member === 'bigint' ? String(member) : member), 2) ?? '';
  } catch {
    return '';
  }
}
