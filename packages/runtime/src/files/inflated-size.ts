/**
 * So few bytes are handed over at a time. Browsers throw away what they have unpacked of a piece when they find it broken
 * further on, and a few bytes of anything behind a part are enough for that: of a large piece millions would not be counted.
 */
const PIECE = 256;

/**
 * How many bytes a compressed part unpacks to, up to `limit` and a little beyond: it is unpacked piece by piece, and no
 * further once it is over. What cannot be unpacked counts as far as it could be.
 */
export async function inflatedSize(bytes: Uint8Array<ArrayBuffer>, format: 'deflate' | 'deflate-raw', limit: number): Promise<number> {
  const reader = piecesOf(bytes).pipeThrough(new DecompressionStream(format)).getReader();
  let size = 0;
  try {
    while (size <= limit) {
      const { done, value } = await reader.read();
      if (done) return size;
      size += value.byteLength;
    }
    return size;
  } catch {
    return size;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function piecesOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + PIECE));
      at += PIECE;
    },
  }, { highWaterMark: 0 });
}
