import { randomUUID } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { InlayError } from '@inlay/runtime/inlay-error';
import type { GitHttp } from './git-http.ts';
import { GIT_LIMITS } from './limits.ts';

/** A fetch whose pack goes to a file. */
export interface TakenPack {
  readonly http: GitHttp;
  readonly path: string;
  /** Closes the file. Rejects with what went wrong while the pack came, which the library says nothing of. */
  readonly end: () => Promise<void>;
}

/**
 * A way to a remote that writes the pack of a fetch to a new file in `folder` as it comes, and hands on what else is
 * said: the library keeps all of a pack in memory, three times. Of the rest no more than 16 MB are handed on.
 */
export async function takePack(http: GitHttp, folder: string): Promise<TakenPack> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `fetch-${randomUUID()}.tmp`);
  const file = await open(path, 'wx');
  let fault: Error | undefined;
  const contained = async function* (body: AsyncIterable<Uint8Array>): AsyncIterableIterator<Uint8Array> {
    let bytes = 0;
    try {
      for await (const piece of body) {
        bytes += piece.byteLength;
        if (bytes > GIT_LIMITS.settingsBytes) throw new InlayError(`The remote says more than ${GIT_LIMITS.settingsBytes / 1_000_000} MB beside its history.`, { code: 'git-too-large' });
        yield piece;
      }
    } catch (error) {
      fault = error instanceof Error ? error : new Error(String(error));
    }
  };
  const write = async (bytes: Uint8Array): Promise<void> => {
    await file.write(bytes);
  };
  return {
    path,
    http: {
      ...http,
      async request(request) {
        const response = await http.request(request);
        const { body } = response;
        const isPack = request.method === 'POST' && new URL(request.url).pathname.endsWith('/git-upload-pack');
        return body === undefined ? response : { ...response, body: contained(isPack ? withoutPack(body, write) : body) };
      },
    },
    end: async () => {
      await file.close();
      if (fault !== undefined) throw fault;
    },
  };
}

/** The band of a pack among the lines of an answer, as in git's gitprotocol-common: four digits of length, then the band. */
const PACK_BAND = 1;
const LENGTH_DIGITS = 4;

async function* withoutPack(body: AsyncIterable<Uint8Array>, write: (bytes: Uint8Array) => Promise<void>): AsyncIterableIterator<Uint8Array> {
  let waiting = Buffer.alloc(0);
  for await (const piece of body) {
    waiting = Buffer.concat([waiting, piece]);
    let at = 0;
    for (let length = lengthAt(waiting, at); at + length <= waiting.byteLength; length = lengthAt(waiting, at)) {
      const line = waiting.subarray(at, at + length);
      if (line[LENGTH_DIGITS] === PACK_BAND) await write(line.subarray(LENGTH_DIGITS + 1));
      else yield line;
      at += length;
    }
    waiting = waiting.subarray(at);
  }
  if (waiting.byteLength > 0) throw new InlayError('The remote broke off in the middle of its answer.', { code: 'git-remote' });
}

/** Of the line that begins there; one that is not there yet is longer than everything. */
function lengthAt(bytes: Buffer, at: number): number {
  if (at + LENGTH_DIGITS > bytes.byteLength) return Infinity;
  const digits = bytes.toString('latin1', at, at + LENGTH_DIGITS);
  if (!/^[0-9a-f]{4}$/i.test(digits)) throw new InlayError('The remote does not answer as git does.', { code: 'git-remote' });
  // Marks between parts have a length below that of their own digits.
  return Math.max(LENGTH_DIGITS, parseInt(digits, 16));
}
