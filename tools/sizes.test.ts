import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { checkSizes, measureEntry, measureParts } from './sizes.ts';

describe('checkSizes', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sizes-'));
    writeFileSync(join(root, 'entry.ts'), "import { b } from './b.ts'; export const later = () => import('./c.ts'); console.log(b);");
    writeFileSync(join(root, 'b.ts'), 'export const b = 1;');
    writeFileSync(join(root, 'c.ts'), `export const c = '${'abcdefghij'.repeat(100)}';`);
    writeFileSync(join(root, 'broken.ts'), "import './nowhere.ts';");
  });
  afterEach(() => { rmSync(root, { recursive: true }); });

  it('weighs what loads at once apart from what loads on demand', async () => {
    const { first, all } = await measureEntry(root, './entry.ts');
    expect(first).to.be.within(50, 200);
    expect(all - first).to.be.within(50, 200);
  });

  it('weighs each part of an entry by its own files, and as the rest what no part names', async () => {
    writeFileSync(join(root, 'table.ts'), `export const table = ${JSON.stringify(Array.from({ length: 300 }, (_, at) => (at * 7919) % 10007))};`);
    writeFileSync(join(root, 'whole.ts'), "import { table } from './table.ts'; import { b } from './b.ts'; export const sum = () => table.length + b; export const later = () => import('./c.ts');");
    const sizes = await measureParts(root, './whole.ts', { rest: { limit: 0 }, table: { files: ['table.ts'], limit: 0 } });
    const { first } = await measureEntry(root, './whole.ts');
    expect(sizes['table']).to.be.within(500, 1500);
    expect(sizes['rest']).to.be.within(50, 250);
    expect(sizes['table']! + sizes['rest']!).to.be.within(first, first + 200);
  });

  it('fails a part that is over its limit', async () => {
    const limits = { whole: { entry: './entry.ts', limit: 500, parts: { core: { limit: 500 }, small: { files: ['b.ts'], limit: 10 } } } };
    const { checked, findings } = await checkSizes(root, limits, () => undefined);
    expect(checked).to.deep.equal(['whole', 'whole core', 'whole small']);
    expect(findings.map(({ file, message }) => `${file} ${message}`).join()).to.match(/^whole small weighs \d+ bytes/);
  });

  it('fails an entry that is over its limit and one that cannot be bundled, and passes the others', async () => {
    const lines: string[] = [];
    const limits = { small: { entry: './b.ts', limit: 500 }, big: { entry: './c.ts', limit: 20 }, broken: { entry: './broken.ts', limit: 500 } };
    const { checked, findings } = await checkSizes(root, limits, (line) => lines.push(line));
    expect(checked).to.deep.equal(['small', 'big', 'broken']);
    expect(findings.map(({ file, message }) => `${file} ${message}`).join('\n')).to.match(/^big weighs \d+ bytes gzipped, more than its limit of 20.*\nbroken cannot be bundled: .*nowhere/s);
    expect(lines).to.have.length(2);
  });
});
