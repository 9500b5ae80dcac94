import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { afterAll } from 'vitest';
import { GIT_LIMITS } from './limits.ts';
import { takePack } from './take-pack.ts';

const root = mkdtempSync(join(tmpdir(), 'inlay-take-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const line = (...parts: readonly (string | number)[]): Buffer => {
  const bytes = Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part))));
  return Buffer.concat([Buffer.from((bytes.byteLength + 4).toString(16).padStart(4, '0')), bytes]);
};

/** Takes what a remote answers in these pieces; the text that is handed on and the file. */
async function take(pieces: Iterable<Uint8Array>, path = '/git-upload-pack') {
  const body = (async function* () {
    yield* pieces;
  })();
  const http = { request: async () => ({ url: '', method: 'POST', statusCode: 200, statusMessage: '', headers: {}, body }), close: async () => undefined };
  const taken = await takePack(http, root);
  const response = await taken.http.request({ url: `http://host${path}`, method: 'POST' });
  const said: Uint8Array[] = [];
  for await (const piece of response.body!) said.push(piece);
  const fault = await taken.end().then(() => 'fine', (error: Error) => error.message);
  return { said: Buffer.concat(said).toString(), file: readFileSync(taken.path, 'latin1'), fault };
}

describe('takePack', () => {
  const answer = Buffer.concat([line('NAK\n'), line(2, 'Counting'), line(1, 'PACK one'), line(1, ' two'), line(2, 'Done'), Buffer.from('0000')]);
  const rest = Buffer.concat([line('NAK\n'), line(2, 'Counting'), line(2, 'Done'), Buffer.from('0000')]).toString();

  it('writes the pack to a file and hands on what else is said, however it is cut', async () => {
    for (const size of [1, 3, 7, 1_000]) {
      const pieces = Array.from({ length: Math.ceil(answer.length / size) }, (_, index) => answer.subarray(index * size, (index + 1) * size));
      expect(await take(pieces), `pieces of ${size}`).to.deep.equal({ said: rest, file: 'PACK one two', fault: 'fine' });
    }
    expect(await take([answer], '/info/refs')).to.deep.equal({ said: answer.toString(), file: '', fault: 'fine' });
  });

  it('says what is wrong with an answer that breaks off, is none of git, or does not end', async () => {
    expect((await take([answer.subarray(0, -6)])).fault).to.include('broke off in the middle');
    expect((await take([Buffer.from('<html>')])).fault).to.include('does not answer as git does');
    const [words, most] = [Buffer.alloc(1_000_000, 'x'), GIT_LIMITS.settingsBytes / 1_000_000];
    const endless = await take((function* () {
      for (;;) yield words;
    })(), '/info/refs');
    expect([endless.fault, endless.said.length]).to.deep.equal(['The remote says more than 16 MB beside its history.', most * 1_000_000]);
  });
});
