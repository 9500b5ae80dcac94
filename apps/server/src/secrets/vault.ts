import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { InlayError } from '@inlay/runtime/inlay-error';

const VERSION = 'v1';
const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const KEY_ID_LENGTH = 8;

/** Seals short secrets for one place each. */
export interface Vault {
  /** The sealed text may be stored; it opens for the same `place` only. */
  seal(secret: string, place: string): string;
  /** Throws an InlayError `sealed-unreadable` when the text was changed, was moved here from another place, or its key is not here. */
  open(sealed: string, place: string): string;
}

/**
 * A vault over master keys: the first seals, any of them opens. A sealed text is
 * `v1.<key id>.<base64url of iv | tag | ciphertext>`, AES-256-GCM under a key derived from the master key, with the
 * place as additional data, so that a ciphertext copied to another row does not open there.
 */
export function createVault(masterKeys: readonly Buffer[]): Vault {
  const keys = new Map(masterKeys.map((master) => [keyId(master), deriveKey(master)]));
  const [current] = keys;
  if (current === undefined) throw new TypeError('A vault needs at least one key.');
  const [currentId, currentKey] = current;
  return {
    seal(secret, place) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(CIPHER, currentKey, iv).setAAD(Buffer.from(place));
      const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return `${VERSION}.${currentId}.${Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url')}`;
    },
    open(sealed, place) {
      const [version, id = '', body = ''] = sealed.split('.');
      const key = version === VERSION ? keys.get(id) : undefined;
      if (key === undefined) throw unreadable(place, 'its master key is not here', undefined);
      return openWith(key, { body: Buffer.from(body, 'base64url'), place });
    },
  };
}

function openWith(key: Buffer, { body, place }: { readonly body: Buffer; readonly place: string }): string {
  if (body.length < IV_BYTES + TAG_BYTES) throw unreadable(place, 'it was changed', undefined);
  try {
    const decipher = createDecipheriv(CIPHER, key, body.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(place)).setAuthTag(body.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(body.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  } catch (error) {
    throw unreadable(place, 'it was changed or belongs elsewhere', error);
  }
}

/** Derived, so that the master key itself never encrypts and other uses can have keys of their own. */
function deriveKey(master: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), 'inlay secrets v1', KEY_BYTES));
}

function keyId(master: Buffer): string {
  return createHash('sha256').update('inlay key id').update(master).digest('hex').slice(0, KEY_ID_LENGTH);
}

function unreadable(place: string, reason: string, cause: unknown): InlayError {
  return new InlayError(`The secret of ${place} cannot be opened: ${reason}.`, { code: 'sealed-unreadable', cause, hint: 'Enter it again, or bring back the key file that this data folder was used with.' });
}
