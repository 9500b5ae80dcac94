import type { AiRunner } from '@inlay/runtime/ai';
import { expect, fixture, html } from '@open-wc/testing';
import type { KnowledgePlace } from '../../api/knowledge-place.ts';
import { defineOnce } from '../../expression-field/define-once.ts';
import { queryRunsOf } from '../../session/query-runs.ts';
import { storeRuns } from '../../session/run-store.ts';
import type { Session } from '../../session/session.ts';
import { waitUntil } from '../../wait-until.fixture.ts';
import { documentWith, openSession } from '../session.fixture.ts';
import { QueriesPanel } from './queries-panel.ts';

defineOnce('inlay-queries-panel', QueriesPanel);

/** Answers with the prompt; the word "bad" fails until it is asked for the second time, and "wait" ends only when it is stopped. */
function makeRunner(): AiRunner {
  const failed = new Set<string>();
  return {
    async *run({ options: { prompt } }, { signal }) {
      yield { type: 'start', source: { resource: 'demo', origin: 'demo', model: 'm', label: null } };
      if (prompt === 'wait') await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
      if (prompt === 'bad' && !failed.has(prompt)) {
        failed.add(prompt);
        yield { type: 'error', error: { kind: 'validation', message: 'Not that word.', hint: null } as never };
        return;
      }
      yield { type: 'text', text: prompt };
      yield { type: 'usage', usage: { inputTokens: 3, outputTokens: 2, reasoningTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, estimated: false, cost: 0.5 } };
      yield { type: 'finish', reason: 'stop' };
    },
  };
}

describe('<inlay-queries-panel> and its runs', () => {
  let session: Session;
  let panel: QueriesPanel;

  beforeEach(async () => {
    localStorage.clear();
    const place = { id: 'server', title: '', note: '', open: async () => ({ listBases: async () => [] }), runner: makeRunner() } as unknown as KnowledgePlace;
    session = await openSession(documentWith({ words: { type: 'textarea', props: { value: '**one**' } }, answer: { type: 'text', props: { value: '<< analyze.data >>' } } }), [place]);
    Object.assign(session.api, { listResources: () => Promise.resolve({ resources: [], standIn: 'demo' }) });
    set({ options: { prompt: '<< words.value >>' } });
    panel = await fixture<QueriesPanel>(html`<inlay-queries-panel .session=${session}></inlay-queries-panel>`);
  });

  afterEach(() => session.dispose());

  const set = (members: object): void => void session.apply([{ type: 'setQuery', name: 'analyze', query: { ...session.document.queries['analyze']!, ...members } }]);
  const result = (): ShadowRoot => panel.renderRoot.querySelector('inlay-result-pane')!.shadowRoot!;
  const run = async (word: string): Promise<void> => {
    session.app.set('words', 'value', word);
    await session.app.query('analyze')?.trigger();
    await panel.updateComplete;
    await panel.renderRoot.querySelector('inlay-result-pane')!.updateComplete;
  };
  const see = async (view: string): Promise<void> => {
    result().querySelector<HTMLInputElement>(`.segments [value="${view}"]`)!.click();
    await panel.updateComplete;
    await panel.renderRoot.querySelector('inlay-result-pane')!.updateComplete;
  };
  const settle = async (): Promise<void> => {
    await panel.updateComplete;
    await panel.renderRoot.querySelector('inlay-result-pane')?.updateComplete;
  };

  it('shows a text as Markdown, rows as a table, and what was chosen again, also in another session', async () => {
    await run('**one**');
    await waitUntil(() => result().querySelector('inlay-markdown')?.shadowRoot?.querySelector('strong')?.textContent === 'one');
    expect(result().querySelector<HTMLInputElement>('.segments [value="table"]')?.disabled).to.equal(true);
    await run('[{"name":"Ann"}]');
    await see('table');
    await waitUntil(() => result().querySelector('inlay-table')?.shadowRoot?.textContent?.includes('Ann') === true);
    await expect(panel).to.be.accessible();
    await run('words');
    expect(result().querySelector('inlay-markdown')?.value).to.equal('words');
    const other = await fixture<QueriesPanel>(html`<inlay-queries-panel .session=${session}></inlay-queries-panel>`);
    session.app.set('words', 'value', '[{"name":"Ben"}]');
    await session.app.query('analyze')?.trigger();
    await other.updateComplete;
    expect(other.renderRoot.querySelector('inlay-result-pane')?.view).to.equal('table');
  });

  it('shows what was sent and what came back, with tokens, cost and time', async () => {
    await run('one');
    expect(result().querySelector('[role="status"]')?.textContent).to.match(/^Done · m at demo · 3 tokens in, 2 out · \$0\.50 · first word \d+ ms, all \d+ ms$/);
    const raw = [...result().querySelectorAll<HTMLDetailsElement>('details.raw')];
    for (const each of raw) each.open = true;
    await waitUntil(() => raw.every((each) => (each.querySelector('inlay-json-view')?.shadowRoot?.textContent ?? '').length > 50));
    const [request, response] = raw.map((each) => each.querySelector('inlay-json-view')!);
    expect(request?.value).to.deep.equal({ resource: 'demo', action: 'generateText', options: { prompt: 'one' } });
    expect(response?.value).to.deep.include({ status: 'success', model: 'm', answer: 'one', error: null });
    expect(raw.map((each) => each.querySelector('inlay-json-view')?.shadowRoot?.querySelector('button')?.textContent?.trim())).to.deep.equal(['Copy', 'Copy']);
    await expect(panel).to.be.accessible();
  });

  it('keeps the last runs, and shows an earlier one beside what is now', async () => {
    await run('first');
    await run('bad');
    await run('second');
    const runs = [...result().querySelectorAll('.run')];
    expect(runs.map((each) => each.querySelector('span:not([class])')?.textContent)).to.deep.equal(['Done', 'Failed', 'Done']);
    expect(runs[2]?.querySelector('.muted')?.textContent).to.match(/^By hand or by a step · first word .* · 3 tokens in, 2 out$/);
    result().querySelector('details')!.open = true;
    (runs[2] as HTMLElement).click();
    await settle();
    const sides = [...result().querySelectorAll('.one')];
    expect(sides.map((each) => [each.querySelector('inlay-markdown')?.value, each.querySelector('pre')?.textContent])).to.deep.equal([['first', 'first'], ['second', 'second']]);
    await expect(panel).to.be.accessible();
    (runs[2] as HTMLElement).click();
    await settle();
    expect(result().querySelectorAll('.one')).to.have.length(1);
  });

  it('shows the runs of an earlier visit, with what was sent and what came, until they are forgotten', async () => {
    const kept = { factory: indexedDB, name: 'inlay-runs of the panel', onFailure: (error: unknown) => { throw error; } };
    const { written } = await storeRuns(queryRunsOf(session.app), session.id, kept);
    await run('first');
    await run('second');
    await written();
    session.dispose();
    session = await openSession(session.document);
    Object.assign(session.api, { listResources: () => Promise.resolve({ resources: [], standIn: 'demo' }) });
    const store = await storeRuns(queryRunsOf(session.app), session.id, kept);
    panel = await fixture<QueriesPanel>(html`<inlay-queries-panel .session=${session}></inlay-queries-panel>`);
    await settle();
    expect(result().textContent).to.include('Not run yet.');
    const [, first] = result().querySelectorAll<HTMLElement>('.run');
    result().querySelector('details')!.open = true;
    first!.click();
    await settle();
    expect([result().querySelector<HTMLElementTagNameMap['inlay-markdown']>('.one inlay-markdown')?.value, result().querySelector('.one pre')?.textContent]).to.deep.equal(['first', 'first']);
    await expect(panel).to.be.accessible();
    result().querySelector<HTMLElement>('.kept button')!.click();
    await settle();
    await store.written();
    await waitUntil(() => (panel.renderRoot as ShadowRoot).activeElement?.textContent?.trim() === 'analyze');
    expect(panel.renderRoot.querySelector('inlay-result-pane')).to.equal(null);
    session.dispose();
    session = await openSession(session.document);
    await storeRuns(queryRunsOf(session.app), session.id, kept);
    expect(queryRunsOf(session.app).kept.value.size).to.equal(0);
  });

  it('shows how far a run over rows is, stops it, goes on, and asks again for what failed', async () => {
    set({ forEach: '<< ["a", "bad", "wait", "b"] >>', batchSize: 1, options: { prompt: '<< item >>' } });
    await settle();
    const progress = () => result().querySelector('inlay-batch-progress')!;
    const press = async (label: string): Promise<void> => {
      const find = (): HTMLElement | undefined => [...(progress().shadowRoot?.querySelectorAll('button') ?? [])].find((each) => each.textContent?.trim() === label);
      await waitUntil(() => find() !== undefined);
      find()!.click();
    };
    await press('Run');
    await waitUntil(() => session.app.query('analyze')!.snapshot.value.rows?.[2]?.status === 'running');
    await press('Stop');
    const statuses = (): readonly unknown[] | undefined => result().querySelector('inlay-table')?.data.map((row) => Reflect.get(row as object, 'status'));
    await waitUntil(() => statuses()?.join() === 'Done,Failed,Waiting,Waiting');
    set({ options: { prompt: '<< item === "wait" ? "c" : item >>' } });
    await press('Resume');
    await waitUntil(() => statuses()?.join() === 'Done,Failed,Done,Done');
    await expect(panel).to.be.accessible();
    await press('Retry failed');
    await waitUntil(() => statuses()?.join() === 'Done,Done,Done,Done');
    expect(session.app.query('analyze')!.snapshot.value.data).to.deep.equal(['a', 'bad', 'c', 'b']);
  });

  it('renames a query wherever it is read, and keeps its runs; a name that is taken is refused', async () => {
    await run('one');
    const name = panel.renderRoot.querySelector('inlay-name-field')!;
    const write = async (to: string): Promise<void> => {
      const input = name.renderRoot.querySelector('input')!;
      input.value = to;
      input.dispatchEvent(new InputEvent('input'));
      input.dispatchEvent(new Event('change'));
      await name.updateComplete;
      await settle();
    };
    await write('words');
    expect(name.renderRoot.querySelector('.problem')?.textContent).to.contain('words');
    await write('ask');
    expect(session.document.components['answer']?.props).to.deep.equal({ value: '<< ask.data >>' });
    expect([session.openQuery, Object.keys(session.document.queries).join(), result().querySelectorAll('.run').length]).to.deep.equal(['ask', 'ask', 1]);
  });

  it('duplicates a query under a free name and opens the copy', async () => {
    panel.renderRoot.querySelector<HTMLElement>('[aria-label="Duplicate analyze"]')!.click();
    await settle();
    expect(session.document.queries['analyze1']).to.deep.equal(session.document.queries['analyze']);
    expect(session.openQuery).to.equal('analyze1');
  });

  it('says of a chat how many tokens went in, and shows the conversation that was sent', async () => {
    const messages = [{ role: 'user', content: 'What is a mortise?' }, { role: 'assistant', content: 'A hole for a tenon.' }, { role: 'user', content: 'wait' }];
    set({ action: 'generateChatResponse', options: { messages } });
    await run('x');
    const details = (): HTMLElement => [...result().querySelectorAll('details')].find(({ textContent }) => textContent!.includes('as it was sent'))!;
    expect(details().querySelector('summary')?.textContent).to.equal('Prompt as it was sent (3 tokens)');
    expect([...details().querySelectorAll('p, pre')].map(({ textContent }) => textContent)).to.deep.equal(['User', 'What is a mortise?', 'Assistant', 'A hole for a tenon.', 'User', 'wait']);
  });
});
