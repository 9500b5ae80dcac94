import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { test } from './test.ts';

const EXAMPLES = fileURLToPath(new URL('../../../../examples/', import.meta.url));

async function inlayTest(...words: readonly string[]) {
  let out = '';
  let error = '';
  const code = await test(words, { out: (text) => { out += text; }, error: (text) => { error += text; } });
  return { code, out, error };
}

describe('inlay test', () => {
  it('passes for every example, and every example has tests', async () => {
    const files = await readdir(EXAMPLES);
    const apps = files.filter((file) => file.endsWith('.app.json'));
    expect(files.filter((file) => file.endsWith('.test.json'))).to.deep.equal(apps.map((app) => app.replace('.app.json', '.test.json')));
    const { code, out } = await inlayTest(...apps.map((app) => join(EXAMPLES, app.replace('.app.json', '.test.json'))));
    expect(code, out).to.equal(0);
  });

  it('exits with 1 and says which step failed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'inlay-test-'));
    try {
      const file = join(folder, 'wrong.test.json');
      await writeFile(file, JSON.stringify({ app: join('..', '..', EXAMPLES, 'feedback-analysis.app.json'), tests: [{ title: 'is wrong', steps: [{ expect: '<< 1 + 1 >>', toBe: 3 }] }] }));
      const { code, out } = await inlayTest(file);
      expect(code).to.equal(1);
      expect(out).to.contain('✗ is wrong\n    Step 1: << 1 + 1 >> is 2, not 3.').and.to.contain('0 passed, 1 failed');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('exits with 2 for a wrong call', async () => {
    for (const [words, said] of [[[], 'Name the test files'], [['--watch'], 'no option --watch'], [['/gone.test.json'], 'could not be read'], [[join(EXAMPLES, 'feedback-analysis.app.json')], 'holds no tests']] as const) {
      const { code, error } = await inlayTest(...words);
      expect(code).to.equal(2);
      expect(error).to.contain(said);
    }
  });
});
