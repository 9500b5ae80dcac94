import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { putInScrollingBox } from '../scrolling-box.fixture.ts';
import { documentWith, openSession } from '../session.fixture.ts';
import { StatePanel } from './state-panel.ts';

defineOnce('inlay-state-panel', StatePanel);

describe('<inlay-state-panel>', () => {
  let session: Session;
  let panel: StatePanel;

  beforeEach(async () => {
    session = await openSession(documentWith({ words: { type: 'textarea', props: { label: 'Words', value: 'hello' } } }));
    panel = await fixture<StatePanel>(html`<inlay-state-panel .session=${session}></inlay-state-panel>`);
  });

  afterEach(() => session.dispose());

  const row = (name: string): HTMLElement => panel.renderRoot.querySelector<HTMLElement>(`[data-name="${name}"]`)!;
  const press = async (key: string, target: HTMLElement): Promise<void> => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    await panel.updateComplete;
  };

  it('is accessible', async () => {
    await expect(panel).to.be.accessible();
  });

  it('shows a value as it changes', async () => {
    expect(row('words').textContent).to.contain('"hello"');
    session.app.set('words', 'value', 'other');
    await panel.updateComplete;
    expect(row('words').textContent).to.contain('"other"');
  });

  it('opens and closes by the arrow keys, and moves among the rows', async () => {
    row('words').focus();
    await press('ArrowRight', row('words'));
    expect(row('words.value').textContent).to.contain('"hello"');
    await press('ArrowRight', row('words'));
    expect(panel.shadowRoot?.activeElement?.getAttribute('aria-level')).to.equal('3');
    await press('ArrowLeft', panel.shadowRoot?.activeElement as HTMLElement);
    expect(panel.shadowRoot?.activeElement).to.equal(row('words'));
    await press('ArrowLeft', row('words'));
    expect(row('words.value')).to.equal(null);
  });

  it('selects a component where it stands', () => {
    row('words').click();
    expect(session.selection).to.equal('words');
  });

  it('follows an edit', async () => {
    session.apply([{ type: 'renameComponent', name: 'words', to: 'feedback' }]);
    await panel.updateComplete;
    expect(row('feedback').textContent).to.contain('"hello"');
    expect(row('words')).to.equal(null);
  });

  it('says when a filter finds nothing', async () => {
    const box = panel.renderRoot.querySelector('input')!;
    box.value = 'nowhere';
    box.dispatchEvent(new InputEvent('input'));
    await panel.updateComplete;
    expect(panel.renderRoot.textContent).to.contain('Nothing is called “nowhere”.');
  });

  it('reads of five hundred values those that are seen', async () => {
    const count = 500;
    const many = await openSession(documentWith(Object.fromEntries(Array.from({ length: count }, (_, index) => [`part${index}`, { type: 'textInput', props: { value: String(index) } }]))));
    panel = Object.assign(document.createElement('inlay-state-panel'), { session: many });
    const box = await putInScrollingBox(panel, 240);
    await waitUntil(() => panel.renderRoot.querySelectorAll('.row').length < 60);
    const rows = panel.renderRoot.querySelectorAll('.row').length;
    const update = countCalls(panel, 'requestUpdate');
    many.app.set('part499', 'value', 'unseen');
    expect(update()).to.equal(0);
    many.app.set('part1', 'value', 'seen');
    await panel.updateComplete;
    expect([row('part1').textContent.includes('"seen"'), panel.renderRoot.querySelectorAll('.row').length]).to.deep.equal([true, rows]);
    box.scrollTop = 12_000;
    await waitUntil(() => row('part499') !== null);
    expect(row('part499').textContent).to.contain('"unseen"');
    many.dispose();
  });
});

/** How often a method is called from now on. */
function countCalls(target: StatePanel, name: 'requestUpdate'): () => number {
  const method = target[name].bind(target);
  let calls = 0;
  target[name] = (...given) => {
    calls += 1;
    method(...given);
  };
  return () => calls;
}
