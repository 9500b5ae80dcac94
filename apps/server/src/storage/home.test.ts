import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect } from 'chai';
import { prepareHome } from './home.ts';

describe('prepareHome', () => {
  let folder = '';
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'inlay-home-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('keeps the key outside the data, in folders for their owner only', () => {
    const home = prepareHome({ data: join(folder, 'a'), environment: {} });
    expect(dirname(home.databasePath)).to.equal(home.dataFolder);
    expect(relative(home.dataFolder, home.keyPath)).to.match(/^\.\./);
    if (process.platform !== 'win32') expect(statSync(home.dataFolder).mode & 0o777).to.equal(0o700);
  });

  it('goes by --data, then INLAY_HOME, then the user\'s home', () => {
    const environment = { INLAY_HOME: join(folder, 'b') };
    expect(prepareHome({ data: join(folder, 'c'), environment }).dataFolder).to.equal(join(folder, 'c', 'data'));
    expect(prepareHome({ environment }).dataFolder).to.equal(join(folder, 'b', 'data'));
  });
});
