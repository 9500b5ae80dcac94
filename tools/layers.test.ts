import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { checkLayers } from './layers.ts';
import { type LayerConfiguration, reachOfLayers } from './layer-configuration.ts';

const configuration: LayerConfiguration = {
  layers: [
    { name: 'tests', files: ['**/*.test.ts'], imports: ['*'] },
    { name: 'base', files: ['packages/low/src/base/**'], imports: [] },
    { name: 'low', files: ['packages/low/src/**'], imports: ['base'] },
    { name: 'middle', files: ['packages/middle/src/**'], imports: ['low'], apart: 'packages/middle/src/panels/*' },
    { name: 'high', files: ['apps/high/src/**'], imports: ['middle'] },
  ],
  packages: { jsep: ['packages/low/src/syntax.ts'], chai: ['**/*.test.ts'], 'node:*': ['apps/**'] },
  free: [{ from: ['packages/middle/src/pure.ts'], of: ['jsep'] }],
};

const low = JSON.stringify({ name: '@inlay/low', exports: { '.': { '@inlay/source': './src/index.ts' } } });

describe('checkLayers', () => {
  let root: string;
  const messagesFor = (files: Record<string, string>) => {
    for (const [path, text] of Object.entries({ 'packages/low/package.json': low, 'packages/low/src/index.ts': 'export const one = 1;', ...files })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return checkLayers(root, configuration).findings.map(({ file, message }) => `${file} ${message}`);
  };
  beforeEach(() => { root = mkdtempSync(join(tmpdir(), 'layers-')); });
  afterEach(() => { rmSync(root, { recursive: true }); });

  it('passes imports that go downward, also across a layer in between', () => {
    expect(messagesFor({
      'apps/high/src/main.ts': "import { one } from '@inlay/low'; import 'node:fs';",
      'packages/low/src/index.test.ts': "import { expect } from 'chai'; import { one } from './index.ts';",
    })).to.deep.equal([]);
  });

  it('refuses an upward import, even of a type, a re-export, a dynamic import or a worker', () => {
    const upward = [
      "import type { A } from '../panel.ts';", "export { A } from '../panel.ts';", "await import('../panel.ts');",
      "let a: import('../panel.ts').A;", "new Worker(new URL('../panel.ts', import.meta.url));",
    ];
    for (const source of upward) {
      expect(messagesFor({ 'packages/low/src/base/a.ts': source, 'packages/low/src/panel.ts': '' }), source)
        .to.deep.equal(['packages/low/src/base/a.ts imports packages/low/src/panel.ts: the layer "base" may not import "low"']);
    }
    expect(messagesFor({ 'packages/low/src/panel.ts': "import './base/a.ts';", 'packages/low/src/base/a.ts': '' })).to.deep.equal([]);
  });

  it('refuses a circle of files, counting types', () => {
    expect(messagesFor({ 'packages/low/src/a.ts': "import type { B } from './b.ts';", 'packages/low/src/b.ts': "import { a } from './a.ts';" }))
      .to.deep.equal(['packages/low/src/a.ts is in a circle of imports: packages/low/src/a.ts, packages/low/src/b.ts']);
  });

  it('refuses a file that is in no layer', () => {
    expect(messagesFor({ 'packages/new/src/a.ts': '' })).to.deep.equal(['packages/new/src/a.ts is in no layer: add it to layers.json, or move it to where it belongs']);
  });

  it('refuses a package that the file may not import, and one that is not listed at all', () => {
    expect(messagesFor({ 'packages/low/src/index.ts': "import jsep from 'jsep'; import 'left-pad/index.js';", 'packages/low/src/syntax.ts': "import jsep from 'jsep';" })).to.deep.equal([
      'packages/low/src/index.ts imports "jsep", which only these may: packages/low/src/syntax.ts',
      'packages/low/src/index.ts imports "left-pad", which layers.json does not list',
    ]);
  });

  it('refuses another package\'s internals, by path or by a subpath that is not exported', () => {
    expect(messagesFor({ 'packages/middle/src/a.ts': "import '../../low/src/index.ts'; import '@inlay/low/inner';" })).to.deep.equal([
      'packages/middle/src/a.ts reaches into another package by "../../low/src/index.ts": import it by the package\'s name',
      'packages/middle/src/a.ts imports "@inlay/low/inner", but @inlay/low exports no "inner"',
    ]);
  });

  it('keeps folders apart that are said to be', () => {
    expect(messagesFor({ 'packages/middle/src/panels/a/a.ts': "import '../b/b.ts'; import './c.ts'; import '../e.ts'; import '../../d.ts';", 'packages/middle/src/panels/a/c.ts': '', 'packages/middle/src/panels/b/b.ts': '', 'packages/middle/src/d.ts': '', 'packages/middle/src/panels/e.ts': '' }))
      .to.deep.equal(['packages/middle/src/panels/a/a.ts imports packages/middle/src/panels/b/b.ts: the folders packages/middle/src/panels/* know nothing of each other']);
  });

  it('finds a package that an entry must stay free of behind other files, but not behind types', () => {
    const files = { 'packages/low/src/index.ts': "import './syntax.ts';", 'packages/low/src/syntax.ts': "import jsep from 'jsep';" };
    expect(messagesFor({ ...files, 'packages/middle/src/pure.ts': "import type { A } from '@inlay/low';" })).to.deep.equal([]);
    expect(messagesFor({ ...files, 'packages/middle/src/pure.ts': "import { A } from '@inlay/low';" }))
      .to.deep.equal(['packages/middle/src/pure.ts must stay free of "jsep", which packages/low/src/syntax.ts:1 brings in']);
  });
});

describe('reachOfLayers', () => {
  it('refuses a layer that does not exist and layers in a circle', () => {
    expect(() => reachOfLayers([{ name: 'a', files: [], imports: ['b'] }])).to.throw('"a" imports "b", which is no layer');
    expect(() => reachOfLayers([{ name: 'a', files: [], imports: ['b'] }, { name: 'b', files: [], imports: ['a'] }])).to.throw('a → b → a');
  });
});
