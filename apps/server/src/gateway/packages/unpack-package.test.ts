import { gzipSync } from 'node:zlib';
import { isInlayError } from '@inlay/runtime/inlay-error';
import { expect } from 'chai';
import { packageArchive } from './registry.fixture.ts';
import type { TarFixture } from './registry.fixture.ts';
import { UNPACK_LIMITS, unpackPackage } from './unpack-package.ts';
import type { UnpackLimits } from './unpack-package.ts';

async function refusal(archive: Uint8Array | Promise<Uint8Array>, limits: Partial<UnpackLimits> = {}): Promise<string> {
  return unpackPackage(await archive, 'stars 1.0.0', { ...UNPACK_LIMITS, ...limits }).then(() => 'taken', (error: unknown) => (isInlayError(error) ? `${error.code}: ${error.message}` : String(error)));
}

describe('unpackPackage', () => {
  it('reads code and JSON of an archive by their paths in the package, whatever its first folder is called', async () => {
    const files = await unpackPackage(await packageArchive([{ name: 'stars/', type: 'directory' }, { name: 'stars/package.json', body: '{}' }, { name: './stars/lib/a.mjs', body: '★' }, { name: 'stars/icon.svg', body: '<svg>' }, { name: `stars/${'long/'.repeat(30)}b.js`, body: 'b' }]), 'stars 1.0.0');
    expect([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])).to.deep.equal([['package.json', '{}'], ['lib/a.mjs', '★'], [`${'long/'.repeat(30)}b.js`, 'b']]);
  });

  it('refuses links, and paths that lead out of the package', async () => {
    const hostile: readonly TarFixture[] = [
      { name: 'package/a.js', type: 'symlink', linkname: '/etc/passwd' }, { name: 'package/a.js', type: 'link', linkname: '../../secret' },
      { name: 'package/../../a.js' }, { name: '../a.js' }, { name: '/etc/a.js' }, { name: 'package/./../a.js' }, { name: 'package\\..\\a.js' }, { name: 'package//a.js' }, { name: 'a.js' },
    ];
    for (const entry of hostile) expect(await refusal(packageArchive([entry])), entry.name).to.match(/^bad-archive: The archive of stars 1\.0\.0 holds a (?:link|path)/);
  });

  it('stops at its limits: bytes as they unpack, files, code', async () => {
    const bomb = gzipSync(Buffer.alloc(3 * 1024 * 1024));
    expect(bomb.length).to.be.below(4096);
    expect(await refusal(bomb, { bytes: 2 * 1024 * 1024 })).to.equal('too-large: stars 1.0.0 unpacks to more than 2 MB.');
    const many = Array.from({ length: 4 }, (_none, at) => ({ name: `package/${at}.svg` }));
    expect([await refusal(packageArchive(many), { files: 3 }), await refusal(packageArchive(many), { files: 4 })]).to.deep.equal(['too-large: stars 1.0.0 unpacks to more than 3 files.', 'taken']);
    const code = [{ name: 'package/a.js', body: 'x'.repeat(600_000) }, { name: 'package/b.js', body: 'x'.repeat(600_000) }];
    expect(await refusal(packageArchive(code), { keptBytes: 1024 * 1024 })).to.equal('too-large: stars 1.0.0 unpacks to more than 1 MB of code.');
  });

  it('refuses what is no archive, or one that was cut off or damaged', async () => {
    const archive = await packageArchive([{ name: 'package/a.js', body: 'export {};' }]);
    expect(await refusal(Buffer.from('not compressed'))).to.contain('bad-archive');
    expect(await refusal(archive.subarray(0, -20))).to.contain('bad-archive');
    expect(await refusal(gzipSync(Buffer.from('no tar'.repeat(200))))).to.contain('bad-archive');
  });
});
