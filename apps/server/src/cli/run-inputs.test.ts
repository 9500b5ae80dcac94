import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { definitions } from '@inlay/components/definitions';
import { createApp } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { expect } from 'chai';
import { applyInputs, readInputs } from './run-inputs.ts';
import { UsageError } from './usage-error.ts';

const at = (type: string) => ({ type, parent: 'main', order: 'a0' });
const document = parseDocument({
  inlay: 1,
  pages: { main: {} },
  components: { words: at('textarea'), rows: at('table'), upload: at('fileInput'), odd: at('hologram') },
  state: { filter: 'all' },
}, { components: definitions }).document!;

async function set(name: string, key: string, text: string) {
  const inputs = await readInputs([{ name, key, text }], document, definitions);
  const app = createApp(applyInputs(document, inputs), { components: definitions, resources: { async *run() { /* Not asked. */ } } });
  for (const { enter } of inputs) enter?.(app);
  return app;
}

async function refusal(name: string, key: string, text: string): Promise<string> {
  return readInputs([{ name, key, text }], document, definitions).then(() => 'taken', (error: unknown) => (error instanceof UsageError ? error.message : String(error)));
}

describe('readInputs', () => {
  it('takes text as it is for a text', async () => {
    expect((await set('words', 'value', '{"not": "JSON for us"}')).get('words')?.exposed('value')).to.equal('{"not": "JSON for us"}');
  });

  it('takes JSON for anything else, and nothing in it is an expression', async () => {
    const app = await set('rows', 'data', '[{"a": "<< words.value >> {{ 1 }}"}]');
    expect(app.get('rows')?.exposed('data')).to.deep.equal([{ a: '<< words.value >> {{ 1 }}' }]);
    expect(app.problems.filter(({ path }) => path[1] === 'rows')).to.deep.equal([]);
  });

  it('sets a state', async () => {
    expect((await set('filter', 'value', '["x"]')).document.state['filter']).to.deep.equal(['x']);
  });

  it('reads a file into a file input', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'inlay-inputs-'));
    try {
      await writeFile(join(folder, 'rows.csv'), 'a,b\n1,x\n');
      const app = await set('upload', 'value', `@${join(folder, 'rows.csv')}`);
      expect(await app.read('<< upload.parsedValue >>')).to.deep.equal([{ a: 1, b: 'x' }]);
      expect(app.evaluate('<< upload.files.map((file) => [file.name, file.sizeBytes]) >>')).to.deep.equal([['rows.csv', 8]]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('says what is wrong with the rest', async () => {
    expect(await refusal('nobody', 'value', 'x')).to.contain('There is no component or state "nobody"').and.to.contain('words, rows');
    expect(await refusal('words', 'colour', 'x')).to.contain('nothing called "colour"');
    expect(await refusal('rows', 'data', 'not json')).to.contain('takes JSON');
    expect(await refusal('upload', 'value', '@/does/not/exist.csv')).to.contain('could not be read');
    expect(await refusal('words', 'value', '@file.txt')).to.contain('takes no file');
    expect(await refusal('odd', 'value', 'x')).to.contain('unknown type "hologram"');
  });
});
