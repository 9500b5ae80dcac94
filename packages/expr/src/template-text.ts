/**
 * The index of the next `<<` or `{{` at or after `from` that opens a hole, or -1.
 * A backslash before it makes it text.
 */
export function nextOpener(source: string, from: number): number {
  for (let at = from; at < source.length - 1; at++) {
    const code = source.charCodeAt(at);
    if (code === 92 && isOpener(source, at + 1)) at += 2;
    else if (isOpener(source, at)) return at;
  }
  return -1;
}

/** `text` with `\<<` and `\{{` as what they stand for; every other backslash is itself. */
export function unescapeText(text: string): string {
  return text.replaceAll(/\\(<<|\{\{)/g, '$1');
}

function isOpener(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return (code === 60 || code === 123) && source.charCodeAt(at + 1) === code;
}
