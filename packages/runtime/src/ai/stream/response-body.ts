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
