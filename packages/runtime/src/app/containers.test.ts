import { expect } from 'chai';
import type { AiRunner } from '../ai/index.ts';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { parseDocument } from '../document/index.ts';
import { applyEdits } from '../edits/index.ts';
import type { Edit } from '../edits/index.ts';
import { effect } from '../state/index.ts';
import { createManualClock } from '../state/manual-clock.fixture.ts';
import { createApp } from './create-app.ts';
import type { App, AppOptions } from './app.ts';

const silent: AiRunner = { async *run() { /* Nothing is asked. */ } };
const at = (parent: string, order: string, rest: object) => ({ parent, order, ...rest });

function makeApp(content: object, options: Partial<AppOptions> = {}): App {
  const { document } = parseDocument({ inlay: 1, pages: { main: {} }, ...content }, { components });
  return createApp(document!, { components, resources: silent, ...options });
}

function edit(app: App, edits: readonly Edit[]): void {
  app.update(applyEdits(app.document, edits, { components }).document!);
}

const textOf = (app: App, path: string, key = 'value') => app.get(path)?.exposed(key);

describe('lists', () => {
  const people = {
    components: {
      source: at('main', 'a0', { type: 'list', props: { data: [{ id: 1, name: 'Ann' }, { id: 2, name: 'Ben' }] } }),
      people: at('main', 'a1', { type: 'repeated', props: { data: '<< source.data >>', itemKey: 'id' } }),
      box: at('people', 'a0', { type: 'box' }),
      name: at('box', 'a0', { type: 'field', props: { value: '<< item.name >>', label: '<< index + 1 >>' } }),
      shout: at('people', 'a1', { type: 'field', props: { value: '<< name.value.toUpperCase() + count.value >>' } }),
      save: at('people', 'a2', { type: 'button', on: { click: [{ do: 'callMethod', component: 'name', method: 'setValue', arguments: ['<< item.name + "!" >>'] }, { do: 'setState', state: 'count', value: '<< index >>' }] } }),
      all: at('main', 'a2', { type: 'field', props: { value: '<< people.values.map(row => row.name).join() >>' } }),
    },
    state: { count: 0 },
  };

  it('have what is in them once for each row, with the row in scope', () => {
    const app = makeApp(people);
    expect(app.get('people')?.rows.length).to.equal(2);
    expect([0, 1].map((row) => [textOf(app, `people[${row}].name`), app.get(`people[${row}].name`)?.prop('label'), textOf(app, `people[${row}].shout`)])).to.deep.equal([['Ann', '1', 'ANN0'], ['Ben', '2', 'BEN0']]);
    expect([app.get('name'), app.example('name'), app.example('all')]).to.deep.equal([undefined, app.get('people[0].name'), app.get('all')]);
    expect(textOf(app, 'all')).to.equal('Ann,Ben');
    expect(app.problems).to.deep.equal([]);
  });

  it('keep what was entered in a row, and run its handlers there', async () => {
    const app = makeApp(people);
    app.set('people[1].name', 'value', 'Bea');
    expect([textOf(app, 'people[0].shout'), textOf(app, 'people[1].shout')]).to.deep.equal(['ANN0', 'BEA0']);
    await app.dispatch('people[0].save', 'click');
    await app.dispatch(app.get('people[1].save')!, 'click');
    expect(textOf(app, 'all')).to.equal('Ann!,Ben!');
    expect(textOf(app, 'people[0].shout')).to.equal('ANN!1');
  });

  it('hand a query what it is about', async () => {
    const prompts: string[] = [];
    const resources: AiRunner = {
      async *run({ options: { prompt } }) {
        prompts.push(prompt);
        yield { type: 'text', text: 'done' };
        yield { type: 'finish', reason: 'stop' };
      },
    };
    const app = makeApp({
      components: {
        rows: at('main', 'a0', { type: 'repeated', props: { data: ['a', 'b'] } }),
        ask: at('rows', 'a0', { type: 'button', on: { click: [{ do: 'trigger', query: 'answer', params: { word: '<< item >>' } }] } }),
      },
      queries: { answer: { resource: 'r', action: 'generateText', run: 'manual', options: { prompt: 'About << params.word >>' } } },
    }, { resources });
    await app.dispatch('rows[1].ask', 'click');
    expect(prompts).to.deep.equal(['About b']);
  });

  it('waits in each row for itself', async () => {
    const clock = createManualClock();
    const app = makeApp({
      components: {
        rows: at('main', 'a0', { type: 'repeated', props: { data: ['a', 'b'] } }),
        add: at('rows', 'a0', { type: 'button', on: { click: [{ do: 'setState', state: 'seen', value: '<< seen.value + item >>', debounceMs: 10 }] } }),
      },
      state: { seen: '' },
    }, { clock });
    const pressed = ['rows[0].add', 'rows[1].add', 'rows[1].add'].map((path) => app.dispatch(path, 'click'));
    clock.advance(10);
    await Promise.all(pressed);
    expect(app.evaluate('<< seen.value >>')).to.equal('ab');
  });

  it('know a row by its key when rows come, go and change places', () => {
    const app = makeApp(people);
    app.set('people[1].name', 'value', 'Bea');
    const [, ben] = app.get('people')!.rows;
    edit(app, [{ type: 'setProp', name: 'source', prop: 'data', value: [{ id: 2, name: 'Ben' }, { id: 3, name: 'Cy' }, { id: 3, name: 'Di' }, { name: 'no id' }] }]);
    expect(app.get('people')!.rows[0]).to.equal(ben);
    expect(new Set(app.get('people')!.rows.map(({ key }) => key)).size).to.equal(4);
    expect(textOf(app, 'all')).to.equal('Bea,Cy,Di,no id');
    expect(app.get('people[0].name')?.prop('label')).to.equal('1');
  });

  it('evaluate only the rows that changed', () => {
    const app = makeApp({ components: {
      rows: at('main', 'a0', { type: 'repeated', props: { data: ['a', 'b', 'c'] } }),
      word: at('rows', 'a0', { type: 'field', props: { value: '<< item >>' } }),
      echo: at('rows', 'a1', { type: 'field', props: { value: '<< word.value >>' } }),
    } });
    const seen: unknown[] = [];
    const stops = [0, 1, 2].map((row) => effect(() => void seen.push(textOf(app, `rows[${row}].echo`))));
    seen.length = 0;
    app.set('rows[1].word', 'value', 'x');
    expect(seen).to.deep.equal(['x']);
    for (const stop of stops) stop();
  });

  it('stand in one another', () => {
    const app = makeApp({ components: {
      teams: at('main', 'a0', { type: 'repeated', props: { data: [{ team: 'A', people: ['Ann', 'Al'] }, { team: 'B', people: ['Ben'] }] } }),
      team: at('teams', 'a0', { type: 'field', props: { value: '<< item.team >>' } }),
      members: at('teams', 'a1', { type: 'repeated', props: { data: '<< item.people >>' } }),
      member: at('members', 'a0', { type: 'field', props: { value: '<< team.value + item + index >>' } }),
    } });
    expect(['teams[0].members[0].member', 'teams[0].members[1].member', 'teams[1].members[0].member'].map((path) => textOf(app, path))).to.deep.equal(['AAnn0', 'AAl1', 'BBen0']);
  });

  it('follow an edit of what they repeat', () => {
    const app = makeApp(people);
    app.set('people[1].name', 'value', 'Bea');
    edit(app, [{ type: 'setProp', name: 'shout', prop: 'value', value: '<< name.value + "?" >>' }]);
    expect(textOf(app, 'people[1].shout')).to.equal('Bea?');
    edit(app, [{ type: 'addComponent', name: 'extra', component: { type: 'field', parent: 'people', order: 'a9', props: { value: '<< item.id >>' } } }]);
    expect(textOf(app, 'people[1].extra')).to.equal('2');
    edit(app, [{ type: 'moveComponent', name: 'name', parent: 'main', order: 'a9' }]);
    expect([app.get('people[1].box'), app.get('people[1].name')].map((each) => each?.place === app.get('people')?.rows[1])).to.deep.equal([true, false]);
    expect(app.get('name')?.exposed('value')).to.equal('');
  });

  it('report a failing binding once, however many rows it fails in', () => {
    const app = makeApp({ components: {
      rows: at('main', 'a0', { type: 'repeated', props: { data: [1, 2, 3] } }),
      word: at('rows', 'a0', { type: 'field', props: { value: '<< nobody.value >>' } }),
    } });
    expect(app.problems.map(({ code, path }) => [code, path.join('.')])).to.deep.equal([['expression-reference', 'components.word.props.value']]);
  });

  it('say what is read from outside them, where it has no name', () => {
    const app = makeApp({
      components: {
        rows: at('main', 'a0', { type: 'repeated', props: { data: ['a'] } }),
        word: at('rows', 'a0', { type: 'field', props: { value: '<< item >>', label: '<< word.value >>' } }),
        inner: at('rows', 'a1', { type: 'repeated', props: { data: '<< [word.value] >>' } }),
        deep: at('inner', 'a0', { type: 'field', props: { value: '<< word.value + item >>' } }),
        outside: at('main', 'a1', { type: 'field', props: { value: '<< word.value >>' }, on: { change: [{ do: 'setValue', component: 'word', value: 1 }] } }),
      },
      queries: { ask: { resource: 'r', action: 'generateText', run: 'onLoad', options: { prompt: '<< deep.value >>' } } },
    });
    const found = app.problems.map(({ code, path, hint }) => `${code} ${path.join('.')} ${hint}`);
    expect(found).to.deep.equal([
      'out-of-reach components.outside.props.value Read rows.values, or put this into the list.',
      'out-of-reach components.outside.on.change.0 Read rows.values, or put this into the list.',
      'out-of-reach queries.ask.options.prompt Read inner.values, or put this into the list.',
    ]);
    app.dispose();
  });

  it('are no way around the search for cycles', () => {
    const app = makeApp({ components: {
      rows: at('main', 'a0', { type: 'repeated', props: { data: '<< rows.values >>' } }),
      word: at('rows', 'a0', { type: 'field', props: { value: '<< item >>' } }),
      other: at('main', 'a1', { type: 'field', props: { value: 'fine' } }),
    } });
    expect(app.problems.map(({ code, path: [, name] }) => `${code} ${name}`)).to.have.members(['cycle rows', 'cycle word']);
    expect([app.get('rows')?.rows.length, textOf(app, 'other')]).to.deep.equal([0, 'fine']);
  });
});

describe('forms', () => {
  const order = {
    components: {
      order: at('main', 'a0', { type: 'form', props: { initialData: { size: 'L' } }, on: { submit: [{ do: 'setState', state: 'sent', value: '<< order.data >>' }], invalid: [{ do: 'setState', state: 'sent', value: 'not yet' }] } }),
      group: at('order', 'a0', { type: 'box' }),
      who: at('group', 'a0', { type: 'field' }),
      size: at('order', 'a1', { type: 'field' }),
      other: at('main', 'a1', { type: 'field', props: { disabled: '<< !order.filled >>' } }),
      send: at('order', 'a2', { type: 'button', on: { click: [{ do: 'callMethod', component: 'order', method: 'submit' }] } }),
    },
    state: { sent: null },
  };

  it('gather what is inside them, however deep, and give it its first values', () => {
    const app = makeApp(order);
    expect(textOf(app, 'order', 'data')).to.deep.equal({ who: '', size: 'L' });
    app.set('who', 'value', 'Ann');
    expect(textOf(app, 'order', 'data')).to.deep.equal({ who: 'Ann', size: 'L' });
    expect(app.get('other')?.prop('disabled')).to.equal(false);
    expect(app.get('size')?.state('hidden'), 'a first value is no reason to hide it').to.equal(false);
    expect(app.get('size')?.prop('disabled')).to.equal(false);
  });

  it('are filled in and sent by their methods, with the event that follows', async () => {
    const app = makeApp(order);
    await app.dispatch('send', 'click');
    await app.settled();
    expect(app.evaluate('<< sent.value >>')).to.equal('not yet');
    app.get('order')!.call('setData', [{ who: 'Ben', size: 'S' }]);
    await app.dispatch('send', 'click');
    await app.settled();
    expect(app.evaluate('<< sent.value >>')).to.deep.equal({ who: 'Ben', size: 'S' });
  });

  it('are sent by a button in them that says so, where there is no element to do it', async () => {
    const send = (submit: boolean) => ({ ...order, components: { ...order.components, send: at('group', 'a2', { type: 'button', props: { submit } }) } });
    const app = makeApp(send(true));
    app.set('who', 'value', 'Ann');
    await app.dispatch('send', 'click');
    await app.settled();
    expect(app.evaluate('<< sent.value >>')).to.deep.equal({ who: 'Ann', size: 'L' });
    for (const other of [makeApp(send(false)), makeApp(send(true))]) {
      if (other.get('send')?.prop('submit') === true) other.onElementCall(() => undefined);
      await other.dispatch('send', 'click');
      await other.settled();
      expect(other.evaluate('<< sent.value >>')).to.equal(null);
    }
  });

  it('switch off what is inside them', () => {
    const app = makeApp(order);
    expect(app.get('who')?.prop('disabled')).to.equal(false);
    edit(app, [{ type: 'setProp', name: 'order', prop: 'disabled', value: true }]);
    expect(['who', 'size', 'send'].map((name) => app.get(name)?.prop('disabled'))).to.deep.equal([true, true, true]);
    expect(app.get('other')?.prop('disabled')).to.equal(true);
    edit(app, [{ type: 'moveComponent', name: 'who', parent: 'main', order: 'a9' }]);
    expect(app.get('who')?.prop('disabled')).to.equal(false);
    expect(textOf(app, 'order', 'data')).to.deep.equal({ size: 'L' });
  });

  it('leave what is switched off inside them off when they are switched on again', () => {
    const app = makeApp(order);
    edit(app, [{ type: 'setProp', name: 'order', prop: 'disabled', value: true }]);
    app.set('who', 'disabled', true);
    app.set('size', 'disabled', false);
    edit(app, [{ type: 'setProp', name: 'order', prop: 'disabled', value: false }]);
    expect(['who', 'size', 'send'].map((name) => app.get(name)?.prop('disabled'))).to.deep.equal([true, false, false]);
  });

  it('lie under what was entered, until an edit lays something else there', () => {
    const app = makeApp(order);
    const shown: unknown[] = [];
    app.get('size')!.watch('value', { set: (_prop, value) => shown.push(value) });
    app.set('size', 'value', 'M');
    app.set('size', 'value', 'M');
    edit(app, [{ type: 'setProp', name: 'order', prop: 'initialData', value: { size: 'XL' } }]);
    app.set('size', 'value', 'XS');
    edit(app, [{ type: 'setProp', name: 'size', prop: 'value', value: '<< other.value + "!" >>' }]);
    app.set('other', 'value', 'a');
    app.set('size', 'value', 'entered');
    app.set('other', 'value', 'b');
    app.set('size', 'value', 'again');
    edit(app, [{ type: 'setProp', name: 'size', prop: 'value', value: 'fixed' }]);
    edit(app, [{ type: 'setProp', name: 'order', prop: 'initialData', value: {} }, { type: 'setProp', name: 'size', prop: 'value' }]);
    edit(app, [{ type: 'setProp', name: 'order', prop: 'initialData', value: { size: 'S' } }]);
    expect(shown).to.deep.equal(['L', 'M', 'XL', 'XS', '!', 'a!', 'entered', 'b!', 'again', 'fixed', '', 'S']);
  });

  it('are no way around the search for cycles', () => {
    const app = makeApp({ components: {
      order: at('main', 'a0', { type: 'form', props: { initialData: '<< order.data >>' } }),
      who: at('order', 'a0', { type: 'field', props: { value: '<< order.filled >>' } }),
      free: at('order', 'a1', { type: 'field' }),
    } });
    expect(app.problems.map(({ code, path: [, name] }) => `${code} ${name}`)).to.have.members(['cycle order', 'cycle who']);
    expect(textOf(app, 'free')).to.equal('');
  });
});

describe('containers', () => {
  it('hold only what they say, and are held only where they say', () => {
    const { document } = parseDocument({ inlay: 1, pages: { main: {} }, components: {
      deck: at('main', 'a0', { type: 'deck' }), box: at('main', 'a1', { type: 'box' }), card: at('deck', 'a0', { type: 'card' }), word: at('main', 'a2', { type: 'field' }),
    } }, { components });
    const refusal = (name: string, parent: string) => applyEdits(document!, [{ type: 'moveComponent', name, parent, order: 'a0' }], { components }).refused?.[0]?.message;
    expect(refusal('word', 'deck')).to.equal('"word" cannot go into "deck": only a card can stand inside a deck.');
    expect(refusal('card', 'box')).to.equal('"card" cannot go into "box": a card can stand only in a deck.');
    expect(refusal('card', 'main')).to.equal('"card" cannot go into "main": a card can stand only in a deck.');
    expect(refusal('word', 'card')).to.equal(undefined);
  });
});
