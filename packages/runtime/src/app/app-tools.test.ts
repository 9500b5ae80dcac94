import { expect } from 'chai';
import { fixtureDefinitions } from '../component/definitions.fixture.ts';
import type { AiEvent, AiRequest, AiRunner, ToolCall, Usage } from '../ai/index.ts';
import { parseDocument } from '../document/index.ts';
import { applyEdits } from '../edits/index.ts';
import { createManualClock } from '../state/manual-clock.fixture.ts';
import type { App, AppOptions } from './app.ts';
import { createApp } from './create-app.ts';

const USAGE: Usage = { inputTokens: 10, outputTokens: 2, reasoningTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, estimated: false };

/** What the model says, or the tools that it calls; at `hang` it never ends by itself. */
type Answer = string | readonly ToolCall[];

/** A model that gives one answer after the other, and keeps what it was asked. */
function scripted(...answers: readonly Answer[]): { readonly runner: AiRunner; readonly asked: AiRequest[]; readonly signals: AbortSignal[] } {
  const asked: AiRequest[] = [];
  const signals: AbortSignal[] = [];
  return {
    asked, signals,
    runner: {
      async *run(request, { signal }): AsyncGenerator<AiEvent> {
        const answer = answers[Math.min(asked.length, answers.length - 1)]!;
        asked.push(request);
        signals.push(signal);
        yield { type: 'start', source: { resource: 'r', origin: 'demo', model: 'm', label: null } };
        if (answer === 'hang') await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
        if (typeof answer === 'string') yield { type: 'text', text: answer };
        yield { type: 'usage', usage: USAGE };
        if (typeof answer !== 'string') yield { type: 'data', data: { text: 'Let me look.', toolCalls: answer } };
        yield { type: 'finish', reason: typeof answer === 'string' ? 'stop' : 'tool' };
      },
    },
  };
}

const call = (name: string, given: ToolCall['arguments'] = {}, id = 'c1'): ToolCall => ({ id, name, arguments: given });
const tool = (name: string, runs: object) => ({ name, description: '', parameters: {}, ...runs });

const TOOLS = [
  tool('find_order', { query: 'lookupOrder' }), tool('total', { function: 'sum' }), tool('save', { query: 'saved', confirm: 'Save it?' }), tool('broken', { query: 'broken' }), tool('hangs', { query: 'hangs' }),
  tool('gone', { query: 'nowhere' }), tool('handed_out', {}), tool('deeper', { query: 'other' }),
];

function makeApp(runner: AiRunner, { tools = TOOLS, options = {}, ...rest }: { readonly tools?: unknown; readonly options?: object } & Partial<AppOptions> = {}): App {
  const ask = { resource: 'r', action: 'generateText', run: 'manual', options: { prompt: 'Where is order 7?', tools, ...options } };
  const { document } = parseDocument({
    inlay: 1, pages: { main: {} },
    queries: {
      ask,
      lookupOrder: { action: 'transform', run: 'manual', options: { value: '<< { id: params.id, status: "sent" } >>' } },
      saved: { action: 'transform', run: 'manual', options: { value: '<< "saved " + params.text >>' }, onSuccess: [{ do: 'setState', state: 'kept', value: '<< event.data >>' }] },
      broken: { resource: 'x', action: 'rest', run: 'manual', options: { method: 'GET', path: '/' } },
      hangs: { resource: 'r', action: 'generateText', run: 'manual', options: { prompt: 'hang' } },
      other: { ...ask, options: { prompt: 'again', tools: [tool('deeper', { query: 'ask' })] } },
    },
    functions: { sum: '(args) => args.rows.reduce((all, row) => all + row, 0)' },
    state: { kept: '' },
  }, { components: fixtureDefinitions });
  return createApp(document!, { components: fixtureDefinitions, resources: runner, clock: createManualClock(), ...rest });
}

async function run(app: App) {
  const snapshot = await app.query('ask')!.trigger();
  await app.settled();
  return snapshot;
}

/** What the model was told in its second round. */
function told(asked: readonly AiRequest[], round = 1): readonly unknown[] {
  return (asked[round]?.turns ?? []).flatMap((turn) => ((turn as { readonly role: string }).role === 'tool' ? [(turn as { readonly content: string }).content] : []));
}

describe('tools of a query', () => {
  it('run a query with the arguments as its params, and tell the model what it gave', async () => {
    const { runner, asked } = scripted([call('find_order', { id: 7 })], 'It was sent.');
    const app = makeApp(runner);
    const { status, data, toolCalls, messages, usage } = await run(app);
    expect([status, data]).to.deep.equal(['success', 'It was sent.']);
    expect(asked[1]?.turns).to.deep.equal([
      { role: 'assistant', content: 'Let me look.', toolCalls: [call('find_order', { id: 7 })] },
      { role: 'tool', callId: 'c1', name: 'find_order', content: '{"id":7,"status":"sent"}' },
    ]);
    expect(toolCalls).to.deep.equal([{ id: 'c1', name: 'find_order', arguments: { id: 7 }, status: 'success', data: { id: 7, status: 'sent' }, error: null }]);
    expect(messages).to.deep.equal([...asked[1]!.turns!, { role: 'assistant', content: 'It was sent.' }]);
    expect(usage).to.deep.include({ inputTokens: 20, outputTokens: 4 });
    expect(app.query('lookupOrder')?.read('data')).to.deep.equal({ id: 7, status: 'sent' });
  });

  it('run several calls at once, of one query too, each with its own result', async () => {
    const { runner, asked } = scripted([call('find_order', { id: 1 }), call('find_order', { id: 2 }, 'c2'), call('total', { rows: [1, 2, 3] }, 'c3')], 'Done.');
    await run(makeApp(runner));
    expect(told(asked)).to.deep.equal(['{"id":1,"status":"sent"}', '{"id":2,"status":"sent"}', '6']);
  });

  it('tell the model of what failed, which may do better', async () => {
    const { runner, asked } = scripted([call('broken'), call('gone', {}, 'c2'), call('total', { rows: 1 }, 'c3')], [call('find_order', { id: 1 }, 'c4')], 'Done.');
    const { status, toolCalls } = await run(makeApp(runner));
    expect([status, toolCalls.map((one) => one.status)]).to.deep.equal(['success', ['error', 'error', 'error', 'success']]);
    expect(asked[1]!.turns!.slice(1).every((turn) => (turn as { readonly isError?: boolean }).isError)).to.equal(true);
    expect(told(asked)[1]).to.equal('There is no query "nowhere".');
  });

  it('ask the person where they write, one question at a time, and run nothing that is not allowed', async () => {
    const questions: string[] = [];
    const confirm = async (question: string): Promise<boolean> => {
      questions.push(question);
      return !question.includes('"b"');
    };
    const { runner, asked } = scripted([call('save', { text: 'a' }), call('save', { text: 'b' }, 'c2')], 'Done.');
    const app = makeApp(runner, { host: { confirm } });
    await run(app);
    expect(questions).to.have.length(2);
    expect(questions[0]).to.include('Save it?').and.include('"text": "a"');
    expect(told(asked)[0]).to.equal('saved a');
    expect(told(asked)[1]).to.include('did not allow');
    expect(app.evaluate('<< kept.value >>')).to.equal('saved a');
    const silent = scripted([call('save', { text: 'a' })], 'Done.');
    await run(makeApp(silent.runner));
    expect(told(silent.asked)[0]).to.include('cannot ask');
  });

  it('end after a bounded number of rounds, the last without tools, and say so', async () => {
    const { runner, asked } = scripted([call('find_order', { id: 1 })]);
    const { error } = await run(makeApp(runner, { options: { toolChoice: 'required' } }));
    expect(error).to.include({ kind: 'protocol' });
    expect(asked).to.have.length(9);
    expect(asked.map(({ options }) => options.toolChoice)).to.deep.equal(['required', ...Array.from({ length: 7 }, () => undefined), 'none']);
  });

  it('refuse more calls at once than anybody needs', async () => {
    const { runner } = scripted(Array.from({ length: 33 }, (_, index) => call('find_order', {}, `c${index}`)));
    expect((await run(makeApp(runner))).error?.message).to.include('33 calls');
  });

  it('stop with the run, and so does what they run', async () => {
    const { runner, signals } = scripted([call('hangs')], 'hang');
    const app = makeApp(runner);
    const ended = app.query('ask')!.trigger();
    while (signals.length < 2) await Promise.resolve();
    app.query('ask')!.abort();
    expect((await ended).status).to.equal('aborted');
    await app.settled();
    expect(signals[1]?.aborted).to.equal(true);
    expect(app.query('hangs')?.read('isFetching')).to.equal(false);
  });

  it('do not call one another for ever', async () => {
    const { runner, asked } = scripted([call('deeper')]);
    await run(makeApp(runner, { tools: [tool('deeper', { query: 'other' })] }));
    // Eight rounds of `ask`, in each of which `other` is refused eight times to call `ask` again, and the last round of each.
    expect(asked).to.have.length(9 + 8 * 9);
  });

  it('hand a call out that the app does not run', async () => {
    const { runner, asked } = scripted([call('handed_out', { a: 1 })]);
    const { data, messages } = await run(makeApp(runner));
    expect([data, asked.length]).to.deep.equal([{ text: 'Let me look.', toolCalls: [call('handed_out', { a: 1 })] }, 1]);
    expect(messages).to.deep.equal([{ role: 'assistant', content: 'Let me look.', toolCalls: [call('handed_out', { a: 1 })] }]);
  });

  it('are written down for a debugger', async () => {
    const app = makeApp(scripted([call('find_order', { id: 7 })], 'Done.').runner);
    app.trace.start();
    await run(app);
    expect(app.trace.entries.find(({ kind }) => kind === 'tool')).to.deep.include({ name: 'ask.find_order', before: { id: 7 }, after: { id: 7, status: 'sent' } });
    const tools = app.trace.entries.find(({ kind }) => kind === 'tool');
    expect(app.trace.entries.find(({ name }) => name === 'lookupOrder')?.cause).to.equal(tools?.id);
  });

  it('count as what runs a query, and follow it when it is renamed', () => {
    const { document } = parseDocument({ inlay: 1, pages: { main: {} }, queries: { ask: { resource: 'r', action: 'generateText', run: 'onLoad', options: { prompt: 'x', tools: [tool('a', { query: 'found' })] } }, found: { action: 'transform', run: 'manual', options: { value: '1' } } } }, { components: [] });
    expect(createApp(document!, { components: [], resources: scripted('x').runner }).problems).to.deep.equal([]);
    const renamed = applyEdits(document!, [{ type: 'renameQuery', name: 'found', to: 'lookup' }], { components: [] });
    if (!('inverse' in renamed) || renamed.document === undefined) throw new Error(JSON.stringify(renamed));
    expect(renamed.document.queries['ask']?.options['tools']).to.deep.equal([tool('a', { query: 'lookup' })]);
    expect(applyEdits(renamed.document, renamed.inverse, { components: [] })).to.deep.include({ document });
  });

  it('are checked before anything runs: what they name must be there, and another query', () => {
    const app = makeApp(scripted('x').runner, { tools: [tool('a', { query: 'lokupOrder' }), tool('b', { query: 'ask' }), tool('c', { function: 'nothing' })] });
    expect(app.problems.map(({ code, path }) => [code, path.at(-2)])).to.include.deep.members([['unknown-query', '0'], ['tool-loop', '1'], ['unknown-function', '2']]);
  });
});
