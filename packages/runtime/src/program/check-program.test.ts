import { expect } from 'chai';
import * as fc from 'fast-check';
import { fixtureDefinitions } from '../component/definitions.fixture.ts';
import { indexDefinitions } from '../component/index.ts';
import { parseDocument } from '../document/index.ts';
import { applyEdits } from '../edits/index.ts';
import type { Edit } from '../edits/index.ts';
import { anyDocument, anyEdit } from '../edits/random-documents.fixture.ts';
import { compileProgram } from './compile-program.ts';
import type { Program } from './program.ts';

const definitions = indexDefinitions(fixtureDefinitions);

const field = (props: object, on: object = {}) => ({ type: 'field', parent: 'main', props, on });
const press = (...click: object[]) => ({ type: 'button', parent: 'main', on: { click } });
const ask = (rest: object = {}) => ({ resource: 'r', action: 'generateText', run: 'onLoad', options: { prompt: 'x' }, ...rest });

function problemsOf(content: object) {
  const { document } = parseDocument({ inlay: 1, pages: { main: {} }, ...content }, { components: fixtureDefinitions });
  return compileProgram(document!, { definitions }).problems;
}

/** Each as `severity code place [marked text]: hint`. */
function told(content: object): readonly string[] {
  return problemsOf(content).map(({ severity, code, path, frame, hint }) => {
    const [line = '', carets = ''] = (frame ?? '').split('\n');
    const marked = frame === undefined ? '' : ` [${line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)}]`;
    return `${severity} ${code} ${path.join('.')}${marked}: ${hint ?? ''}`;
  });
}

describe('the problems of a program', () => {
  it('name what is not there, where it stands, and what was meant', () => {
    expect(told({
      components: {
        words: field({ value: 'a', label: 'x << wrods.value >> y << wrods.length >>' }, { change: [{ do: 'notify', message: '<< currentUsr.name >>' }] }),
        more: field({ value: '<< components.wordss.value + Maht.max(1) >>' }),
      },
      queries: { ask: ask({ options: { prompt: '<< [1].map((row) => roww) >>' }, onlyWhen: '<< fliter.value >>', transform: '<< dta.length >>' }) },
      functions: { total: '(rows) => rows.lenght + row' },
      state: { filter: 'all' },
    })).to.deep.equal([
      'error expression-reference components.words.props.label [wrods]: Did you mean words?',
      'error expression-reference components.words.on.change.0.message [currentUsr]: Did you mean currentUser?',
      'error expression-reference components.more.props.value [wordss]: Did you mean words?',
      'error expression-reference components.more.props.value [Maht]: Did you mean Math?',
      'error expression-reference queries.ask.options.prompt [roww]: Did you mean row?',
      'error expression-reference queries.ask.transform [dta]: Did you mean data?',
      'error expression-reference queries.ask.onlyWhen [fliter]: Did you mean filter?',
      'error expression-reference functions.total [row]: Did you mean rows?',
    ]);
  });

  it('name members that a thing does not have, as warnings', () => {
    expect(told({
      components: { words: field({ value: '<< ask.dtaa >>' }), other: field({ value: '<< words.valeu.x + words.nothing + filter.vlaue >>' }), odd: { type: 'unheardOf', parent: 'main' }, reads: field({ value: '<< odd.anything >>' }) },
      queries: { ask: ask() },
      state: { filter: 'all' },
    })).to.deep.equal([
      'warning unknown-member components.words.props.value [dtaa]: Did you mean data?',
      'warning unknown-member components.other.props.value [valeu]: Did you mean value?',
      'warning unknown-member components.other.props.value [nothing]: It has: value, length, hidden, disabled.',
      'warning unknown-member components.other.props.value [vlaue]: Did you mean value?',
      'error unknown-component-type components.odd.type: Types: field, button, list, answer, box, form, repeated, deck, card.',
    ]);
  });

  it('name members that a list or a text does not have, and leave alone what may be there', () => {
    expect(told({
      components: {
        words: field({ value: '<< rows.data.lenght + words.value.lenght >>' }),
        other: field({ value: '<< words.value.qqq >>' }),
        rows: { type: 'list', parent: 'main', props: { data: '<< ask.data.lenght >>' } },
        good: field({ value: '<< words.value.length + words.value.trim().lenght + words.value[0] + words.value?.at(0) + filter.value.lenght + rows.data.push(1) >>' }),
      },
      queries: { ask: ask() },
      state: { filter: 'all' },
    }).filter((each) => each.includes('unknown-member'))).to.deep.equal([
      'warning unknown-member components.words.props.value [lenght]: Did you mean length?',
      'warning unknown-member components.words.props.value [lenght]: Did you mean length?',
      'warning unknown-member components.other.props.value [qqq]: It has length, and what completion offers behind it.',
    ]);
  });

  it('name properties, events and literals that a component does not take', () => {
    expect(told({
      components: {
        words: field({ lable: 'x', disabled: 'yes', value: { a: 1 } }, { chnage: [] }),
        rows: { type: 'list', parent: 'main', props: { data: 'a,b' } },
        good: field({ disabled: 'true', value: 3, label: null }),
        mixed: { type: 'list', parent: 'main', props: { data: ['<< words.value >>', '<< words.valu >>'] } },
      },
    })).to.deep.equal([
      'warning unknown-prop components.words.props.lable: Did you mean label?',
      'warning wrong-type components.words.props.disabled: It is taken for the boolean true.',
      'warning wrong-type components.words.props.value: It is taken for the text "{\\"a\\":1}".',
      'warning unknown-event components.words.on.chnage: Did you mean change?',
      'warning wrong-type components.rows.props.data: It is taken for a list.',
      'warning unknown-member components.mixed.props.data.1 [valu]: Did you mean value?',
    ]);
  });

  it('name what steps act on that is not there', () => {
    const step = { do: 'callMethod', component: 'words', method: 'setVlaue', arguments: ['<< nobody >>'] };
    expect(told({
      components: { words: field({}), shown: { type: 'answer', parent: 'main', props: { query: 'asked' } }, go: press({ do: 'trigger', query: 'asks' }, { do: 'trigger', query: '' }, { do: 'setState', state: 'gone', value: 1 }, step, { ...step, component: 'nobody' }) },
      queries: { ask: ask({ onSuccess: [{ do: 'abort', query: 'assk' }] }) },
    })).to.deep.equal([
      'error unknown-query components.shown.props.query: Did you mean ask?',
      'error unknown-query components.go.on.click.0.query: Did you mean ask?',
      'error unknown-query components.go.on.click.1.query: ',
      'error unknown-state components.go.on.click.2.state: ',
      'error expression-reference components.go.on.click.3.arguments.0 [nobody]: ',
      'error unknown-method components.go.on.click.3.method: Did you mean setValue?',
      'error unknown-component components.go.on.click.4.component: ',
      'error expression-reference components.go.on.click.4.arguments.0 [nobody]: ',
      'error unknown-query queries.ask.onSuccess.0.query: Did you mean ask?',
    ]);
  });

  it('name queries that nothing runs, also through one another, and those without a resource', () => {
    const manual = (rest: object = {}) => ask({ run: 'manual', ...rest });
    const queries = {
      pressed: manual({ onSuccess: [{ do: 'trigger', query: 'next' }] }), next: manual(), shown: manual(), loads: ask({ resource: '' }),
      stopped: manual(), circle: manual({ onSettled: [{ do: 'trigger', query: 'circle' }] }),
    };
    const shown = { type: 'answer', parent: 'main', props: { query: 'shown' } };
    expect(told({ components: { go: press({ do: 'trigger', query: 'pressed' }, { do: 'abort', query: 'stopped' }), shown1: shown }, queries })).to.deep.equal([
      'warning no-resource queries.loads.resource: Choose the resource that it is meant for.',
      'warning unreachable-query queries.stopped.run: Let a component or another query trigger it, or choose when it runs by itself.',
      'warning unreachable-query queries.circle.run: Let a component or another query trigger it, or choose when it runs by itself.',
    ]);
    expect(told({ components: { go: { ...shown, props: { query: '<< "stop" + "ped" >>' } } }, queries: { stopped: manual() } })).to.deep.equal([]);
  });

  it('name searches without a knowledge base, which need no resource', () => {
    const search = (options: object) => ({ action: 'searchVectors', run: 'onLoad', options: { query: 'x', ...options } });
    expect(told({ components: {}, queries: { whole: search({ base: 'handbook' }), chosen: search({ base: '<< "hand" + "book" >>' }), none: search({}), empty: search({ base: '' }) } })).to.deep.equal([
      'error no-base queries.none.options.base: Choose the base that it looks in.',
      'error no-base queries.empty.options.base: Choose the base that it looks in.',
    ]);
  });

  it('name automatic queries that would run for ever, through bindings and one another', () => {
    const follow = (value: string, rest: object = {}) => ({ action: 'transform', options: { value }, ...rest });
    const content = (rest: object) => ({
      components: { shown: field({ value: '<< second.data >>' }), typed: field({ label: '<< first.data >>' }) },
      queries: { first: follow('<< shown.length + typed.value >>', rest), second: follow('<< first.data + 1 >>'), apart: follow('<< second.data >>') },
    });
    expect(problemsOf(content({})).map(({ message }) => message)).to.deep.equal(['first would run again each time it has run: first → shown.value → second → first.', 'second would run again each time it has run: second → first → shown.value → second.']);
    expect(problemsOf(content({ watch: '<< typed.value >>' }))).to.deep.equal([]);
    expect(problemsOf(content({ run: 'onLoad' }))).to.deep.equal([]);
  });

  it('name options that a query does not read', () => {
    expect(told({ queries: { rows: { action: 'static', options: { dta: [] } }, send: { resource: 'api', action: 'rest', run: 'onLoad', options: { path: '/x', url: 'y' } } } })).to.deep.equal([
      'warning unknown-option queries.rows.options.dta: Did you mean data?',
      'warning unknown-option queries.send.options.url: It has: method, path, params, headers, body.',
    ]);
  });

  const rightSources = [
    'currentUser.name', 'urlParams.id', 'theme.accent', 'localStorage.draft', 'page.name', 'params.id', 'this.params.id', 'event.data', 'item.name + index', 'currentRow.a',
    'components.words.value', 'queries.ask.data', 'components[urlParams.id].value', 'queries.ask.error.message', 'ask.isLoading', 'words.value[0].whatever.comes',
    'typeof nothing === "undefined"', '[1].map((nothing) => nothing)', '[{ a: 1 }].map(({ a, ...others }) => a + others.b)', '((words) => words.anything)({})',
    'total(words.length)', '_.sum([1]) + dates.now()', 'Math.max(1) + JSON.stringify(filter.value)', 'filter.setValue(1)', 'words.setValue', 'ask.run()', 'args.length',
  ];
  for (const source of rightSources) {
    it(`find nothing wrong with ${source}`, () => {
      expect(problemsOf({ components: { words: field({}), reads: field({ label: `<< ${source} >>` }) }, queries: { ask: ask() }, functions: { total: '(count) => count' }, state: { filter: 1 } })).to.deep.equal([]);
    });
  }

  it('are looked for again only where an edit could matter', () => {
    const { document } = parseDocument({ inlay: 1, pages: { main: {} }, components: { words: field({ value: 'a' }), reads: field({ label: '<< words.value >>' }), apart: field({ label: '<< nobody >>' }) }, queries: { ask: ask({ options: { prompt: '<< gone >>' } }) } }, { components: fixtureDefinitions });
    const before = compileProgram(document!, { definitions });
    const after = (edit: Edit) => compileProgram(applyEdits(document!, [edit]).document!, { definitions, previous: before });
    const relabelled = after({ type: 'setProp', name: 'words', prop: 'label', value: 'x' });
    expect(['reads', 'apart'].map((name) => relabelled.components.get(name) === before.components.get(name))).to.deep.equal([true, true]);
    expect([relabelled.checks.queries === before.checks.queries, relabelled.checks.components.get('apart') === before.checks.components.get('apart')]).to.deep.equal([true, true]);
    const renamed = after({ type: 'renameComponent', name: 'words', to: 'gone' });
    expect(renamed.components.get('apart')).to.equal(before.components.get('apart'));
    expect(renamed.problems.map(({ path, message }) => `${path.join('.')}: ${message}`)).to.deep.equal(['components.apart.props.label: There is nothing named nobody here']);
    const removed = after({ type: 'removeComponent', name: 'words' });
    expect(removed.components.get('reads')).to.equal(before.components.get('reads'));
    expect(removed.problems.map(({ path }) => path[1])).to.deep.equal(['reads', 'apart', 'ask']);
  });

  const movedInto: readonly (readonly [string, string, object])[] = [
    ['a container that is disabled as something inside it is, which was moved into it with what it stands in', 'outer.disabled', { outer: { type: 'form', parent: 'main', props: { disabled: '<< words.disabled >>' } }, inner: { type: 'box', parent: 'main' }, words: { ...field({}), parent: 'inner' } }],
    ['a form that begins with what is inside it', 'outer.initialData', { outer: { type: 'form', parent: 'main', props: { initialData: '<< words.value >>' } }, inner: { type: 'box', parent: 'main' }, words: { ...field({}), parent: 'inner' } }],
  ];
  for (const [what, place, components] of movedInto) {
    it(`find a cycle that an edit makes in ${what}`, () => {
      const { document } = parseDocument({ inlay: 1, pages: { main: {} }, components }, { components: fixtureDefinitions });
      const before = compileProgram(document!, { definitions });
      const moved = applyEdits(document!, [{ type: 'moveComponent', name: 'inner', parent: 'outer', order: 'a0' }]).document!;
      const cyclesOf = (previous?: Program): boolean => compileProgram(moved, { definitions, previous }).cycles.has(place);
      expect([before.cycles.size, cyclesOf(before), cyclesOf()]).to.deep.equal([0, true, true]);
    });
  }

  it('are the same after edits, one by one, as for the document that came of them', () => {
    fc.assert(fc.property(anyDocument, fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (start, edits) => {
      let program = compileProgram(start, { definitions });
      for (const edit of edits) {
        const { document } = applyEdits(program.document, [edit], { components: fixtureDefinitions });
        if (document === undefined) continue;
        program = compileProgram(document, { definitions, previous: program });
        const fresh = compileProgram(document, { definitions });
        const isCycle = ({ code }: { readonly code: string }): boolean => code === 'cycle';
        expect(program.problems.filter((problem) => !isCycle(problem))).to.deep.equal(fresh.problems.filter((problem) => !isCycle(problem)));
        expect([...program.cycles.keys()].sort()).to.deep.equal([...fresh.cycles.keys()].sort());
      }
    }), { numRuns: 300 });
  });
});
