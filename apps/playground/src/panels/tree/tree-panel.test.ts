import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { putInScrollingBox } from '../scrolling-box.fixture.ts';
import { documentWith, openSession } from '../session.fixture.ts';
import { TreePanel } from './tree-panel.ts';

defineOnce('inlay-tree-panel', TreePanel);

describe('<inlay-tree-panel>', () => {
  let session: Session;
  let panel: TreePanel;

  beforeEach(async () => {
    session = await openSession(documentWith({
      alpha: { type: 'textarea' },
      box: { type: 'button', props: { text: '<< 1 + >>', disabled: '<< nowhere >>' } },
      inside: { type: 'button', parent: 'box' },
      beta: { type: 'button' },
    }));
    panel = await fixture<TreePanel>(html`<inlay-tree-panel .session=${session}></inlay-tree-panel>`);
  });

  afterEach(() => session.dispose());

  it('is accessible', async () => {
    session.select('box');
    await panel.updateComplete;
    await expect(panel).to.be.accessible();
  });

  it('shows pages and what is in them, with level and place', () => {
    expect(rows().map(({ dataset }) => dataset['name'])).to.deep.equal(['main', 'alpha', 'box', 'inside', 'beta']);
    expect(row('inside').getAttribute('aria-level')).to.equal('3');
    expect(row('beta').getAttribute('aria-posinset')).to.equal('3');
    expect(row('beta').hasAttribute('aria-expanded')).to.equal(false);
  });

  it('selects with a click and shows a selection that is made elsewhere', async () => {
    row('alpha').click();
    expect(session.selection).to.equal('alpha');
    session.select('beta');
    await panel.updateComplete;
    expect(row('beta').getAttribute('aria-selected')).to.equal('true');
    expect(row('beta').tabIndex).to.equal(0);
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
  });

  it('moves with the arrow keys without selecting, and selects with Enter', async () => {
    row('main').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()).to.equal('box');
    expect(session.selection).to.equal(undefined);
    await sendKeys({ press: 'Enter' });
    expect(session.selection).to.equal('box');
  });

  it('selects one more with Control, all up to a row with Shift, and removes them together as one step', async () => {
    row('alpha').click();
    row('beta').dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true }));
    await panel.updateComplete;
    expect([session.selected, rows().filter(({ ariaSelected }) => ariaSelected === 'true').map(({ dataset }) => dataset['name'])]).to.deep.equal([['alpha', 'beta'], ['alpha', 'beta']]);
    row('beta').dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true }));
    expect(session.selected).to.deep.equal(['alpha']);
    row('inside').dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true }));
    expect(session.selected).to.deep.equal(['alpha', 'box', 'inside']);
    await panel.updateComplete;
    await expect(panel).to.be.accessible();
    await sendKeys({ press: 'Delete' });
    expect(Object.keys(session.document.components)).to.deep.equal(['beta']);
    await panel.updateComplete;
    expect(focused()).to.equal('beta');
    session.undo();
    expect(Object.keys(session.document.components).sort()).to.deep.equal(['alpha', 'beta', 'box', 'inside']);
  });

  it('selects several from the keyboard, too', async () => {
    row('beta').click();
    await panel.updateComplete;
    await sendKeys({ down: 'Shift' });
    for (let press = 0; press < 2; press += 1) await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ up: 'Shift' });
    expect(session.selected).to.deep.equal(['beta', 'inside', 'box']);
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'Space' });
    await sendKeys({ up: 'Control' });
    expect(session.selected).to.deep.equal(['beta', 'inside']);
  });

  it('closes and opens with left and right', async () => {
    row('box').focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(rows().some(({ dataset }) => dataset['name'] === 'inside')).to.equal(false);
    expect(row('box').getAttribute('aria-expanded')).to.equal('false');
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    expect(focused()).to.equal('inside');
  });

  it('goes to what begins with the typed letters', async () => {
    row('main').focus();
    await sendKeys({ type: 'be' });
    expect(focused()).to.equal('beta');
  });

  it('removes with Delete, with what is inside, and keeps the keyboard in the tree', async () => {
    row('box').focus();
    await sendKeys({ press: 'Delete' });
    await panel.updateComplete;
    expect(Object.keys(session.document.components)).to.deep.equal(['alpha', 'beta']);
    expect(focused()).to.equal('beta');
  });

  it('counts the problems of each component, live', async () => {
    expect(row('box').querySelector('.problems')?.textContent).to.contain('2 problems');
    session.apply([{ type: 'setProp', name: 'box', prop: 'disabled' }]);
    await panel.updateComplete;
    expect(row('box').querySelector('.problems')?.textContent).to.contain('1 problem');
  });

  it('does not make a warning look like an error', async () => {
    session.apply([{ type: 'setProp', name: 'beta', prop: 'disabled', value: 'yes' }]);
    await panel.updateComplete;
    expect(row('beta').querySelector('.problems.warnings')?.textContent).to.contain('1 warning');
    expect(row('box').querySelector('.problems.warnings')).to.equal(null);
    await expect(panel).to.be.accessible();
  });

  it('filters, and goes from the filter into the rows', async () => {
    panel.renderRoot.querySelector('input')?.focus();
    await sendKeys({ type: 'inside' });
    expect(rows().map(({ dataset }) => dataset['name'])).to.deep.equal(['main', 'box', 'inside']);
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()).to.equal('main');
  });

  const rows = (): readonly HTMLElement[] => [...panel.renderRoot.querySelectorAll<HTMLElement>('[role=treeitem]')];
  const row = (name: string): HTMLElement => rows().find(({ dataset }) => dataset['name'] === name)!;
  const focused = (): string | undefined => (panel.shadowRoot?.activeElement as HTMLElement | null)?.dataset['name'];

  it('adds a page and selects it', async () => {
    panel.shadowRoot!.querySelector<HTMLElement>('[aria-label="Add a page"]')!.click();
    await panel.updateComplete;
    expect([session.document.pages['page1']?.title, session.selection]).to.deep.equal(['Page 2', 'page1']);
    expect(panel.shadowRoot!.querySelector('[data-name=page1]')?.getAttribute('aria-selected')).to.equal('true');
  });

  it('duplicates the page that is selected, with what is on it, and selects the copy', async () => {
    session.select('main');
    await panel.updateComplete;
    panel.shadowRoot!.querySelector<HTMLElement>('[aria-label="Duplicate the page main"]')!.click();
    await panel.updateComplete;
    expect([session.document.pages['page1']?.title, session.selection, Object.keys(session.document.components).length]).to.deep.equal(['Main copy', 'page1', 8]);
    session.undo();
    expect(Object.keys(session.document.pages)).to.deep.equal(['main']);
  });

  it('draws of five hundred components those that are seen, and the keyboard reaches all', async () => {
    const many = await openSession(documentWith(Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`part${index}`, { type: 'text', order: `a${String(index).padStart(3, '0')}1` }]))));
    panel = Object.assign(document.createElement('inlay-tree-panel'), { session: many });
    await putInScrollingBox(panel, 280);
    await waitUntil(() => rows().length < 60);
    const tree = panel.renderRoot.querySelector('[role=tree]')!;
    const height = tree.scrollHeight;
    expect(height).to.equal(501 * 28);
    row('main').focus();
    await sendKeys({ press: 'End' });
    expect(focused()).to.equal('part499');
    await waitUntil(() => row('part490') !== undefined);
    await sendKeys({ press: 'ArrowUp' });
    expect(focused()).to.equal('part498');
    expect([rows().length < 60, tree.scrollHeight]).to.deep.equal([true, height]);
    many.select('part200');
    await waitUntil(() => row('part195') !== undefined && row('part205') !== undefined);
    await expect(panel).to.be.accessible();
    many.dispose();
  });
});
