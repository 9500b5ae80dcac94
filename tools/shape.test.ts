import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { checkShape } from './shape.ts';

describe('checkShape', () => {
  let root: string;
  const messagesFor = (files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return checkShape(root).findings.map(({ file, line, message }) => `${file}${line === undefined ? '' : `:${line}`} ${message}`);
  };
  const messagesForCode = (source: string, file = 'packages/expr/src/a.ts') => messagesFor({ [file]: source });
  beforeEach(() => { root = mkdtempSync(join(tmpdir(), 'shape-')); });
  afterEach(() => { rmSync(root, { recursive: true }); });

  it('misses each file that a component, schema, action or panel lacks', () => {
    const found = messagesFor({
      'packages/components/src/button/button.ts': '', 'packages/components/src/element/size.ts': '',
      'packages/runtime/src/ai/schemas/openai/encode-request.ts': '', 'packages/runtime/src/ai/actions/generate-text.ts': '',
      'apps/playground/src/panels/tree/tree-panel.ts': '',
    });
    expect(found.map((message) => message.split(' is missing')[0])).to.deep.equal([
      'packages/components/src/button/button.definition.ts', 'packages/components/src/button/button.styles.ts',
      'packages/components/src/button/button.test.ts', 'packages/components/src/button/button.stories.ts',
      'packages/runtime/src/ai/schemas/openai/decode-response.ts', 'packages/runtime/src/ai/schemas/openai/decode-failure.ts',
      'packages/runtime/src/ai/schemas/openai/openai-codec.ts', 'apps/playground/src/panels/tree/tree-panel.styles.ts',
      'packages/runtime/src/ai/actions/generate-text.test.ts',
    ]);
  });

  it('refuses names that say nothing, in files and folders, and names that are not kebab-case', () => {
    expect(messagesFor({ 'tools/string-utils.ts': '', 'tools/common/a.ts': '', 'tools/ReadFile.ts': '', 'tools/service-worker.ts': '' })).to.have.length(3);
  });

  it('wants a README with an example of one screen for packages and public folders', () => {
    const manifest = JSON.stringify({ name: '@inlay/a', exports: { '.': { '@inlay/source': './src/index.ts' }, './b': { '@inlay/source': './src/b/index.ts' }, './c': { '@inlay/source': './src/c/index.ts' }, './d': './src/d.ts' } });
    expect(messagesFor({ 'packages/a/package.json': manifest, 'packages/a/README.md': '# A\n```ts\n```', 'packages/a/src/b/README.md': 'Words.' })).to.deep.equal([
      'packages/a/src/b/README.md shows no example',
      'packages/a/src/c/README.md is missing: every package and public subpath says what it is, with one example, and what it refuses',
    ]);
  });

  it('refuses a file of more than 400 lines and a function of more than 80, but not a long list of tests', () => {
    expect(messagesForCode('let a;\n'.repeat(401))[0]).to.contain('has 401 lines');
    expect(messagesForCode(`const long = () => {\n${'run();\n'.repeat(80)}};`)).to.deep.equal(['packages/expr/src/a.ts:1 long has 82 lines, more than 80']);
    expect(messagesForCode(`describe('a', () => {\n${'it();\n'.repeat(80)}});`)).to.deep.equal([]);
  });

  const forbidden: Record<string, string> = {
    "export * from './b.ts';": 'export *',
    'export default 1;': 'default export',
    'let a: any;': '"any"',
    "eval('1');": 'code from a string',
    "globalThis.eval('1');": 'code from a string',
    "new Function('1');": 'code from a string',
    "Function('1');": 'code from a string',
    "a.innerHTML = '';": 'markup from a string',
    "a['innerHTML'] = '';": 'markup from a string',
    "a.insertAdjacentHTML('beforeend', b);": 'markup from a string',
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js';": 'markup from a string',
    'html`<p .innerHTML=${a}></p>`;': 'markup from a string',
    "import { styleMap } from 'lit/directives/style-map.js';": 'styleMap',
    'html`<p style="color: red"></p>`;': 'style attribute',
    "a.setAttribute('style', b);": 'inline style',
    'let = ;': 'Unexpected token',
  };
  for (const [source, part] of Object.entries(forbidden)) {
    it(`refuses ${source}`, () => { expect(messagesForCode(source).join()).to.contain(part); });
  }

  it('lets the sanitiser make markup, stories export by default and words in strings be', () => {
    const markup = messagesForCode('a.innerHTML = b;', 'packages/components/src/markdown/sanitise.ts');
    expect(markup.filter((message) => !message.includes('is missing'))).to.deep.equal([]);
    expect(messagesFor({ 'packages/components/src/markdown/sanitise.ts': '', 'stories/a.stories.ts': 'export default {};' }).join()).not.to.contain('export');
    expect(messagesForCode("const a = 'eval(any).innerHTML'; css`p { style: x }`;", 'tools/a.ts').join()).not.to.match(/string|"any"/);
  });

  it('refuses words of a component that no translation reaches, and only those', () => {
    const said = (code: string) => messagesForCode(code, 'packages/components/src/element/a.ts').map((message) => /says “(.*)”/.exec(message)?.[1]);
    expect(said('html`<p class="a b">Hello ${name} <b>there</b></p>`;')).to.deep.equal(['Hello', 'there']);
    expect(said('html`<p aria-label="Close it" title=${open ? \'Shut\' : this.localize(\'Open\')}>${isDone ? `All ${count} done` : nothing}</p>`;')).to.have.members(['aria-label="Close it"', 'Shut', 'All', 'done']);
    expect(said("button.ariaLabel = label || 'Close'; const words = 'It could not be read.'; const read = () => ({ empty: 'Nothing is here.' });")).to.deep.equal(['Close', 'It could not be read.', 'Nothing is here.']);
    expect(said("html`<p class=${a ? 'open' : 'shut'} title=\"${this.localize('Open')}\">${value ?? '–'} 4&nbsp;<!-- why --></p>`; throw new TypeError('It has no tag.'); message('Choose a file.');")).to.deep.equal([]);
    expect(messagesForCode('html`<p>Hello</p>`;', 'packages/components/src/element/a.test.ts')).to.deep.equal([]);
  });
});
