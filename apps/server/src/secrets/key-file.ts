import { randomBytes } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { InlayError } from '@inlay/runtime/inlay-error';

const KEY_BYTES = 32;
const OTHERS_MAY_READ = 0o077;

/**
 * The master keys: the first seals, all of them open. They come from `INLAY_KEY` (separated by commas) when it is set,
 * else from the key file, one a line, which is created with mode 0600 on the first run. To rotate, put a new key in
 * front and keep the old ones behind it.
 *
 * Throws an InlayError `bad-key` for anything that is not 32 bytes in base64, and `key-file-open` when others may read it.
 */
export function loadMasterKeys(options: { readonly keyPath: string; readonly environment: Readonly<Record<string, string | undefined>> }): readonly Buffer[] {
  const fromEnvironment = options.environment['INLAY_KEY'];
  if (fromEnvironment !== undefined && fromEnvironment !== '') return parseKeys(fromEnvironment.split(','), 'INLAY_KEY');
  const text = readKeyFile(options.keyPath) ?? createKeyFile(options.keyPath);
  return parseKeys(text.split('\n').filter((line) => line.trim() !== ''), options.keyPath);
}

function readKeyFile(path: string): string | undefined {
  try {
    // Windows has no such bits; there the user's profile folder is what keeps others out.
    if (process.platform !== 'win32' && (statSync(path).mode & OTHERS_MAY_READ) !== 0) {
      throw new InlayError(`Others on this machine may read the key file ${path}.`, { code: 'key-file-open', hint: `Run: chmod 600 ${path}` });
    }
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function createKeyFile(path: string): string {
  const text = `${randomBytes(KEY_BYTES).toString('base64url')}\n`;
  // wx: two servers that start together must not overwrite each other's key.
  writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
  return text;
}

function parseKeys(words: readonly string[], where: string): readonly Buffer[] {
  const keys = words.map((word) => Buffer.from(word.trim(), 'base64'));
  if (keys.length === 0 || keys.some((key) => key.length !== KEY_BYTES)) {
    throw new InlayError(`${where} does not hold keys of ${KEY_BYTES} bytes in base64.`, { code: 'bad-key', hint: `Make one with: node -p "require('node:crypto').randomBytes(${KEY_BYTES}).toString('base64url')"` });
  }
  return keys;
}
