import { isInlayError } from '@inlay/runtime/inlay-error';
import { expect } from 'chai';
import type { TestServer } from '../http-server.fixture.ts';
import { createFetchPackage } from './fetch-package.ts';
import type { FetchedPackage, PackageAddress } from './fetch-package.ts';
import { startRegistry } from './registry.fixture.ts';
import type { PackageFixture } from './registry.fixture.ts';

const policy = { isPrivateAllowed: () => false, ownPorts: () => new Set<number>() };

/** A manifest of elements by tag, each with the module that defines it. */
function manifestOf(elements: Readonly<Record<string, string>>): string {
  return JSON.stringify({ schemaVersion: '1.0.0', modules: Object.entries(elements).map(([tag, path]) => ({
    kind: 'javascript-module', path,
    declarations: [{ kind: 'class', name: `C${tag.replaceAll('-', '')}`, tagName: tag, description: 'Shows stars. More words.', slots: [{ name: '' }, { name: 'icon' }], events: [{ name: `${tag}-change` }], members: [{ kind: 'field', name: 'value', type: { text: 'number' }, default: '0' }, { kind: 'field', name: 'inner', privacy: 'private', type: { text: 'string' } }] }],
    exports: [{ kind: 'custom-element-definition', name: tag, declaration: { name: 'C' } }],
  })) });
}

/** A package of one element whose module is this code. */
function kit(code: string, more: Partial<PackageFixture> = {}): PackageFixture {
  return { name: '@stars/kit', version: '1.0.0', json: { customElements: 'custom-elements.json', ...more.json }, files: { 'custom-elements.json': manifestOf({ 'my-stars': 'stars.js' }), 'stars.js': code, ...more.files } };
}

describe('createFetchPackage', () => {
  let site: TestServer;
  afterEach(() => site.close());

  async function fetchIt(packages: readonly PackageFixture[], address: PackageAddress = { package: '@stars/kit' }): Promise<FetchedPackage> {
    site = await startRegistry(packages);
    return createFetchPackage({ address: site.origin }, { policy, now: () => 0 })(address, new AbortController().signal);
  }
  async function refusal(work: Promise<unknown>): Promise<readonly [code: string, message: string]> {
    const error: unknown = await work.then(() => undefined, (reason: unknown) => reason);
    return isInlayError(error) ? [error.code, error.message] : ['none', String(error)];
  }

  it('brings the modules of an element with those of the packages that they import, each once, by place', async () => {
    const { bundle, offered } = await fetchIt([
      { name: 'old-base', version: '1.5.0', files: { 'index.js': 'export const old = 1;' } },
      { name: 'base', version: '2.1.0', json: { exports: { '.': { development: './dev.js', browser: './browser.js', default: './node.js' }, './sub/*': './lib/*.js' }, dependencies: { ring: '^1.0.0' } }, files: { 'browser.js': "import 'ring'; export const base = 1;", 'dev.js': 'export {}', 'node.js': 'export {}', 'lib/x.js': "export * from 'base';" } },
      // A circle of packages: ring needs base again.
      { name: 'ring', version: '1.0.0', json: { module: './esm/main.js', dependencies: { base: '>=2' } }, files: { 'esm/main.js': "import { base } from 'base'; export const ring = () => base;" } },
      kit("import { base } from 'base'; import 'base/sub/x'; import '@stars/kit/own'; import '#inner'; import './lib/draw'; import 'alias';", {
        json: { exports: { './own': './own.js' }, imports: { '#inner': { browser: './inner.js' } }, dependencies: { base: '^2.0.0', alias: 'npm:old-base@1' } },
        files: { 'own.js': 'export {};', 'inner.js': 'export {};', 'lib/draw.js': "import '../stars.js';\n//# sourceMappingURL=draw.js.map" },
      }),
    ]);
    const files = Object.fromEntries(bundle.files.map(({ url, code }) => [url.replace('npm:', ''), code]));
    expect(Object.keys(files)).to.have.members(['@stars/kit@1.0.0/stars.js', '@stars/kit@1.0.0/own.js', '@stars/kit@1.0.0/inner.js', '@stars/kit@1.0.0/lib/draw.js', 'base@2.1.0/browser.js', 'base@2.1.0/lib/x.js', 'ring@1.0.0/esm/main.js', 'old-base@1.5.0/index.js']);
    const placeOf = (end: string): number => bundle.files.findIndex(({ url }) => url.endsWith(end));
    expect(files['@stars/kit@1.0.0/stars.js']).to.equal(`import { base } from './${placeOf('browser.js')}.js'; import './${placeOf('lib/x.js')}.js'; import './${placeOf('own.js')}.js'; import './${placeOf('inner.js')}.js'; import './${placeOf('draw.js')}.js'; import './${placeOf('old-base@1.5.0/index.js')}.js';`);
    expect(files['ring@1.0.0/esm/main.js']).to.contain(`from './${placeOf('browser.js')}.js'`);
    expect(files['@stars/kit@1.0.0/lib/draw.js']).to.equal(`import './${placeOf('/stars.js')}.js';\n`);
    expect(bundle.package).to.deep.include({ name: '@stars/kit', version: '1.0.0' });
    expect(bundle.elements).to.deep.equal([{ tag: 'my-stars', title: 'My stars', description: 'Shows stars.', properties: ['value', 'textContent'], events: ['my-stars-change'], slots: ['', 'icon'], place: placeOf('/stars.js') }]);
    expect(offered.map(({ tag }) => tag)).to.deep.equal(['my-stars']);
    expect(bundle.warnings).to.deep.equal([]);
  });

  it('takes the version that was asked for, one that is there already where it fits, and the newest otherwise', async () => {
    const versions = ['1.0.0', '1.4.0', '2.0.0'].map((version) => ({ name: 'base', version, files: { 'index.js': `export const v = '${version}';` } }));
    const packages = [...versions, { ...kit("import 'base';", { json: { dependencies: { base: '^1.0.0' } } }), version: '1.0.0' }, { ...kit("import 'base';", { json: { dependencies: { base: '1.0.0 - 3' } } }), version: '1.1.0' }];
    const taken = async (name: string): Promise<readonly string[]> => {
      const { bundle } = await fetchIt(packages, { package: name });
      await site.close();
      return bundle.files.map(({ url }) => url.split('/').slice(0, -1).join('/'));
    };
    expect(await taken('@stars/kit')).to.deep.equal(['npm:@stars/kit@1.1.0', 'npm:base@2.0.0']);
    expect(await taken('@stars/kit@1.0.0')).to.deep.equal(['npm:@stars/kit@1.0.0', 'npm:base@1.4.0']);
    expect(await taken(' @stars/kit@^1 ')).to.deep.equal(['npm:@stars/kit@1.1.0', 'npm:base@2.0.0']);
    expect(await refusal(fetchIt(packages, { package: '@stars/kit@9' }))).to.deep.equal(['no-such-version', 'The registry has no version “9” of “@stars/kit”.']);
    await site.close();
    expect((await refusal(fetchIt(packages, { package: '@stars/other' })))[0]).to.equal('no-such-package');
  });

  it('finds a manifest where the package says or where it usually is, and modules beside it', async () => {
    const files = { 'dist/custom-elements.json': manifestOf({ 'my-stars': 'stars.js', 'my-moon': 'src/moon.ts', 'my-gone': 'gone.js' }), 'dist/stars.js': 'export {};', 'dist/moon.js': 'export {};' };
    const { bundle } = await fetchIt([{ name: '@stars/kit', version: '1.0.0', json: { customElements: './dist/custom-elements.json' }, files }]);
    expect([bundle.elements.map(({ tag }) => tag), bundle.warnings]).to.deep.equal([['my-moon', 'my-stars'], ['<my-gone>: the manifest names modules that are not in the package.']]);
    await site.close();
    expect(await refusal(fetchIt([{ name: '@stars/kit', version: '1.0.0', files: { 'stars.js': '' } }]))).to.deep.equal(['bad-manifest', '@stars/kit 1.0.0 has no custom-elements manifest, which says what its elements are.']);
    await site.close();
    expect((await refusal(fetchIt([{ name: '@stars/kit', version: '1.0.0', files: { 'custom-elements.json': '{"modules":[]}' } }])))[1]).to.contain('names no element');
    await site.close();
    expect((await refusal(fetchIt([{ name: '@stars/kit', version: '1.0.0', files: { 'custom-elements.json': '{' } }])))[1]).to.contain('is no JSON');
  });

  it('brings only the elements that were chosen, and asks for nothing twice', async () => {
    const files = { 'custom-elements.json': manifestOf({ 'my-stars': 'stars.js', 'my-moon': 'moon.js' }), 'stars.js': "import 'base';", 'moon.js': 'export {};' };
    site = await startRegistry([{ name: 'base', version: '1.0.0', files: { 'index.js': 'export {};' } }, { name: '@stars/kit', version: '1.0.0', json: { dependencies: { base: '*' } }, files }]);
    const fetchPackage = createFetchPackage({ address: site.origin }, { policy, now: () => 0 });
    const { signal } = new AbortController();
    const all = await fetchPackage({ package: '@stars/kit' }, signal);
    const asked = site.seen.length;
    const one = await fetchPackage({ package: '@stars/kit@1.0.0', elements: ['my-moon'] }, signal);
    expect([all.bundle.files.length, one.bundle.files.length, one.bundle.elements.length, one.offered.length, asked, site.seen.length]).to.deep.equal([3, 1, 1, 2, 4, 4]);
    expect(await refusal(fetchPackage({ package: '@stars/kit', elements: ['my-sun'] }, signal))).to.deep.equal(['no-such-element', '@stars/kit 1.0.0 has no element <my-sun>.']);
  });

  it('says of an import that a page cannot load what it is, and leaves only that element out', async () => {
    const wrong: Readonly<Record<string, string>> = {
      "import 'lit';": '@stars/kit 1.0.0 imports “lit”, which it does not name among its dependencies.',
      "import './x.css';": 'stars.js of @stars/kit 1.0.0 imports “./x.css”, which is no JavaScript: a page loads nothing else as a module.',
      "import './gone.js';": 'stars.js of @stars/kit 1.0.0 imports “./gone.js”, which is not in @stars/kit 1.0.0.',
      "import '../../gone.js';": 'stars.js of @stars/kit 1.0.0 imports “../../gone.js”, which is not in @stars/kit 1.0.0.',
      "import 'https://elsewhere.example/x.js';": 'stars.js of @stars/kit 1.0.0 imports “https://elsewhere.example/x.js”, which is not in a package.',
      "import('node:fs');": 'stars.js of @stars/kit 1.0.0 imports “node:fs”, which is not in a package.',
      "import '#gone';": 'stars.js of @stars/kit 1.0.0 imports “#gone”, which its package.json does not explain.',
      "import 'node-only';": 'stars.js of @stars/kit 1.0.0 imports “node-only”, which node-only 1.0.0 does not export to browsers.',
      'module.exports = 1;': 'stars.js of @stars/kit 1.0.0 is written for Node (CommonJS), which pages do not load.',
      'import {': 'stars.js of @stars/kit 1.0.0 cannot be read as a JavaScript module.',
    };
    const nodeOnly = { name: 'node-only', version: '1.0.0', json: { exports: { '.': { node: './x.js' } } }, files: { 'x.js': '' } };
    for (const [code, message] of Object.entries(wrong)) {
      expect(await refusal(fetchIt([nodeOnly, kit(code, { json: { dependencies: { 'node-only': '1' } } })])), code).to.deep.equal(['bad-module', message]);
      await site.close();
    }
    const both = kit(Object.keys(wrong)[1]!, { files: { 'custom-elements.json': manifestOf({ 'my-stars': 'stars.js', 'my-moon': 'moon.js' }), 'moon.js': 'export {};' } });
    const { bundle } = await fetchIt([both]);
    expect([bundle.elements.map(({ tag }) => tag), bundle.files.length, bundle.warnings[0]]).to.deep.equal([['my-moon'], 1, `<my-stars> is left out: ${Object.values(wrong)[1]!}`]);
  });

  it('refuses what brings too much: packages, packages deep in packages, modules, bytes', async () => {
    const chain = (count: number, wide: boolean): readonly PackageFixture[] => Array.from({ length: count }, (_none, at) => ({ name: `p${at}`, version: '1.0.0', json: { dependencies: { [`p${at + 1}`]: '1' } }, files: { 'index.js': wide ? 'export {};' : `import 'p${at + 1}';` } }));
    const wide = kit(Array.from({ length: 40 }, (_none, at) => `import 'p${at}';`).join(''), { json: { dependencies: Object.fromEntries(Array.from({ length: 40 }, (_none, at) => [`p${at}`, '1'])) } });
    expect(await refusal(fetchIt([...chain(40, true), wide]))).to.deep.equal(['too-large', '@stars/kit 1.0.0 brings more than 40 packages.']);
    await site.close();
    expect(await refusal(fetchIt([...chain(9, false), kit("import 'p0';", { json: { dependencies: { p0: '1' } } })]))).to.deep.equal(['too-large', '@stars/kit 1.0.0 brings packages that depend on one another more than 8 deep.']);
    await site.close();
    const many = Object.fromEntries(Array.from({ length: 1500 }, (_none, at) => [`m${at}.js`, `import './m${at + 1}.js';`]));
    expect(await refusal(fetchIt([kit("import './m0.js';", { files: { ...many, 'm1500.js': '' } })]))).to.deep.equal(['too-large', 'The elements of @stars/kit 1.0.0 bring more than 1500 modules.']);
    await site.close();
    const heavy = { 'a.js': `//${'a'.repeat(3_000_000)}`, 'b.js': `//${'b'.repeat(3_000_000)}`, 'c.js': `//${'c'.repeat(3_000_000)}` };
    expect((await refusal(fetchIt([kit("import './a.js'; import './b.js'; import './c.js';", { files: heavy })])))[1]).to.equal('The elements of @stars/kit 1.0.0 bring more than 8 MB of code.');
  });

  it('says what the page will refuse', async () => {
    const { bundle } = await fetchIt([kit("// eval('in a comment')\nelement.innerHTML = '<b>'; import(name); new URL('./x.svg', import.meta.url);")]);
    expect(bundle.warnings).to.deep.equal([
      'HTML is set as text, which the page refuses, so that what it shows stays empty: @stars/kit/stars.js.',
      'Modules are loaded by names that the code works out; they were not fetched: @stars/kit/stars.js.',
      'Files beside the code are loaded; they were not fetched: @stars/kit/stars.js.',
    ]);
  });
});
