/** No node is larger than this once inflated; what is, was not written by us. */
export const MAX_NODE_BYTES = 16_000_000;

/** Deflates (RFC 1951, raw) by the platform's CompressionStream. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Inflates what `deflate` made. Rejects on damaged bytes and on more than `MAX_NODE_BYTES`, so that a bomb stays small. */
export async function inflate(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > MAX_NODE_BYTES) {
      await reader.cancel();
      throw new RangeError(`A history node is larger than ${MAX_NODE_BYTES} bytes.`);
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}
