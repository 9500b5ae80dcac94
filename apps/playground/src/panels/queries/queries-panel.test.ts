import type { AiRunner } from '@inlay/runtime/ai';
import { expect, fixture, html } from '@open-wc/testing';
import type { KnowledgePlace } from '../../api/knowledge-place.ts';
import type { ExpressionField } from '../../expression-field/expression-field.ts';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { documentWith, openSession } from '../session.fixture.ts';
import { waitUntil } from '../../wait-until.fixture.ts';
import { QueriesPanel } from './queries-panel.ts';

defineOnce('inlay-queries-panel', QueriesPanel);

const resource = (name: string, schema: string) => ({ name, description: '', baseUrl: 'https://example.com', schema, models: [], origin: 'configured', label: null, hasKey: false, keyTail: null, headerNames: [], learnt: [{ model: 'm', refused: 'seed', at: '2026-01-01T00:00:00.000Z' }] });

/** Finds one thing, whatever is asked. */
const runner: AiRunner = {
  async *run() {
    yield { type: 'data', data: [{ content: 'Twenty days.', title: 'Leave', source: 'leave.md', score: 0.9123, metadata: {} }] };
    yield { type: 'finish', reason: 'stop' };
  },
};

describe('<inlay-queries-panel>', () => {
  let session: Session;
  let panel: QueriesPanel;

  beforeEach(async () => {
    const place = { id: 'server', title: '', note: '', open: async () => ({ listBases: async () => [{ name: 'handbook' }, { name: 'faq' }] }), runner } as unknown as KnowledgePlace;
    session = await openSession(documentWith({ words: { type: 'textarea', props: { value: 'a' } } }), [place]);
    Object.assign(session.api, { listResources: () => Promise.resolve({ resources: [resource('demo', 'openai'), resource('crm', 'rest')], standIn: 'demo' }) });
    panel = await fixture<QueriesPanel>(html`<inlay-queries-panel .session=${session}></inlay-queries-panel>`);
    await panel.updateComplete;
  });

  afterEach(() => session.dispose());

  const control = (label: string): HTMLInputElement | HTMLSelectElement => {
    const field = [...panel.renderRoot.querySelectorAll('label')].find((each) => each.querySelector('span')?.textContent === label);
    return field!.querySelector<HTMLInputElement | HTMLSelectElement>('input, select, textarea')!;
  };
  const choose = async (label: string, value: string): Promise<void> => {
    const field = control(label);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await panel.updateComplete;
  };
  const expression = (label: string): ExpressionField => [...panel.renderRoot.querySelectorAll('inlay-expression-field')].find((each) => each.label === label)!;
  const write = async (label: string, value: string): Promise<void> => {
    expression(label).dispatchEvent(new CustomEvent('value-change', { detail: { value } }));
    await panel.updateComplete;
  };
  const result = (): ShadowRoot => panel.renderRoot.querySelector('inlay-result-pane')!.shadowRoot!;
  const query = () => session.document.queries['analyze'];

  it('runs the query that is shown by Control and Enter, wherever in it the keyboard is, and once', async () => {
    session.apply([{ type: 'addQuery', name: 'sum', query: { action: 'transform', run: 'manual', options: { value: '<< 1 + 1 >>' } } }]);
    session.showQuery('sum');
    await panel.updateComplete;
    const press = (held: object): boolean => expression('Value').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true, ...held }));
    expect([press({}), press({ shiftKey: true }), session.app.query('sum')!.snapshot.value.runs]).to.deep.equal([true, true, 0]);
    expect(press({ ctrlKey: true }), 'is not left to the editor').to.equal(false);
    await waitUntil(() => session.app.query('sum')!.snapshot.value.data === 2);
    expect(session.app.query('sum')!.snapshot.value.runs).to.equal(1);
    press({ metaKey: true });
    await waitUntil(() => session.app.query('sum')!.snapshot.value.runs === 2);
  });

  it('gives each field the names that only it can read', async () => {
    session.apply([{ type: 'addQuery', name: 'each', query: { action: 'transform', run: 'manual', options: { value: '<< item >>' }, forEach: '<< [7, 8] >>', transform: '<< data >>' } }]);
    session.showQuery('each');
    await panel.updateComplete;
    const localsOf = (label: string): unknown => [...panel.renderRoot.querySelectorAll<ExpressionField>('inlay-expression-field')].find((field) => field.label === label)!.locals!();
    expect(localsOf('Value')).to.deep.equal({ params: {}, item: 7, index: 0, currentRow: 7 });
    expect(localsOf('Transform the answer')).to.deep.equal({ params: {}, item: 7, index: 0, currentRow: 7, data: undefined });
    expect(localsOf('For each row of')).to.deep.equal({ params: {} });
    expect(panel.renderRoot.querySelector('inlay-handler-list')!.localsOf!('onSuccess')).to.have.keys('event');
  });

  it('is accessible for every kind of query', async () => {
    for (const kind of ['generateText', 'rest', 'transform', 'static']) {
      await choose('What it does', kind);
      await expect(panel).to.be.accessible();
    }
  });

  it('searches a knowledge base that is chosen, with a filter, and shows what it found as rows', async () => {
    await choose('What it does', 'searchVectors');
    await waitUntil(() => control('Knowledge base').querySelectorAll('option').length === 3);
    expect(panel.renderRoot.querySelector('.options .problem.error')?.textContent).to.contain('This search names no knowledge base');
    await choose('Knowledge base', 'handbook');
    await choose('Limit', '3');
    await write('What to look for', '<< words.value >>');
    await write('Filter', '<< { team: "hr" } >>');
    expect(query()).to.deep.equal({ action: 'searchVectors', run: 'manual', options: { base: 'handbook', limit: 3, query: '<< words.value >>', filter: '<< { team: "hr" } >>' } });
    await expect(panel).to.be.accessible();
    [...panel.renderRoot.querySelectorAll('button')].find((each) => each.textContent?.trim() === 'Run')!.click();
    await waitUntil(() => panel.renderRoot.querySelector('inlay-result-pane')?.shadowRoot?.querySelector('table.found') != null, 'what was found');
    expect([...result().querySelectorAll('table.found td')].map((cell) => cell.textContent)).to.deep.equal(['0.912', 'Leaveleave.md', 'Twenty days.']);
  });

  it('has what is done with a query in one row, where there is as little room as beside both other panels', async () => {
    session.showQuery('analyze');
    panel.style.inlineSize = '290px';
    await panel.updateComplete;
    const tops = [...panel.renderRoot.querySelectorAll('.bar button')].map((button) => Math.round(button.getBoundingClientRect().top));
    expect(tops).to.have.length(3);
    expect(new Set(tops).size, String(tops)).to.equal(1);
  });

  it('offers a resource that is made while it is open, and asks it from the next query on', async () => {
    const models = (): readonly string[] => [...(control('Resource') as HTMLSelectElement).options].map(({ value }) => value);
    expect(models()).to.deep.equal(['demo']);
    Object.assign(session.api, { listResources: () => Promise.resolve({ resources: [resource('mine', 'openai'), resource('demo', 'openai')], standIn: 'mine' }) });
    session.announce('resources');
    await waitUntil(() => models().includes('mine'));
    [...panel.renderRoot.querySelectorAll('button')].find((each) => each.textContent?.trim() === 'Query')!.click();
    expect(Object.values(session.document.queries).at(-1)?.resource).to.equal('mine');
  });

  it('makes a request to a REST API, and offers no model for it', async () => {
    await choose('What it does', 'rest');
    expect([...control('Resource').querySelectorAll('option')].map(({ value }) => value)).to.deep.equal(['crm']);
    await choose('Method', 'POST');
    await write('Path', '/people/<< words.value >>');
    await choose('Parameters', 'page: << words.value >>');
    await write('Body', '<< { name: words.value } >>');
    expect(query()).to.deep.equal({ resource: 'crm', action: 'rest', run: 'manual', options: { method: 'POST', path: '/people/<< words.value >>', params: { page: '<< words.value >>' }, body: '<< { name: words.value } >>' } });
    await choose('Parameters', 'page: << nobody >>');
    expect(panel.renderRoot.querySelector('.options .problem.error')?.textContent).to.contain('There is nothing named nobody here');
  });

  it('makes a transform that runs by itself, and shows what it gives', async () => {
    await choose('What it does', 'transform');
    await write('Value', '<< words.value.toUpperCase() >>');
    expect(query()).to.deep.equal({ action: 'transform', run: 'automatic', options: { value: '<< words.value.toUpperCase() >>' } });
    await session.app.query('analyze')?.trigger();
    await panel.updateComplete;
    await waitUntil(() => result().querySelector('inlay-markdown')?.value === 'A');
  });

  it('holds data as it is typed', async () => {
    await choose('What it does', 'static');
    await choose('Data', '[{"name":"Ann"}]');
    expect(query()?.options).to.deep.equal({ data: [{ name: 'Ann' }] });
    await choose('Format', 'csv');
    await choose('Data', 'name\nBen');
    expect(query()?.options).to.deep.equal({ format: 'csv', text: 'name\nBen' });
    await session.app.query('analyze')?.trigger();
    expect(session.app.query('analyze')?.snapshot.value.data).to.deep.equal([{ name: 'Ben' }]);
  });

  it('gives a model tools: what each is called, what it takes, and what it runs', async () => {
    session.apply([{ type: 'addQuery', name: 'lookup', query: { action: 'transform', run: 'manual', options: { value: '<< params.id >>' } } }, { type: 'setFunction', name: 'total', source: '(args) => 1' }]);
    await panel.updateComplete;
    const press = async (label: string): Promise<void> => {
      [...panel.renderRoot.querySelectorAll('button')].find((each) => (each.getAttribute('aria-label') ?? each.textContent?.trim()) === label)!.click();
      await panel.updateComplete;
    };
    const type = async (label: string, value: string): Promise<void> => {
      const field = panel.renderRoot.querySelector<HTMLInputElement>(`[aria-label="${label}"]`)!;
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await panel.updateComplete;
    };
    [...panel.renderRoot.querySelectorAll('details')].find(({ textContent }) => textContent.startsWith('More options'))!.open = true;
    await waitUntil(() => panel.renderRoot.querySelector('.tools') !== null, 'the tools');
    await press('Tool');
    await choose('Name', 'find order');
    await choose('Description', 'Finds an order.');
    await choose('Ask before each call', 'Look it up?');
    await press('Parameter');
    await type('Name of parameter 1', 'id');
    await type('Type of id', 'integer');
    await type('Description of id', 'Its number.');
    const parameters = { type: 'object', properties: { id: { type: 'integer', description: 'Its number.' } }, required: ['id'] };
    expect(query()?.options['tools']).to.deep.equal([{ name: 'find_order', description: 'Finds an order.', confirm: 'Look it up?', parameters, query: 'lookup' }]);
    await expect(panel).to.be.accessible();
    await choose('Runs', 'function:total');
    expect(query()?.options['tools']).to.deep.equal([{ name: 'find_order', description: 'Finds an order.', confirm: 'Look it up?', parameters, function: 'total' }]);
    session.apply([{ type: 'setQuery', name: 'analyze', query: { ...query()!, options: { prompt: 'x', tools: [{ name: 'a', query: 'nowhere', parameters: { type: 'object', properties: { rows: { type: 'array' } } } }] } } }]);
    await panel.updateComplete;
    expect(panel.renderRoot.querySelector('.tool .problem.error')?.textContent).to.contain('There is no query "nowhere"');
    await choose('Parameters (JSON schema)', '{"type":"object","properties":{"rows":{"type":"array","items":{}}}}');
    expect(query()?.options['tools']).to.deep.include.members([{ name: 'a', query: 'nowhere', parameters: { type: 'object', properties: { rows: { type: 'array', items: {} } } } }]);
    await press('Remove the tool a');
    expect(query()?.options).to.deep.equal({ prompt: 'x' });
  });

  it('says at an option that the model has refused it', async () => {
    await write('Model', 'm');
    expect(control('Seed').closest('label')?.querySelector('small')?.textContent).to.equal('This model refused it. It is left out.');
    await write('Model', 'other');
    expect(control('Seed').closest('label')?.querySelector('small')).to.equal(null);
  });

  it('asks again for what is known of a model where that could not be fetched', async () => {
    const notes = { options: { temperature: 'This model takes only its own default.' }, actions: {} };
    let asked = 0;
    panel.loadNotes = () => ((asked += 1) === 1 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(notes));
    const note = (): string | null | undefined => expression('Temperature').closest('.field')?.querySelector('small')?.textContent;
    await write('Model', 'gpt-5');
    await waitUntil(() => asked === 1);
    expect(note()).to.equal(undefined);
    await choose('Run', 'onLoad');
    await waitUntil(() => note() !== undefined);
    expect([asked, note()]).to.deep.equal([2, 'This model takes only its own default. It is left out.']);
  });

  it('writes model and temperature as other options: with what an expression comes to, what is wrong beside it, and the models to choose from', async () => {
    Object.assign(session.api, { listResources: () => Promise.resolve({ resources: [{ ...resource('demo', 'openai'), models: ['small-1', 'large-1'] }], standIn: 'demo' }) });
    session.announce('resources');
    await waitUntil(() => expression('Model').choices.length > 0);
    expect([expression('Model').choices, expression('Model').placeholder, expression('Temperature').choices]).to.deep.equal([['small-1', 'large-1'], 'small-1', []]);
    await write('Model', ' << words.value + "-1" >> ');
    await write('Temperature', '<< words.value.length / 4 >>');
    await waitUntil(() => expression('Temperature').result !== undefined);
    expect([query()?.options['model'], expression('Model').result, expression('Temperature').result]).to.deep.equal(['<< words.value + "-1" >>', 'a-1', 0.25]);
    session.apply([{ type: 'setProp', name: 'words', prop: 'value', value: 'ab' }]);
    await waitUntil(() => expression('Model').result === 'ab-1');
    await write('Temperature', '<< wrods.value >>');
    await waitUntil(() => expression('Temperature').problem !== undefined);
    expect([expression('Temperature').result, expression('Temperature').problem?.message.includes('wrods'), expression('Model').problem]).to.deep.equal([undefined, true, undefined]);
    await write('Temperature', '0.');
    expect([expression('Temperature').value, expression('Temperature').result]).to.deep.equal(['0.', undefined]);
    await write('Temperature', '0.2');
    expect([query()?.options['temperature'], expression('Temperature').value]).to.deep.equal([0.2, '0.2']);
  });

  it('warns of a query that nothing runs, beside the choice of when it runs', async () => {
    expect(panel.renderRoot.querySelector('.options .problem.warning')?.textContent).to.contain('Nothing runs the query "analyze".');
    await choose('Run', 'onLoad');
    expect(panel.renderRoot.querySelector('.options .problem.warning')).to.equal(null);
  });
});
