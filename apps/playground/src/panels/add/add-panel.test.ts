import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { defineOnce } from '../../expression-field/define-once.ts';
import { draggedKind, droppedExample } from '../../session/dragged-kind.ts';
import type { Session } from '../../session/session.ts';
import { documentWith, openSession } from '../session.fixture.ts';
import { waitUntil } from '../../wait-until.fixture.ts';
import { kitModule } from '../elements/elements.fixture.ts';
import { AddPanel } from './add-panel.ts';

defineOnce('inlay-add-panel', AddPanel);

describe('<inlay-add-panel>', () => {
  let session: Session;
  let panel: AddPanel;

  beforeEach(async () => {
    session = await openSession(documentWith({ old: { type: 'button', layout: { x: 0, y: 2, w: 2, h: 3 } } }));
    panel = await fixture<AddPanel>(html`<inlay-add-panel .session=${session}></inlay-add-panel>`);
  });

  afterEach(() => session.dispose());

  it('is accessible', async () => {
    await expect(panel).to.be.accessible();
  });

  it('adds what is clicked below everything else, and selects it', async () => {
    item('textarea').click();
    await waitUntil(() => session.selection !== undefined, 'a selection');
    expect(session.selection).to.equal('textarea1');
    expect(session.document.components['textarea1']?.layout).to.include({ x: 0, y: 5 });
    expect(session.document.components['textarea1']?.order).to.equal('a1');
  });

  it('says what was added', async () => {
    item('button').click();
    await waitUntil(() => panel.renderRoot.querySelector('[role=status]')?.textContent === 'button1 added.', 'what was added');
  });

  it('finds by search, and adds the first match with Enter', async () => {
    panel.renderRoot.querySelector('input')?.focus();
    await sendKeys({ type: 'pressed' });
    expect(items().map(({ dataset }) => dataset['type'])).to.deep.equal(['button']);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => session.selection === 'button1', 'a selected button');
  });

  it('says when nothing is found', async () => {
    panel.renderRoot.querySelector('input')?.focus();
    await sendKeys({ type: 'zebra' });
    expect(panel.renderRoot.querySelector('.empty')?.textContent).to.contain('zebra');
  });

  it('offers own elements behind the kit, and adds one with what it is', async () => {
    Object.assign(session.api, { listElements: async () => [kitModule('1.0.0')] });
    panel = await fixture<AddPanel>(html`<inlay-add-panel .session=${session}></inlay-add-panel>`);
    const own = (): HTMLElement | undefined => items().find(({ title }) => title.startsWith('<my-stars>'));
    await waitUntil(() => own() !== undefined, 'the own element');
    await expect(panel).to.be.accessible();
    const dataTransfer = new DataTransfer();
    own()!.dispatchEvent(new DragEvent('dragstart', { dataTransfer }));
    expect([draggedKind(dataTransfer)?.type, droppedExample(dataTransfer, draggedKind(dataTransfer)!)?.['tag']]).to.deep.equal(['custom', 'my-stars']);
    own()!.click();
    await waitUntil(() => session.selection === 'myStars1', 'a selected element');
    expect(session.document.components['myStars1']!.props).to.deep.equal({ tag: 'my-stars', module: kitModule('1.0.0').elements[0]!.path, exposed: ['value'], events: ['stars-change'], props: { textContent: 'stars' } });
  });

  it('has one tab stop, which the arrow keys move', async () => {
    panel.renderRoot.querySelector('input')?.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()).to.equal(items()[0]);
    await sendKeys({ press: 'End' });
    expect(focused()).to.equal(items().at(-1));
    expect(items().filter(({ tabIndex }) => tabIndex === 0)).to.deep.equal([items().at(-1)]);
    await sendKeys({ press: 'Enter' });
    expect(session.selection).to.equal(`${items().at(-1)?.dataset['type']}1`);
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'ArrowUp' });
    expect(focused()?.localName).to.equal('input');
  });

  it('gives a drag the type', () => {
    const dataTransfer = new DataTransfer();
    item('textInput').dispatchEvent(new DragEvent('dragstart', { dataTransfer, bubbles: true }));
    expect(draggedKind(dataTransfer)?.type).to.equal('textInput');
  });

  const items = (): readonly HTMLElement[] => [...panel.renderRoot.querySelectorAll<HTMLElement>('.item')];
  const item = (type: string): HTMLElement => items().find(({ dataset }) => dataset['type'] === type)!;
  const focused = (): Element | null | undefined => panel.shadowRoot?.activeElement;
});
