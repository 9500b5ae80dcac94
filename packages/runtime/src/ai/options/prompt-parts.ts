/** The parts of a prompt that there are, a line each. */
export function promptParts(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part.trim() !== '').join('\n');
}

/** A text that a prompt is about, fenced off from what to do with it. */
export function quoted(text: string): string {
  return `\n<text>\n${text}\n</text>`;
}
