const REPLACEMENT = new TextEncoder().encode('[redacted]');
/** Anything shorter would be found in ordinary text. */
const SHORTEST_SECRET = 8;

/**
 * Takes secrets out of a body as it passes: a provider that repeats the key in an error message, or in anything else,
 * does not get it out of this server. Holds back no more than the start of a secret that stands at a chunk's end,
 * so ordinary text is not delayed.
 */
export function redactStream(body: ReadableStream<Uint8Array>, secrets: readonly string[]): ReadableStream<Uint8Array> {
  const needles = secrets.filter((secret) => secret.length >= SHORTEST_SECRET).map((secret) => Buffer.from(secret)).sort((a, b) => b.length - a.length);
  if (needles.length === 0) return body;
  let held: Buffer = Buffer.alloc(0);
  return body.pipeThrough(new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      const bytes = replaceAll(Buffer.concat([held, chunk]), needles);
      const keep = longestStart(bytes, needles);
      held = bytes.subarray(bytes.length - keep);
      if (bytes.length > keep) controller.enqueue(bytes.subarray(0, bytes.length - keep));
    },
    flush(controller) {
      if (held.length > 0) controller.enqueue(held);
    },
  }));
}

function replaceAll(bytes: Buffer, needles: readonly Buffer[]): Buffer {
  let result = bytes;
  for (const needle of needles) {
    for (let at = result.indexOf(needle); at !== -1; at = result.indexOf(needle, at + REPLACEMENT.length)) {
      result = Buffer.concat([result.subarray(0, at), REPLACEMENT, result.subarray(at + needle.length)]);
    }
  }
  return result;
}

/** How many bytes at the end may be the beginning of a secret. */
function longestStart(bytes: Buffer, needles: readonly Buffer[]): number {
  const longest = Math.min(bytes.length, Math.max(...needles.map((needle) => needle.length)) - 1);
  for (let length = longest; length > 0; length -= 1) {
    const end = bytes.subarray(bytes.length - length);
    if (needles.some((needle) => needle.length > length && needle.subarray(0, length).equals(end))) return length;
  }
  return 0;
}
