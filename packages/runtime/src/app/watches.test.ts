import { expect } from 'chai';
import { fixtureDefinitions } from '../component/definitions.fixture.ts';
import { anyProp, defineComponent } from '../component/index.ts';
import { parseDocument } from '../document/index.ts';
import { applyEdits } from '../edits/index.ts';
import type { Edit } from '../edits/index.ts';
import { effect } from '../state/index.ts';
import type { Watch } from '../state/index.ts';
import { echo, reported } from './app.fixture.ts';
import { createApp } from './create-app.ts';
import type { App } from './app.ts';

const cells = defineComponent({
  type: 'cells', tag: 'test-cells', title: 'Cells', description: 'A value for each row.', group: 'data', icon: 'table',
  props: { each: anyProp({ title: 'Each', description: 'Of a row.', perRow: true, default: null }) },
  state: {}, exposes: {}, events: {}, methods: {}, example: {}, size: { w: 4, h: 2 },
});

const components = [...fixtureDefinitions, cells];

/** An app of one field and some buttons with these texts. */
function makeApp(texts: Readonly<Record<string, string>>): App {
  const buttons = Object.entries(texts).map(([name, text]) => [name, { type: 'button', parent: 'main', props: { text } }] as const);
  const { document } = parseDocument({ inlay: 1, pages: { main: {} }, components: { words: { type: 'field', parent: 'main', props: { value: 'a' } }, ...Object.fromEntries(buttons) } }, { components });
  return createApp(document!, { components, resources: echo });
}

/** What is written to a property, in order. */
function watch(app: App, name: string, prop = 'text'): { readonly written: unknown[]; readonly ends: Watch } {
  const written: unknown[] = [];
  return { written, ends: app.get(name)!.watch(prop, { set: (_prop, value) => written.push(value) }) };
}

function edit(app: App, ...edits: Edit[]): void {
  const { document } = applyEdits(app.document, edits);
  app.update(document!);
}

const setText = (name: string, value: string): Edit => ({ type: 'setProp', name, prop: 'text', value });
const works = (app: App, name: string): number => app.trace.entries.filter((entry) => entry.kind === 'binding' && entry.name === name).length;

describe('a watched property', () => {
  it('is written once, then when its value has changed', () => {
    const app = makeApp({ go: '<< words.value.length > 2 ? "long" : "short" >>' });
    const { written, ends } = watch(app, 'go');
    for (const value of ['ab', 'abc', 'abcd']) app.set('words', 'value', value);
    expect(written).to.deep.equal(['short', 'long']);
    ends.dispose();
    app.set('words', 'value', '');
    expect(written).to.deep.equal(['short', 'long']);
  });

  it('follows edits, from words to a binding, to another one, and back', () => {
    const app = makeApp({ go: 'still' });
    const { written } = watch(app, 'go');
    edit(app, setText('go', '<< words.value >>'));
    app.set('words', 'value', 'b');
    edit(app, setText('go', '<< words.length >>'));
    edit(app, setText('go', 'ended'));
    app.set('words', 'value', 'c');
    expect(written).to.deep.equal(['still', 'a', 'b', '1', 'ended']);
  });

  it('is worked out once for the element and for all who read it', () => {
    const app = makeApp({ go: '<< words.value + "!" >>', next: '<< go.text + "?" >>' });
    const [go, next] = [watch(app, 'go'), watch(app, 'next')];
    app.trace.start();
    app.set('words', 'value', 'b');
    app.set('words', 'value', 'c');
    expect([works(app, 'go.text'), works(app, 'next.text')]).to.deep.equal([2, 2]);
    expect([go.written, next.written]).to.deep.equal([['a!', 'b!', 'c!'], ['a!?', 'b!?', 'c!?']]);
  });

  it('is not worked out again by an edit elsewhere', () => {
    const app = makeApp({ go: '<< words.value >>', other: 'x' });
    watch(app, 'go');
    app.trace.start();
    edit(app, setText('other', 'y'));
    expect(works(app, 'go.text')).to.equal(0);
  });

  it('looks names up anew when one comes, is another thing, or goes', () => {
    const app = makeApp({ go: '<< later.value ?? "nothing" >>' });
    const { written } = watch(app, 'go');
    expect(reported(app)).to.have.length(1);
    edit(app, { type: 'setState', name: 'later', value: 'state' });
    expect(reported(app)).to.deep.equal([]);
    edit(app, { type: 'removeState', name: 'later' }, { type: 'addComponent', name: 'later', component: { type: 'field', parent: 'main', order: 'a9', props: { value: 'field' } } });
    edit(app, { type: 'removeComponent', name: 'later' });
    expect(written).to.deep.equal(['', 'state', 'field', '']);
    expect(reported(app)).to.have.length(1);
  });

  it('says what is wrong with it while it is, watched or not', () => {
    const app = makeApp({ go: '<< words.value.at(0).at(0).toFixed(2) >>' });
    const seen: number[] = [];
    app.onProblems((problems) => seen.push(problems.length));
    const { ends } = watch(app, 'go');
    app.set('words', 'value', '');
    app.set('words', 'value', 'b');
    ends.dispose();
    app.set('words', 'value', '');
    expect(seen.filter((count, index) => count !== seen[index - 1])).to.deep.equal([1, 0, 1, 0]);
  });

  it('does not have the problems collected again while none comes or goes', () => {
    const app = makeApp({ go: '<< words.value >>', other: '<< words.value >>' });
    watch(app, 'go');
    let told = 0;
    app.onProblems(() => (told += 1));
    app.set('words', 'value', 'b');
    expect(told).to.equal(1);
  });
});

describe('what a binding reads', () => {
  it('is read at once for a function of a row, which runs where nobody listens', () => {
    const app = makeApp({});
    edit(app, { type: 'addComponent', name: 'cells', component: { type: 'cells', parent: 'main', order: 'a9', props: { each: '<< currentRow.n * words.length >>' } } });
    const { written } = watch(app, 'cells', 'each');
    app.set('words', 'value', 'abc');
    expect(written.map((each) => (each as (row: object, index: number) => unknown)({ n: 2 }, 0))).to.deep.equal([2, 6]);
  });

  it('is the keys that its evaluation reached, and no other', () => {
    const app = makeApp({ go: '<< other.text === "on" ? words.value : words.length >>', other: 'off' });
    watch(app, 'go');
    app.trace.start();
    app.set('words', 'value', 'b');
    expect(works(app, 'go.text')).to.equal(0);
    app.set('words', 'value', 'bb');
    expect(works(app, 'go.text')).to.equal(1);
  });

  it('is a whole thing as it is now, anew each time', () => {
    const app = makeApp({ go: '<< Object.keys(words).join() + words.value >>' });
    const { written } = watch(app, 'go');
    const before: unknown[] = [];
    const stop = effect(() => void before.push(app.evaluate('<< words >>')));
    app.set('words', 'value', 'b');
    stop();
    expect(before.map((thing) => (thing as { readonly value: string }).value)).to.deep.equal(['a', 'b']);
    expect(written.map((text) => String(text).at(-1))).to.deep.equal(['a', 'b']);
  });
});
