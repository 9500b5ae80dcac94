/** Every word in the texts and keys of a JSON value that could be a name: a superset of what its templates and scripts name. */
export function mentionedWords(value: unknown): ReadonlySet<string> {
  return new Set(JSON.stringify(value ?? null).replaceAll(/\\[nrtbf]/g, ' ').match(/[A-Za-z_]\w*/g));
}

/** True when the sets have a member in common. */
export function haveCommon(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const word of left) if (right.has(word)) return true;
  return false;
}
