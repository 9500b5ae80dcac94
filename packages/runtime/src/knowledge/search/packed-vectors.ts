/**
 * Vectors one behind the other in 32-bit floats, each scaled to length 1, so that the cosine of two is their dot product.
 * A vector of zeros stays one, and is like nothing.
 */
export function packVectors(vectors: readonly (readonly number[] | Float32Array)[], dimensions: number): Float32Array<ArrayBuffer> {
  const packed = new Float32Array(vectors.length * dimensions);
  vectors.forEach((vector, index) => {
    let squares = 0;
    for (let at = 0; at < dimensions; at += 1) squares += vector[at]! * vector[at]!;
    const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
    for (let at = 0; at < dimensions; at += 1) packed[index * dimensions + at] = vector[at]! * scale;
  });
  return packed;
}

/** The dot product of a vector with the one that begins at `offset`. Four sums at once, since each waits for itself. */
export function dotAt(packed: Float32Array, offset: number, query: Float32Array): number {
  const length = query.length;
  const whole = length - (length % 4);
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let at = 0; at < whole; at += 4) {
    a += packed[offset + at]! * query[at]!;
    b += packed[offset + at + 1]! * query[at + 1]!;
    c += packed[offset + at + 2]! * query[at + 2]!;
    d += packed[offset + at + 3]! * query[at + 3]!;
  }
  for (let at = whole; at < length; at += 1) a += packed[offset + at]! * query[at]!;
  return a + b + (c + d);
}
