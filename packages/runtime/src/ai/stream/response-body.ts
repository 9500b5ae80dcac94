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

/** A body as text, as far as `limit` bytes. Rejects with what its stream rejects with. */
export async function readText(response: Response, limit: number = MAX_BODY_BYTES): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  while (size <= limit) {
    const next = await reader?.read();
    if (next?.value === undefined) break;
    size += next.value.byteLength;
    text += decoder.decode(next.value, { stream: true });
  }
  void reader?.cancel().catch(() => undefined);
  return text + decoder.decode();
}
