import { isHash, toHex } from '@inlay/runtime/history';

/** A hash as the database has it: 32 bytes in the place of 64 digits. Other names stay texts. */
export function toKey(name: string): Uint8Array | string {
  return isHash(name) ? Buffer.from(name, 'hex') : name;
}

/** The name that `toKey` made a key of. */
export function fromKey(key: unknown): string {
  return key instanceof Uint8Array ? toHex(key) : String(key);
}
