/** More lists, objects and members than this a request of a stranger does not have: to make them takes far longer than to read their letters. */
export const MOST_JSON_PARTS = 500_000;

const [QUOTE, BACKSLASH, COMMA, LIST, RECORD] = [0x22, 0x5c, 0x2c, 0x5b, 0x7b];

/** A text as JSON; undefined where it is none, or would be of more parts than `most`. */
export function parseJsonOfParts(text: string, most: number = MOST_JSON_PARTS): unknown {
  let parts = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) isInText = !isInText;
    else if (isInText) at += code === BACKSLASH ? 1 : 0;
    else if ((code === COMMA || code === LIST || code === RECORD) && (parts += 1) > most) return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
