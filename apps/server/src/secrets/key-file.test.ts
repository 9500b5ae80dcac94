import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { loadMasterKeys } from './key-file.ts';

const KEY = Buffer.alloc(32, 7).toString('base64url');

describe('loadMasterKeys', () => {
  let folder = '';
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'inlay-key-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('creates a key that only its owner may read, and finds it again', () => {
    const keyPath = join(folder, 'inlay.key');
    const [created] = loadMasterKeys({ keyPath, environment: {} });
    expect(created).to.have.length(32);
    expect(statSync(keyPath).mode & 0o777).to.equal(0o600);
    expect(loadMasterKeys({ keyPath, environment: {} })[0]?.equals(created!)).to.equal(true);
  });

  it('takes INLAY_KEY instead when it is set, and then writes no file', () => {
    const keyPath = join(folder, 'inlay.key');
    const keys = loadMasterKeys({ keyPath, environment: { INLAY_KEY: `${KEY},${Buffer.alloc(32, 8).toString('base64')}` } });
    expect(keys.map((key) => key[0])).to.deep.equal([7, 8]);
    expect(() => readFileSync(keyPath)).to.throw('ENOENT');
  });

  it('refuses a key file that others may read, and says what to do', () => {
    const keyPath = join(folder, 'inlay.key');
    writeFileSync(keyPath, KEY);
    chmodSync(keyPath, 0o644);
    expect(() => loadMasterKeys({ keyPath, environment: {} })).to.throw('Others on this machine').with.property('hint', `Run: chmod 600 ${keyPath}`);
  });

  it('refuses what is not 32 bytes, without showing it', () => {
    for (const text of ['hunter2', Buffer.alloc(31).toString('base64')]) {
      expect(() => loadMasterKeys({ keyPath: '', environment: { INLAY_KEY: text } })).to.throw('32 bytes').with.property('code', 'bad-key');
      try {
        loadMasterKeys({ keyPath: '', environment: { INLAY_KEY: text } });
      } catch (error) {
        expect(String(error)).to.not.include(text);
      }
    }
  });
});
