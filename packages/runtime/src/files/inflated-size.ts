/**
 * How many bytes a compressed part unpacks to, up to `limit` and a little beyond: it is unpacked piece by piece, and no
 * further once it is over. What cannot be unpacked counts as far as it could be.
 */
export async function inflatedSize(bytes: Uint8Array<ArrayBuffer>, format: 'deflate' | 'deflate-raw', limit: number): Promise<number> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format)).getReader();
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
