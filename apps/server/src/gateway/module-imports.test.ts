import { isInlayError } from '@inlay/runtime/inlay-error';
import { expect } from 'chai';
import { readImports } from './module-imports.ts';

const AT = 'https://cdn.example/kit/stars.js';
const CODE = `import './a.js'; import { b } from "../b.js?v=2#top"; export * from '/c.js';
const late = () => import('./a.js'), other = (name) => import('./' + name), more = import(\`./\${b}.js\`);
const here = import.meta.url, text = "import './no.js'"; // import './no.js'
`;

describe('readImports', () => {
  it('finds every module that is named in the code, and nothing in texts and comments', async () => {
    expect((await readImports(CODE, AT)).urls).to.deep.equal(['https://cdn.example/kit/a.js', 'https://cdn.example/b.js?v=2', 'https://cdn.example/c.js']);
  });

  it('puts other names and changes no other byte', async () => {
    const { urls, rename } = await readImports(CODE, AT);
    const renamed = rename((url) => `./${urls.indexOf(url)}.js`);
    expect(renamed).to.equal(CODE.replaceAll("'./a.js'", "'./0.js'").replace('"../b.js?v=2#top"', '"./1.js"').replace("'/c.js'", "'./2.js'"));
  });

  it('refuses what it cannot follow, and what is no module', async () => {
    const refused = async (code: string): Promise<string> => readImports(code, AT).then(() => 'taken', (error: unknown) => (isInlayError(error) && error.code === 'bad-module' ? error.message : String(error)));
    expect(await refused("import 'lit';")).to.contain('"lit", which only a bundler can find');
    expect(await refused("import('node:fs');")).to.contain('"node:fs"');
    expect(await refused("import 'data:text/javascript,1';")).to.contain('only a bundler');
    expect(await refused("import 'https://other.example/x.js';")).to.contain('on another site');
    expect(await refused("import '//other.example/x.js';")).to.contain('on another site');
    expect(await refused("import { from './a.js")).to.contain('cannot be read as a JavaScript module');
  });
});
