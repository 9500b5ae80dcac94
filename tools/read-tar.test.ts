import { expect } from 'chai';
import { readTar } from './read-tar.ts';

/** One entry of a tar archive: a header of 512 bytes, then the content in whole blocks. */
function entry(name: string, content: string, { mode = '0000644', type = '0' } = {}): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(mode, 100);
  header.write(content.length.toString(8).padStart(11, '0'), 124);
  header.write(type, 156);
  const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
  body.write(content);
  return Buffer.concat([header, body]);
}

const end = Buffer.alloc(1024);

describe('readTar', () => {
  it('reads files with their content and whether they can be run, and leaves folders out', () => {
    const long = 'x'.repeat(600);
    const entries = readTar(Buffer.concat([entry('bin/', '', { type: '5' }), entry('./bin/a', long, { mode: '0000755' }), entry('b', ''), end]));
    expect(entries.map(({ name, isExecutable, bytes }) => [name, isExecutable, bytes.length])).to.deep.equal([['bin/a', true, 600], ['b', false, 0]]);
  });

  it('refuses an entry that would be written outside of the folder', () => {
    expect(() => readTar(Buffer.concat([entry('../a', ''), end]))).to.throw('outside of itself: "../a"');
    expect(() => readTar(Buffer.concat([entry('/etc/a', ''), end]))).to.throw('outside of itself');
  });

  it('refuses a damaged header', () => {
    const damaged = entry('a', '');
    damaged.write('zzzzzzzzzzz', 124);
    expect(() => readTar(damaged)).to.throw('"a" has no size');
  });
});
