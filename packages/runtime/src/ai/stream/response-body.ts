/** The most bytes of a body that is read whole: an answer that is not streamed, or an error page. */
export const MAX_BODY_BYTES = 20_000_000;

/** The bytes of a response as they come; none where there is no body. Cancels the body when its reader stops early. */
export async function* bodyChunks(response: Response): AsyncGenerator<Uint8Array, void, undefined> {
  if (response.body === null) return;
  const reader = response.body.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    ended = true;
  } finally {
    // A reader that stops early must free the connection; a body that failed has nothing left to cancel.
    if (!ended) await reader.cancel().catch(() => undefined);
  }
}

/** A stream's first characters, and the whole stream with them still in it. */
export async function peekText(chunks: AsyncIterable<Uint8Array>): Promise<{ readonly start: string; readonly chunks: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let start = '';
  while (start === '') {
    const { done, value } = await iterator.next();
    if (done) break;
    held.push(value);
    start = new TextDecoder().decode(value).trimStart();
  }
  async function* replay(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      yield* held;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { start, chunks: replay() };
}

/** A body as text, cut at `MAX_BODY_BYTES`. */
export async function readText(chunks: AsyncIterable<Uint8Array>, limit: number = MAX_BODY_BYTES): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    text += decoder.decode(chunk, { stream: true });
    if (size > limit) break;
  }
  return text + decoder.decode();
}
