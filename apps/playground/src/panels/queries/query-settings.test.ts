import { expect, fixture, html } from '@open-wc/testing';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { ExpressionField } from '../../expression-field/expression-field.ts';
import type { HandlerStep } from '../handler-step.ts';
import type { NumberControl } from '../number-control.ts';
import type { Session } from '../../session/session.ts';
import { documentWith, openSession } from '../session.fixture.ts';
import { waitUntil } from '../../wait-until.fixture.ts';
import { QueriesPanel } from './queries-panel.ts';

defineOnce('inlay-queries-panel', QueriesPanel);

describe('the settings of a query', () => {
  let session: Session;
  let panel: QueriesPanel;

  beforeEach(async () => {
    session = await openSession(documentWith({ words: { type: 'textarea', props: { value: 'a' } } }));
    Object.assign(session.api, { listResources: () => Promise.resolve({ resources: [], standIn: 'demo' }) });
    panel = await fixture<QueriesPanel>(html`<inlay-queries-panel .session=${session}></inlay-queries-panel>`);
    panel.renderRoot.querySelector<HTMLDetailsElement>('.more-settings')!.open = true;
    await waitUntil(() => panel.renderRoot.querySelector('.settings') !== null, 'the settings');
  });

  afterEach(() => session.dispose());

  const query = () => session.document.queries['analyze']!;
  const template = async (label: string, value: string): Promise<void> => {
    const field = [...panel.renderRoot.querySelectorAll<ExpressionField>('.settings inlay-expression-field')].find((each) => each.label === label)!;
    field.dispatchEvent(new CustomEvent('value-change', { detail: { value } }));
    await panel.updateComplete;
  };
  const numbers = (): readonly NumberControl[] => [...panel.renderRoot.querySelectorAll<NumberControl>('.settings inlay-number-control')];
  const number = async (label: string, text: string): Promise<NumberControl> => {
    const control = numbers().find((each) => each.label === label)!;
    const input = control.renderRoot.querySelector('input')!;
    input.value = text;
    input.dispatchEvent(new InputEvent('input'));
    await control.updateComplete;
    await panel.updateComplete;
    return control;
  };

  it('are written to the document, and taken out of it when they are emptied', async () => {
    await template('Only when', '<< words.value >>');
    await template('Ask before it runs', 'Really?');
    await template('Transform the answer', '<< data.length >>');
    await template('For each row of', '<< [1, 2] >>');
    await number('Rows at once', '2');
    await number('Longest time (ms)', '5000');
    await number('Tries after a failure', '3');
    await number('Keep answers for (ms)', '1000');
    const concurrency = [...panel.renderRoot.querySelectorAll('.settings select')][0] as HTMLSelectElement;
    concurrency.value = 'queue';
    concurrency.dispatchEvent(new Event('change'));
    const set = { onlyWhen: '<< words.value >>', confirm: 'Really?', transform: '<< data.length >>', forEach: '<< [1, 2] >>', batchSize: 2, timeoutMs: 5_000, retries: 3, cacheMs: 1_000, concurrency: 'queue' };
    expect(query()).to.deep.include(set);
    await expect(panel).to.be.accessible();
    for (const label of ['Only when', 'Ask before it runs', 'Transform the answer', 'For each row of']) await template(label, '');
    await number('Tries after a failure', '');
    expect(query()).not.to.have.any.keys('onlyWhen', 'confirm', 'transform', 'forEach', 'retries');
  });

  it('take no number out of bounds, and say why beside it', async () => {
    const control = await number('Tries after a failure', '11');
    expect(control.renderRoot.querySelector('.problem')?.textContent).to.contain('At most 10.');
    expect(query().retries).to.equal(undefined);
  });

  it('offer how long to wait where a query runs on change, and how often where it runs at an interval', async () => {
    const labels = (): string => numbers().map(({ label }) => label).join();
    expect(labels()).to.equal('Longest time (ms),Tries after a failure,Keep answers for (ms)');
    session.apply([{ type: 'setQuery', name: 'analyze', query: { ...query(), run: 'automatic' } }]);
    await panel.updateComplete;
    expect(labels()).to.match(/^Wait for quiet \(ms\),Least time between runs \(ms\)/);
    await template('Run when this changes', '<< words.value >>');
    await number('Wait for quiet (ms)', '0');
    expect(query()).to.deep.include({ watch: '<< words.value >>', debounceMs: 0 });
    session.apply([{ type: 'setQuery', name: 'analyze', query: { ...query(), run: 'interval', intervalMs: 60_000 } }]);
    await panel.updateComplete;
    await number('Run every (ms)', '5000');
    expect(query().intervalMs).to.equal(5_000);
  });

  it('hold what follows a run, with what is wrong in it', async () => {
    const list = panel.renderRoot.querySelector('inlay-handler-list')!;
    list.renderRoot.querySelector<HTMLElement>('[aria-label="Add a step on Success"]')!.click();
    await panel.updateComplete;
    expect(query().onSuccess).to.have.length(1);
    session.apply([{ type: 'setQuery', name: 'analyze', query: { ...query(), onFailure: [{ do: 'trigger', query: 'nowhere' }] } }]);
    await panel.updateComplete;
    await list.updateComplete;
    const step = list.renderRoot.querySelector<HandlerStep>('[data-event="onFailure"] inlay-handler-step')!;
    await step.updateComplete;
    expect(step.renderRoot.querySelector('.problem')?.textContent).to.contain('nowhere');
    await expect(panel).to.be.accessible();
    step.dispatchEvent(new CustomEvent('action-remove'));
    expect(query()).not.to.have.property('onFailure');
  });
});
