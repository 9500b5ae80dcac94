/** A value as the text that is compared: a text as it is, nothing for nothing, other values as indented JSON, whose members stand in one order. Never throws. */
export function comparableText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  try {
    return JSON.stringify(value, inOrder, 2) ?? '';
  } catch {
    // What holds itself has no JSON.
    return '';
  }
}

/** Members of records by their names, so that only what differs in them counts; big integers as their digits. */
function inOrder(_key: string, member: unknown): unknown {
  if (typeof member === 'bigint') return String(member);
  if (typeof member !== 'object' || member === null || Array.isArray(member)) return member;
  return Object.fromEntries(Object.entries(member).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
