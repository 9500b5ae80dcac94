/** What a text holds as JSON: the whole of it, what stands in a code fence, or the first object or list in it. Undefined where there is none. */
export function parseJsonText(text: string): unknown {
  for (const candidate of candidatesIn(text)) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate may be it.
    }
  }
  return undefined;
}

function* candidatesIn(text: string): Generator<string> {
  yield text;
  const fenced = /```[\w-]*\s*\n([\s\S]*?)```/.exec(text)?.[1];
  if (fenced !== undefined) yield fenced;
  const start = text.search(/[[{]/);
  if (start === -1) return;
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  if (end > start) yield text.slice(start, end + 1);
}
