import { expect } from 'chai';
import type { DownloadFile, Host } from '../actions/index.ts';
import type { HandlerAction, JsonValue } from '../document/index.ts';
import { createManualClock } from '../state/manual-clock.fixture.ts';
import { handlerApp, press, reported } from './app.fixture.ts';

/** A page that writes down what it is asked to do. */
function makeHost(): { readonly host: Host; readonly done: unknown[] } {
  const done: unknown[] = [];
  const note = (name: string) => (...args: readonly unknown[]): void => void done.push([name, ...args]);
  return { done, host: { notify: note('notify'), navigate: note('navigate'), openUrl: note('openUrl'), copy: note('copy'), download: (file: DownloadFile) => void done.push(file) } };
}

async function after(...steps: readonly HandlerAction[]) {
  const { host, done } = makeHost();
  const app = handlerApp(steps, { host });
  await press(app);
  return { app, done };
}

describe('the steps of a handler', () => {
  it('set the value of a component as its property holds it, or another of its states', async () => {
    const { app } = await after({ do: 'setValue', component: 'words', value: '<< 1 + 1 >>' }, { do: 'setValue', component: 'rows', state: 'selectedIndex', value: 1 });
    expect(app.get('words')?.exposed('value')).to.equal('2');
    expect(app.get('rows')?.exposed('selectedRow')).to.deep.equal({ id: 2 });
    expect(reported(app)).to.deep.equal([]);
  });

  it('open and close what has these methods', async () => {
    const { app } = await after({ do: 'openModal', modal: 'more' });
    expect(app.get('more')?.exposed('opened')).to.equal(true);
    const closed = await after({ do: 'openModal', modal: 'more' }, { do: 'closeModal', modal: 'more' });
    expect(closed.app.get('more')?.exposed('opened')).to.equal(false);
  });

  it('go to a page with parameters, which the page around is told', async () => {
    const { app, done } = await after({ do: 'navigate', page: 'detail', params: { id: '<< rows.data[1].id >>', none: null } });
    expect([app.page, app.urlParams]).to.deep.equal(['detail', { id: '2' }]);
    expect(done).to.deep.equal([['navigate', 'detail', { id: '2' }]]);
  });

  it('open addresses that lead elsewhere, and no others', async () => {
    const opened = ['https://example.com/a b', 'http://example.com', 'mailto:ann@example.com', 'tel:+123'];
    const { done, app } = await after(...opened.map((url): HandlerAction => ({ do: 'openUrl', url, newTab: url.startsWith('https') })));
    expect(done).to.deep.equal([
      ['openUrl', 'https://example.com/a%20b', { newTab: true }], ['openUrl', 'http://example.com/', { newTab: false }],
      ['openUrl', 'mailto:ann@example.com', { newTab: false }], ['openUrl', 'tel:+123', { newTab: false }],
    ]);
    expect(reported(app)).to.deep.equal([]);
    for (const url of ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'blob:https://a/b', 'vbscript:x', '//example.com', '/here', '']) {
      const refused = await after({ do: 'openUrl', url: `<< ${JSON.stringify(url)} >>` });
      expect(refused.done, url).to.deep.equal([]);
      expect(reported(refused.app)[0], url).to.match(/^click\.0: .* (is no whole address|is not opened, because it starts with \w+:)/);
    }
  });

  it('copy texts as they are, and other values as JSON', async () => {
    const { done } = await after({ do: 'copy', text: 'I say << words.value >>' }, { do: 'copy', text: '<< rows.data >>' });
    expect(done).to.deep.equal([['copy', 'I say first'], ['copy', '[{"id":1},{"id":2}]']]);
  });

  it('give files to the page', async () => {
    const { done } = await after({ do: 'download', data: '<< rows.data >>', fileName: '<< words.value >>.csv' });
    expect(done).to.deep.equal([{ fileName: 'first.csv', mimeType: 'text/csv', text: 'id\r\n1\r\n2\r\n' }]);
  });

  it('report in plain words what the page cannot do, and go on', async () => {
    const steps: readonly HandlerAction[] = [{ do: 'notify', message: 'a' }, { do: 'openUrl', url: 'https://a.example' }, { do: 'copy', text: 'a' }, { do: 'download', data: 'a', fileName: 'a.txt' }, { do: 'setValue', component: 'words', value: 'reached' }];
    const app = handlerApp(steps);
    await press(app);
    expect(reported(app)).to.deep.equal(['click.0: This page shows no notices.', 'click.1: This page opens no links.', 'click.2: This page cannot copy.', 'click.3: This page cannot save files.']);
    expect(app.get('words')?.exposed('value')).to.equal('reached');
  });

  it('report what fails, inside a page or a component too, and go on as onlyWhen says', async () => {
    const host: Host = { copy: () => Promise.reject(new Error('not allowed here')) };
    const app = handlerApp([
      { do: 'copy', text: 'a' }, { do: 'callMethod', component: 'more', method: 'break' }, { do: 'callMethod', component: 'words', method: 'fly' },
      { do: 'setValue', component: 'more', value: 1 }, { do: 'openModal', modal: 'words' }, { do: 'setState', state: 'kept', value: 1, onlyWhen: '<< false >>' }, { do: 'setValue', component: 'words', value: 'reached', onlyWhen: '<< kept.value === 0 >>' },
    ], { host });
    await press(app);
    expect(reported(app)).to.deep.equal([
      'click.2.method: "words" has no method "fly".', 'click.4.modal: "words" has no method "open".',
      'click.0: The page could not do this: not allowed here', 'click.1: more.break() failed: broken inside', 'click.3: "more" has nothing called "value" that can be set.',
    ]);
    expect(app.get('words')?.exposed('value')).to.equal('reached');
  });

  it('report a value that no text can be made of', async () => {
    const user: Record<string, unknown> = {};
    user['self'] = user;
    const app = handlerApp([{ do: 'copy', text: '<< currentUser >>' }], { user, host: makeHost().host });
    await press(app);
    expect(reported(app)[0]).to.contain('click.0: This value cannot be written as JSON');
  });

  it('call the element for what only that can do, and report what it throws', async () => {
    const app = handlerApp([{ do: 'callMethod', component: 'words', method: 'focus' }, { do: 'callMethod', component: 'words', method: 'resetValue' }, { do: 'callMethod', component: 'words', method: 'scrollIntoView', arguments: [{ block: 'center' }] }]);
    const calls: unknown[] = [];
    const stop = app.onElementCall(({ name }, method, args) => {
      calls.push([name, method, args]);
      if (method === 'focus') throw new Error('it cannot take it');
    });
    app.set('words', 'value', 'typed');
    await press(app);
    stop();
    await press(app);
    expect(calls).to.deep.equal([['words', 'focus', []], ['words', 'clearValidation', []], ['words', 'scrollIntoView', [{ block: 'center' }]]]);
    expect(app.get('words')?.exposed('value')).to.equal('first');
    expect(reported(app)).to.deep.equal(['click.0: words.focus() failed: it cannot take it']);
  });

  it('switch off and hide over what the properties say, until these change', async () => {
    const app = handlerApp([{ do: 'callMethod', component: 'words', method: 'setDisabled' }, { do: 'callMethod', component: 'words', method: 'setHidden', arguments: [true] }]);
    const shown = () => [app.get('words')?.prop('disabled'), app.get('words')?.prop('hidden'), app.evaluate('<< [words.disabled, words.hidden] >>')];
    await press(app);
    expect(shown()).to.deep.equal([true, true, [true, true]]);
    app.get('words')?.call('setDisabled', [false]);
    expect(shown()).to.deep.equal([false, true, [false, true]]);
  });

  it('have nothing with an effect to call in their expressions', async () => {
    for (const call of ['kept.setValue(1)', 'words.setValue("x")', 'ask.trigger()', 'localStorage.setValue("a", 1)', 'notify("x")', 'navigate("detail")', 'components.words.setValue("x")']) {
      const { app, done } = await after({ do: 'setState', state: 'kept', value: `<< ${call} >>` });
      expect(app.problems.map(({ code }) => code), call).to.have.lengthOf(1).and.to.satisfy(([code]: string[]) => code!.startsWith('expression-'));
      expect([done, app.page, app.query('ask')?.snapshot.value.runs, app.get('words')?.exposed('value'), app.evaluate('<< localStorage >>')], call).to.deep.equal([[], 'main', 0, 'first', {}]);
    }
  });
});

describe('debounceMs', () => {
  const steps: readonly HandlerAction[] = [{ do: 'setState', state: 'kept', value: '<< event.n >>', debounceMs: 100 }, { do: 'notify', message: '<< kept.value >>' }];

  it('runs a step once there is quiet, for the latest event, and what follows it once', async () => {
    const clock = createManualClock();
    const { host, done } = makeHost();
    const app = handlerApp(steps, { clock, host });
    const read = () => app.evaluate('<< kept.value >>');
    const first = app.dispatch('go', 'click', { n: 1 });
    clock.advance(99);
    const second = app.dispatch('go', 'click', { n: 2 });
    clock.advance(99);
    expect(read()).to.equal(0);
    clock.advance(1);
    await Promise.all([first, second]);
    expect([read(), done]).to.deep.equal([2, [['notify', '2', 'info']]]);
  });

  it('asks for its condition only then', async () => {
    const clock = createManualClock();
    const app = handlerApp([{ do: 'setState', state: 'kept', value: 5, debounceMs: 10, onlyWhen: '<< words.value === "later" >>' }], { clock });
    const run = app.dispatch('go', 'click');
    app.set('words', 'value', 'later');
    clock.advance(10);
    await run;
    expect(app.evaluate('<< kept.value >>')).to.equal(5);
  });

  it('lets go of its timer when the app is disposed', async () => {
    const clock = createManualClock();
    const app = handlerApp(steps, { clock });
    const run = app.dispatch('go', 'click', { n: 1 });
    app.dispose();
    await run;
    expect([clock.pending, app.evaluate('<< kept.value >>')]).to.deep.equal([0, 0]);
  });
});

describe('a script', () => {
  const scripted = async (source: string, options: Parameters<typeof handlerApp>[1] = {}) => {
    const { host, done } = makeHost();
    const app = handlerApp(source, { host, ...options });
    await press(app);
    return { app, done };
  };
  const EFFECTS: readonly (readonly [source: string, template: string, value: JsonValue])[] = [
    ['kept.setValue(kept.value + 2); kept.setValue(kept.value + 2)', '<< kept.value >>', 4],
    ['words.setValue("a"); words.setValue(shout(words.value))', '<< words.value >>', 'a!'],
    ['components.words.setValue(words.length)', '<< words.value >>', '5'],
    ['for (const name of ["words", "to"]) components[name].setValue(name)', '<< [words.value, to.value] >>', ['words', 'to']],
    ['words.setDisabled(); words.setHidden(true)', '<< [words.disabled, words.hidden] >>', [true, true]],
    ['const said = await ask.trigger({ prompt: "hi" }); kept.setValue(said)', '<< kept.value >>', 'HI'],
    ['kept.setValue(await queries.ask.run())', '<< kept.value >>', 'FIRST'],
    ['ask.trigger({ prompt: "then" }).then(said => kept.setValue(said))', '<< kept.value >>', 'THEN'],
    ['await ask.trigger({ prompt: "fail" }).catch(error => kept.setValue([error.kind, error.message, error.hint]))', '<< kept.value >>', ['request', 'it said no', 'Ask again.']],
    ['await ask.trigger(); ask.reset(); kept.setValue(ask.data)', '<< kept.value >>', null],
    ['ask.trigger({ prompt: "wait" }).catch(error => kept.setValue(error.kind)); ask.abort(); await ask.trigger()', '<< kept.value >>', 'aborted'],
    ['more.open(); if (more.opened) navigate("detail", { id: 7 })', '<< [more.opened, page.name, page.title, urlParams] >>', [true, 'detail', 'Detail', { id: '7' }]],
    ['localStorage.setValue("seen", [1]); localStorage.setValue("other", true); localStorage.remove("other")', '<< localStorage >>', { seen: [1] }],
    ['localStorage.setValue("a", 1); localStorage.clear(); localStorage.setValue("b", localStorage.a ?? "none")', '<< localStorage.b >>', 'none'],
    ['kept.setValue([to.validate(), to.value])', '<< kept.value >>', [false, '']],
    ['to.setValue("a@b"); kept.setValue(to.validate())', '<< kept.value >>', true],
    ['kept.setValue([theme.accent, event.type])', '<< kept.value >>', ['#006d77', 'click']],
  ];
  for (const [source, template, value] of EFFECTS) {
    it(`does ${source}`, async () => {
      const { app } = await scripted(source);
      expect(reported(app)).to.deep.equal([]);
      expect(app.evaluate(template)).to.deep.equal(value);
    });
  }

  it('asks and tells the page around', async () => {
    const { done } = await scripted('if (await confirm("Sure?")) { notify("Done", "success"); await copy("c"); openUrl("https://a.example", { newTab: true }); download([1], "a.json") }', { host: { ...makeHost().host, confirm: () => Promise.resolve(false) } });
    expect(done).to.deep.equal([]);
    const { host, done: all } = makeHost();
    const app = handlerApp('if (await confirm("Sure?")) { notify("Done", "success"); await copy("c"); openUrl("https://a.example", { newTab: true }); download([1], "a.json") }', { host: { ...host, confirm: () => Promise.resolve(true) } });
    await press(app);
    expect(all).to.deep.equal([['notify', 'Done', 'success'], ['copy', 'c'], ['openUrl', 'https://a.example/', { newTab: true }], { fileName: 'a.json', mimeType: 'application/json', text: '[\n  1\n]' }]);
  });

  it('gives data to what it calls, and runs nothing that an object carries to describe itself', async () => {
    const { host, done } = makeHost();
    const ran = 'localStorage.setValue("ran", true)';
    const source = `const thing = { a: 1, toJSON: () => ${ran}, toString: () => ${ran} }; await notify(thing); await copy([thing]); download([thing], "a.csv"); download(thing, "a.json"); localStorage.setValue(thing, thing); navigate(thing)`;
    const app = handlerApp(source, { host });
    await press(app);
    expect(reported(app)).to.deep.equal(['click.0.source: `navigate` failed: There is no page "{"a":1}".']);
    expect(done).to.deep.equal([['notify', '{"a":1}', 'info'], ['copy', '[{"a":1}]'], { fileName: 'a.csv', mimeType: 'text/csv', text: 'a,toJSON,toString\r\n1,,\r\n' }, { fileName: 'a.json', mimeType: 'application/json', text: '{\n  "a": 1\n}' }]);
    expect(app.evaluate('<< localStorage >>')).to.deep.equal({ '{"a":1}': { a: 1 } });
  });

  it('is reported where it fails, with its line and a caret', async () => {
    const { app } = await scripted('words.setValue("begun")\nnobody.setValue(1)');
    const [problem] = app.problems;
    expect(problem).to.deep.include({ code: 'expression-reference', path: ['components', 'go', 'on', 'click', '0', 'source'] });
    expect(problem?.frame).to.contain('nobody.setValue(1)').and.to.contain('^');
    expect(app.get('words')?.exposed('value')).to.equal('begun');
  });

  it('is reported where it does not compile', () => {
    expect(handlerApp('const = 1').problems.map(({ code, path }) => [code, path.at(-1)])).to.deep.equal([['expression-syntax', 'source']]);
  });

  it('reports an action that failed and that it did not wait for', async () => {
    const { app } = await scripted('ask.trigger({ prompt: "fail" }); words.setValue("on")');
    expect(reported(app)).to.deep.equal(['click.0.source: An action that this script did not wait for failed: it said no']);
    expect(app.get('words')?.exposed('value')).to.equal('on');
    const unasked = await scripted('copy("a"); 1', { host: {} });
    expect(reported(unasked.app)).to.deep.equal(['click.0.source: An action that this script did not wait for failed: This page cannot copy.']);
  });

  it('says nothing of runs that newer ones took the place of', async () => {
    const { app } = await scripted('ask.trigger({ prompt: "wait" }); kept.setValue(await ask.trigger({ prompt: "new" }))');
    expect(reported(app)).to.deep.equal([]);
    expect(app.evaluate('<< kept.value >>')).to.equal('NEW');
  });

  it('has an error in what it does to the app where it stands', async () => {
    const cases = [['navigate("nowhere")', 'There is no page "nowhere"'], ['navigate("main", [1])', 'The parameters of a page are an object'], ['openUrl("javascript:1").then(() => 1)', 'is not opened'], ['more.break()', 'broken inside'], ['localStorage.setValue("a", "x".repeat(999999) + "yy")', 'localStorage is full']] as const;
    for (const [source, words] of cases) expect(reported((await scripted(source)).app)[0], source).to.contain(words);
  });

  it('ends with the app', async () => {
    const { host, done } = makeHost();
    const app = handlerApp('await ask.trigger({ prompt: "wait" }).catch(() => 1); notify("still here")', { host });
    const run = app.dispatch('go', 'click');
    app.dispose();
    await run;
    expect([done, app.problems]).to.deep.equal([[], []]);
  });

  it('lets names of the app stand before actions, and locals before both', async () => {
    const { app } = await scripted('kept.setValue(typeof event.setValue)');
    expect(app.evaluate('<< kept.value >>')).to.equal('undefined');
  });
});
