import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitions } from '@inlay/components/definitions';
import { parseDocument } from '@inlay/runtime/document';
import { arrayProp, defineComponent, definitionFromManifest, enumProp, numberProp, stringProp } from '@inlay/runtime/component';
import { expect } from 'chai';
import { checkManifest, manifestFiles } from './manifest.ts';
import { printLlmsText } from './manifest/llms-text.ts';
import { printElementProperties } from './manifest/element-properties.ts';
import { readClasses } from './manifest/read-class.ts';
import { readElements } from './manifest/read-elements.ts';
import { findUndocumented } from './manifest/undocumented.ts';
import { ROOT } from './repository.ts';
import { parseSource } from './source-file.ts';

interface Declaration {
  readonly tagName?: string;
  readonly name: string;
  readonly status: string;
  readonly since: string;
  readonly members: readonly { readonly kind: string; readonly name: string; readonly type?: { readonly text?: string }; readonly attribute?: string }[];
  readonly events: readonly { readonly name: string; readonly type: { readonly text: string } }[];
  readonly cssParts: readonly { readonly name: string; readonly description: string }[];
}

const elements = readElements(ROOT);
const files = Object.fromEntries(Object.entries(manifestFiles(elements, { name: '@inlay/components', version: '1.0.0' })).map(([path, text]) => [path.replace('dist/', ''), JSON.parse(text) as unknown])) as {
  'custom-elements.json': { modules: readonly { path: string; declarations: readonly Declaration[]; exports: readonly { kind: string; name: string }[] }[] };
  'vscode.html-custom-data.json': { tags: readonly { name: string; attributes: readonly { name: string; values?: readonly { name: string }[] }[] }[] };
  'web-types.json': { contributions: { html: { elements: readonly { name: string; js: { events: readonly { name: string }[] } }[] } } };
};
const declarations = files['custom-elements.json'].modules.flatMap(({ declarations: all }) => all);
const tags = definitions.map(({ tag }) => tag);
const textarea = declarations.find(({ tagName }) => tagName === 'inlay-textarea')!;

describe('manifestFiles', () => {
  it('describes every kind to every reader', () => {
    expect(declarations.map(({ tagName }) => tagName)).to.deep.equal(tags);
    expect(files['custom-elements.json'].modules.at(-1)!.exports.map(({ name }) => name)).to.deep.equal(tags);
    expect(files['vscode.html-custom-data.json'].tags.map(({ name }) => name)).to.deep.equal(tags);
    expect(files['web-types.json'].contributions.html.elements.map(({ name }) => name)).to.deep.equal(tags);
    const react = readFileSync(join(ROOT, 'packages/components/src/react.ts'), 'utf8');
    expect(tags.filter((tag) => !react.includes(`'${tag}': Jsx<`))).to.deep.equal([]);
  });

  it('says the properties with types and attributes, the methods of the bases, the events and parts', () => {
    const member = (name: string) => textarea.members.find((each) => each.name === name);
    expect(member('size')).to.include({ kind: 'field', attribute: 'size' }).and.to.have.nested.property('type.text', "'small' | 'medium' | 'large'");
    expect(member('maxLength')).to.include({ attribute: 'maxlength' });
    expect(member('reportValidity')).to.include({ kind: 'method' });
    expect(member('validity')).to.have.nested.property('type.text', 'ValidityState');
    expect(member('connectedCallback')).to.equal(undefined);
    expect(textarea.events.map(({ name, type }) => `${name}: ${type.text}`)).to.deep.equal(['input: InputEvent', 'change: Event', 'submit: CustomEvent<null>']);
    expect(textarea.cssParts.map(({ name }) => name)).to.include.members(['label', 'control', 'help', 'error']);
    expect(files['vscode.html-custom-data.json'].tags.find(({ name }) => name === 'inlay-textarea')!.attributes.find(({ name }) => name === 'size')!.values).to.have.length(3);
  });

  it('says of every kind whether it may change, and since when it is there', () => {
    expect(textarea).to.include({ status: 'stable', since: '0.1.0' });
    expect(declarations.filter(({ status, since }) => !status || !since)).to.deep.equal([]);
  });

  it('is read back by what reads the manifests of other libraries', () => {
    const definition = definitionFromManifest(files['custom-elements.json'], 'inlay-textarea');
    expect(Object.keys(definition.props)).to.include.members(['value', 'label', 'minLines', 'size']);
    expect(Object.keys(definition.events)).to.include.members(['input', 'change', 'submit']);
    expect(Object.keys(definition.methods)).to.include.members(['setValue', 'validate']);
  });

  it('tells TypeScript of every tag, also by the entries that import no class for it', () => {
    const names = readFileSync(join(ROOT, 'packages/components/src/tag-names.ts'), 'utf8');
    expect(elements.filter(({ definition, facts }) => !names.includes(`  '${definition.tag}': ${facts.name};\n`))).to.deep.equal([]);
    // Of a module that only runs, the declarations hold nothing: without this line they would know no tag.
    const entries = ['register', 'autoload'].map((entry) => readFileSync(join(ROOT, `packages/components/src/${entry}.ts`), 'utf8'));
    expect(entries.filter((text) => !text.includes("export type { InlayTagNames } from './tag-names.ts';"))).to.deep.equal([]);
    const appEntries = ['register', 'register-lazily'].map((entry) => readFileSync(join(ROOT, `packages/components/src/app-view/${entry}.ts`), 'utf8'));
    const lines = ["export type { AppEvents } from './app-view.ts';", "export type { InlayTagNames } from '../tag-names.ts';"];
    expect(appEntries.filter((text) => lines.some((line) => !text.includes(line)))).to.deep.equal([]);
  });

  it('says of every class under which tag documents know it', () => {
    const missing = elements.filter(({ definition, facts, sources }) => !sources.some(({ text }) => new RegExp(`interface HTMLElementTagNameMap \\{\\s*'${definition.tag}': ${facts.name};`).test(text)));
    expect(missing.map(({ kebab }) => kebab)).to.deep.equal([]);
  });
});

describe('printLlmsText', () => {
  const text = printLlmsText(elements);
  const items = new Map(text.split(/^- (?=\[inlay-)/m).slice(1).map((item) => [/^\[([\w-]+)\]/.exec(item)![1]!, item.split('\n\n')[0]!]));
  const top = text.slice(0, text.indexOf('\n## '));

  it('has the form that such texts have: a title, a summary, and lists of links under headings', () => {
    expect(text).to.match(/^# Inlay components\n\n> .+\n\n/);
    const sections = text.split('\n## ').slice(1);
    expect(sections.map((section) => section.split('\n')[0])).to.deep.equal(['Inputs', 'Display', 'Data', 'Layout', 'Actions', 'AI']);
    const other = sections.flatMap((section) => section.split('\n').slice(1)).filter((line) => !/^(- \[[\w-]+\]\(dist\/[\w./-]+\.d\.ts\): |  - |$)/.test(line));
    expect(other).to.deep.equal([]);
  });

  it('says of every kind what can be set, heard, filled and styled of it, in no more than 60 kB', () => {
    expect([...items.keys()].sort()).to.deep.equal([...tags].sort());
    const missing = elements.flatMap(({ definition, tagged }) => {
      const item = items.get(definition.tag)!;
      const names = [...Object.keys(definition.props), ...['fires', 'slot', 'csspart', 'cssprop'].flatMap((tag) => tagged(tag).map(({ name }) => name)).filter((name) => name !== '')];
      return [...(item.includes(definition.description) ? [] : [`${definition.tag} itself`]), ...names.filter((name) => !item.includes(`\`${name}\``) && !top.includes(`- \`${name}\``)).map((name) => `${definition.tag} ${name}`)];
    });
    expect(missing).to.deep.equal([]);
    expect(new TextEncoder().encode(text).length).to.be.lessThan(60_000);
  });

  it('says types, options, defaults and attributes in short, and what is called', () => {
    expect(items.get('inlay-table')).to.contain('`density` compact|medium|comfortable = medium: How high rows are.').and.to.contain('`selectRow(index)`: ').and.to.contain('`selectedRow` TableRecord | null, read only: ').and.not.to.contain('announce');
    expect(items.get('inlay-checkbox')).to.contain('`value` boolean, attribute `checked`: ');
    expect(top).to.contain('- `maxLength` number?, attribute `maxlength`: ');
  });

  it('tells of nothing twice by one name', () => {
    const names = top.split('names them after "Also"')[1]!.match(/^- `\w+/gm)!;
    expect(names.filter((name, index) => names.indexOf(name) !== index)).to.deep.equal([]);
  });

  it('shows an app that the kit takes', () => {
    const { problems } = parseDocument(JSON.parse(/```json\n([^`]+)```/.exec(text)![1]!), { components: definitions });
    expect(problems).to.deep.equal([]);
  });
});

describe('readElements', () => {
  it('finds no public method that is not tried on elements which are in no document', () => {
    const fixture = readFileSync(join(ROOT, 'packages/components/src/public-methods.fixture.ts'), 'utf8');
    const tried = new Set([...fixture.matchAll(/\b(\w+): \[/g)].map(([, name]) => name));
    // What the parts of a table say to it.
    const inside = new Set(['fire', 'announce', 'adopt', 'failed']);
    const stated = elements.flatMap(({ definition, members }) => [
      ...members.filter(({ kind }) => kind === 'method').map(({ name }) => name),
      ...Object.values(definition.methods).flatMap(({ element }) => element ?? []),
    ]);
    expect([...new Set(stated)].filter((name) => !tried.has(name) && !inside.has(name))).to.deep.equal([]);
  });
});

describe('checkManifest', () => {
  it('holds for the repository', () => {
    const { checked, findings } = checkManifest(ROOT);
    expect(findings).to.deep.equal([]);
    expect(checked).to.have.length(3 * definitions.length + 5);
  });

  it('misses what an element has and does not say', () => {
    const element = elements.find(({ kebab }) => kebab === 'button')!;
    const source = parseSource('packages/components/src/button/button.ts', "html`<p part=\"frame knob\"><slot></slot><slot name=\"end\"></slot></p>`;");
    const found = findUndocumented({ ...element, facts: { ...element.facts, summary: '' }, sources: [source], tagged: () => [{ tag: 'fires', name: 'press', type: undefined, description: '' }] });
    expect(found.map(({ message }) => message)).to.deep.equal([
      'says nothing of itself: @summary', 'does not say whether it may change: @status stable, or experimental', 'does not say which version had it first: @since 0.1.0', 'has a part "frame" and does not say so: @csspart frame', 'has a part "knob" and does not say so: @csspart knob',
      'has a slot "" and does not say so: @slot ', 'has a slot "end" and does not say so: @slot end', 'has an event "click" and does not say so: @fires click', 'does not say the type of its event "press": @fires {Event} press',
    ]);
  });
});

describe('findUndocumented', () => {
  it('wants one status that there is, and one version', () => {
    const button = elements.find(({ kebab }) => kebab === 'button')!;
    const withTags = (status: readonly string[], since: readonly string[]) => findUndocumented({ ...button, tagged: (tag) => [
      ...button.tagged(tag).filter(() => tag !== 'status' && tag !== 'since'),
      ...(tag === 'status' ? status : tag === 'since' ? since : []).map((name) => ({ tag, name, type: undefined, description: '' })),
    ] }).length;
    expect([withTags(['stable'], ['0.1.0']), withTags(['experimental'], ['12.0.3']), withTags(['new'], ['0.1']), withTags(['stable', 'stable'], []), withTags([], ['0.1.0'])]).to.deep.equal([0, 0, 2, 2, 1]);
  });
});

describe('printElementProperties', () => {
  const definition = defineComponent({
    type: 'oddBox', tag: 'inlay-odd-box', title: 'Odd', description: 'Odd.', group: 'display', icon: 'square',
    props: {
      words: stringProp({ title: 'Words', description: 'Some.', default: 'It’s a "box"\\' }),
      rows: arrayProp({ title: 'Rows', description: 'Some.' }),
      most: numberProp({ title: 'Most', description: 'Some.', default: undefined, attribute: 'mostrows' }),
      side: enumProp({ title: 'Side', description: 'One.', options: ['left', 'right'], default: 'left', reflect: true }),
    },
    state: { open: { initial: [1, null] }, kept: { initial: new Map() } }, exposes: {}, events: {}, methods: {}, example: {}, size: { w: 1, h: 1 },
  });

  it('keeps what the element needs, in short where it can, and none of the words for builders', () => {
    const printed = printElementProperties({ definition, kebab: 'odd-box', facts: { ...elements[0]!.facts, name: 'InlayOddBox' }, tagged: (tag) => (tag === 'fires' ? [{ tag, name: 'grow', type: "CustomEvent<{by: import('./size.ts').Size}>", description: '' }] : []) });
    expect(parseSource('a.ts', printed).syntaxErrors).to.deep.equal([]);
    expect(printed).to.contain("import type { Size } from './size.ts';\n").and.to.contain('export interface OddBoxEvents {\n  grow: CustomEvent<{by: Size}>;\n}\n').and.to.contain('ElementProperties<typeof oddBoxDefinition.props, OddBoxEvents> = {');
    expect(printed.slice(printed.indexOf("  tag:"))).to.equal(`  tag: 'inlay-odd-box',
  props: {
    words: 'It’s a "box"\\\\',
    rows: [],
    most: { type: 'number', attribute: 'mostrows' },
    side: { type: 'enum', default: 'left', options: ['left', 'right'], reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
  state: { open: { initial: [1, null] } },
};
`);
  });
});

describe('readClasses', () => {
  it('reads comment, base, public members and nothing else', () => {
    const [facts] = readClasses(parseSource('a.ts', `
/**
 * Words
 * of it.
 *
 * @summary A thing.
 * @fires {CustomEvent<{a: {b: 1}}>} go - It went.
 * @slot - All of it.
 */
export class Thing extends elementFrom(definition, Base) {
  /** Its size. */
  declare size: number;
  private declare hidden: string;
  #secret = 1;
  /** Goes. */
  go(to: string, how?: unknown): Promise<void> {}
  get isThere(): boolean { return true; }
  protected override render(): unknown {}
  connectedCallback(): void {}
}`));
    expect(facts).to.deep.include({ name: 'Thing', superclass: 'Base', summary: 'A thing.', description: 'Words of it.' });
    expect(facts!.tags.slice(1)).to.deep.equal([{ tag: 'fires', type: 'CustomEvent<{a: {b: 1}}>', name: 'go', description: 'It went.' }, { tag: 'slot', type: undefined, name: '', description: 'All of it.' }]);
    expect(facts!.members.map(({ kind, name, type, description, parameters }) => [kind, name, type, description, parameters.map((parameter) => parameter.name)])).to.deep.equal([
      ['field', 'size', 'number', 'Its size.', []], ['method', 'go', 'Promise<void>', 'Goes.', ['to', 'how']], ['field', 'isThere', 'boolean', '', []],
    ]);
  });
});
