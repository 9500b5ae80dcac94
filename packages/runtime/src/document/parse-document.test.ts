import { expect } from 'chai';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { formatDocument } from './canonical-json.ts';
import { parseDocument } from './parse-document.ts';

const minimal = { inlay: 1, name: 'A', pages: { main: { title: 'Main', order: 'a0' } } };
const parse = (change: object) => parseDocument({ ...minimal, ...change }, { components });
const codes = (parsed: ReturnType<typeof parseDocument>) => parsed.problems.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('parseDocument', () => {
  it('fills in what may be left out, and freezes all of it', () => {
    const { document, problems } = parse({});
    expect(problems).to.deep.equal([]);
    expect(document).to.deep.equal({ ...minimal, components: {}, queries: {}, functions: {}, state: {} });
    expect(Object.isFrozen(document?.pages['main'])).to.equal(true);
  });

  it('shows where JSON breaks, with a caret', () => {
    const { document, problems: [problem] } = parseDocument('{\n  "inlay": 1,\n  "name": oops\n}', { components });
    expect(document).to.equal(undefined);
    expect(problem).to.include({ code: 'json-syntax', severity: 'error' });
    expect(problem?.message).to.contain('line 3, column 11');
    const [line, caret] = problem!.frame!.split('\n');
    expect(line).to.equal('  "name": oops');
    expect(caret!.indexOf('^')).to.equal(10);
  });

  it('refuses what is no app document, with the reason', () => {
    expect(codes(parseDocument('[]', { components }))).to.deep.equal(['wrong-type ']);
    expect(codes(parseDocument({ inlay: 9 }, { components }))).to.deep.equal(['unknown-format inlay']);
    expect(codes(parse({ pages: {} }))).to.deep.equal(['no-page pages']);
    expect(codes(parseDocument('', { components }))).to.deep.equal(['json-syntax ']);
  });

  it('keeps a component of an unknown type and says which types there are', () => {
    const parsed = parse({ components: { chart1: { type: 'chart', parent: 'main', order: 'a0', props: { anything: 1 } } } });
    expect(codes(parsed)).to.deep.equal(['unknown-component-type components.chart1.type']);
    expect(parsed.problems[0]?.hint).to.contain('field, button');
    expect(parsed.document?.components['chart1']?.props).to.deep.equal({ anything: 1 });
  });

  it('leaves out a broken part and keeps the rest', () => {
    const parsed = parse({
      components: { bad: { type: 'field' }, good: { type: 'field', parent: 'main', order: 'a0' } },
      queries: { q: { resource: 'r', action: 'generateText', run: 'sometimes' } },
    });
    expect(Object.keys(parsed.document!.components)).to.deep.equal(['good']);
    expect(codes(parsed)).to.deep.equal(['wrong-type components.bad.parent', 'wrong-type queries.q.run']);
  });

  it('lets a search leave its resource out, and nothing else that asks somebody', () => {
    const parsed = parse({ queries: { find: { action: 'searchVectors', options: { base: 'b', query: 'q' } }, say: { action: 'generateText' } } });
    expect(parsed.document!.queries).to.deep.equal({ find: { action: 'searchVectors', run: 'manual', options: { base: 'b', query: 'q' } } });
    expect(codes(parsed)).to.deep.equal(['wrong-type queries.say.resource']);
  });

  it('warns of properties, events and keys nobody knows', () => {
    const parsed = parse({ extra: 1, components: { f: { type: 'field', parent: 'main', props: { lable: 'x' }, on: { clack: [] } } } });
    expect(parsed.problems.map(({ severity }) => severity)).to.deep.equal(['warning', 'warning', 'warning']);
  });

  it('refuses names that are reserved, malformed or taken', () => {
    const node = { type: 'field', parent: 'main', order: 'a0' };
    const parsed = parse({ components: { constructor: node, 'Upper': node, main: node, item: node } });
    expect(codes(parsed).sort()).to.deep.equal(['bad-name components.Upper', 'bad-name components.constructor', 'bad-name components.item', 'name-taken components.main']);
  });

  it('reports a component that is inside itself or nowhere', () => {
    const parsed = parse({ components: { a: { type: 'list', parent: 'b' }, b: { type: 'list', parent: 'a' }, c: { type: 'list', parent: 'gone' } } });
    expect(codes(parsed).sort()).to.deep.equal(['no-parent components.c.parent', 'parent-cycle components.a.parent', 'parent-cycle components.b.parent']);
  });

  it('refuses prototype keys and bottomless values', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 60; level += 1) deep = [deep];
    const parsed = parseDocument(JSON.parse(`{"inlay":1,"pages":{"main":{}},"state":{"s":{"__proto__":{"x":1}},"d":${JSON.stringify(deep)}}}`), { components });
    expect(codes(parsed).map((code) => code.split(' ')[0])).to.include.members(['forbidden-key', 'too-deep']);
    expect(({} as Record<string, unknown>)['x']).to.equal(undefined);
  });

  it('reads a theme, leaves an empty one out, and names a token that cannot be one', () => {
    expect(parse({ theme: { accent: '#006d77', 'radius-control': '2px' } }).document?.theme).to.deep.equal({ accent: '#006d77', 'radius-control': '2px' });
    expect(parse({ theme: {} }).document).to.not.have.property('theme');
    const parsed = parse({ theme: { '--inlay-accent': 'red', text: 3, line: 'x'.repeat(2_000), hover: 'grey' } });
    expect(codes(parsed)).to.deep.equal(['bad-name theme.--inlay-accent', 'wrong-type theme.text', 'too-large theme.line']);
    expect(parsed.document?.theme).to.deep.equal({ hover: 'grey' });
  });

  it('takes no token that would load something for who looks at the app', () => {
    const loading = ['url(https://elsewhere.example/x)', 'URL("//elsewhere.example")', 'u\\72l(x)', "image-set('//elsewhere.example' 1x)", '-webkit-image-set(url(x) 1x)', 'red, src("x")', 'cross-fade(url(x), red)'];
    for (const canvas of loading) {
      const parsed = parse({ theme: { canvas } });
      expect([codes(parsed), parsed.document?.theme], canvas).to.deep.equal([['bad-value theme.canvas'], undefined]);
    }
    const theme = { canvas: 'light-dark(white, #111)', font: '"Source Sans 3", sans-serif', 'shadow-menu': '0 1px 2px rgb(0 0 0 / 20%)', 'radius-card': 'calc(2px + 0.1em)' };
    expect(parse({ theme }).document?.theme).to.deep.equal(theme);
  });

  it('leaves a step out of which a part cannot be read, its condition above all', () => {
    const parsed = parse({ components: { b: { type: 'button', parent: 'main', on: { click: [{ do: 'notify', message: 'Hi', onlyWhen: true }, { do: 'trigger', query: 'q', extra: 1 }, { do: 'fly' }] } } } });
    expect(parsed.document?.components['b']?.on).to.deep.equal({ click: [{ do: 'trigger', query: 'q' }] });
    expect(codes(parsed)).to.deep.equal(['wrong-type components.b.on.click.0.onlyWhen', 'unknown-key components.b.on.click.1.extra', 'wrong-type components.b.on.click.2.do']);
  });

  it('takes no prototype from properties, events or options', () => {
    const parsed = parseDocument('{"inlay":1,"pages":{"main":{}},"components":{"f":{"type":"field","parent":"main","props":{"__proto__":{"label":"x"}},"on":{"__proto__":[]}}},"queries":{"q":{"resource":"r","action":"a","options":{"__proto__":{"prompt":"x"}}}}}', { components });
    expect(codes(parsed)).to.deep.equal(['forbidden-key components.f.props', 'forbidden-key components.f.on', 'forbidden-key queries.q.options']);
    expect(parsed.document?.queries['q']?.options['prompt']).to.equal(undefined);
  });

  it('never throws, whatever stands where the format should', () => {
    const circle: Record<string, unknown> = {};
    circle['inlay'] = circle;
    for (const inlay of [circle, 1n, () => 1, null]) expect(codes(parseDocument({ inlay }, { components }))).to.deep.equal(['unknown-format inlay']);
  });

  it('gives the same bytes for the same document, whatever the order of its keys', () => {
    const one = parse({ state: { b: 1, a: { y: 1, x: 2 } } });
    const two = parse({ state: { a: { x: 2, y: 1 }, b: 1 } });
    expect(formatDocument(one.document!)).to.equal(formatDocument(two.document!));
    expect(parseDocument(formatDocument(one.document!), { components }).document).to.deep.equal(one.document);
  });
});
