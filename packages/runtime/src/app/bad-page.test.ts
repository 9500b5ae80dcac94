import { expect } from 'chai';
import type { AiEvent, AiRunner } from '../ai/index.ts';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { parseDocument } from '../document/index.ts';
import { formatProblemPath } from '../problem.ts';
import { effect } from '../state/index.ts';
import { createApp } from './create-app.ts';

const BINDINGS = 200;
const GOOD = BINDINGS - 3;

const refused: AiRunner = {
  async *run(): AsyncGenerator<AiEvent> {
    yield { type: 'error', error: { kind: 'auth', message: 'The key is wrong.', hint: 'Give another one.', status: 401, retryAfterSeconds: null } };
  },
};

const field = (value: string) => ({ type: 'field', parent: 'main', props: { value } });

/** A page of 200 bindings: two in a circle, one that throws when it runs, and 197 that read one field. */
function makePage() {
  const { document } = parseDocument({
    inlay: 1,
    pages: { main: {} },
    components: {
      source: field('a'),
      left: field('<< right.value >>'),
      right: field('<< left.value >>'),
      throws: field('<< source.value.at(0).at(0).toFixed(2) >>'),
      odd: { type: 'chart', parent: 'main', props: {} },
      ...Object.fromEntries(Array.from({ length: GOOD }, (_, index) => [`good${index}`, field(`<< source.value + ${index} >>`)])),
    },
    queries: { ask: { resource: 'r', action: 'generateText', run: 'onLoad', options: { prompt: 'x' } } },
  }, { components });
  return createApp(document!, { components, resources: refused });
}

describe('a page on which four things are wrong', () => {
  it('lists the four with their places, and all its other bindings go on', async () => {
    const app = makePage();
    const shown = new Map<string, unknown>();
    for (const name of Object.keys(app.document.components)) effect(() => void shown.set(name, app.get(name)?.prop('value')));
    const problems: string[] = [];
    app.onProblems((now) => problems.splice(0, Infinity, ...now.map(({ code, path }) => `${code} ${formatProblemPath(path)}`)));
    await Promise.resolve();
    await app.settled();
    app.set('source', 'value', 'b');

    expect(problems).to.deep.equal([
      'unknown-component-type components.odd.type',
      'cycle components.left.props.value', 'cycle components.right.props.value',
      'expression-type components.throws.props.value',
      'query-auth queries.ask',
    ]);
    expect(Array.from({ length: GOOD }, (_, index) => shown.get(`good${index}`))).to.deep.equal(Array.from({ length: GOOD }, (_, index) => `b${index}`));
    expect([shown.get('left'), shown.get('throws'), shown.get('odd')]).to.deep.equal(['', '', undefined]);
  });

  it('comes right where it is mended', () => {
    const app = makePage();
    const { components: nodes } = app.document;
    app.update({ ...app.document, components: { ...nodes, right: { ...nodes['right']!, props: { value: 'x' } }, throws: { ...nodes['throws']!, props: { value: '<< source.value >>' } } } });
    expect(app.problems.map(({ code }) => code)).to.deep.equal(['unknown-component-type']);
    expect([app.get('left')?.prop('value'), app.get('throws')?.prop('value')]).to.deep.equal(['x', 'a']);
  });
});
