import { closeSync, openSync, readSync } from 'node:fs';

/** The bytes of a file from a place on, at most so many; fewer where it ends. */
export function readPart(path: string, offset: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length);
  const file = openSync(path, 'r');
  try {
    return buffer.subarray(0, readSync(file, buffer, 0, length, offset));
  } finally {
    closeSync(file);
  }
}
