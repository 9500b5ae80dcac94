import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { checkSizes, measureEntry } from './sizes.ts';

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

  it('fails an entry that is over its limit and one that cannot be bundled, and passes the others', async () => {
    const lines: string[] = [];
    const limits = { small: { entry: './b.ts', limit: 500 }, big: { entry: './c.ts', limit: 20 }, broken: { entry: './broken.ts', limit: 500 } };
    const { checked, findings } = await checkSizes(root, limits, (line) => lines.push(line));
    expect(checked).to.deep.equal(['small', 'big', 'broken']);
    expect(findings.map(({ file, message }) => `${file} ${message}`).join('\n')).to.match(/^big weighs \d+ bytes gzipped, more than its limit of 20.*\nbroken cannot be bundled: .*nowhere/s);
    expect(lines).to.have.length(2);
  });
});
