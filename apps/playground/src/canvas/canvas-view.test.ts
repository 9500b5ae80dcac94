import '@inlay/components/app-view/register';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import { defineOnce } from '../expression-field/define-once.ts';
import { documentWith, openSession } from '../panels/session.fixture.ts';
import type { Session } from '../session/session.ts';
import { CanvasView } from './canvas-view.ts';

defineOnce('inlay-canvas', CanvasView);

const COUNT = 120;

/** What an edit, or a step of a drag, cost: the elements that drew themselves, by name, the boxes of the app that were changed, and those that were told where they stand. */
interface Drawn {
  readonly elements: readonly string[];
  readonly boxes: number;
  readonly placed: number;
}

describe('<inlay-canvas>', () => {
  let session: Session;
  let canvas: CanvasView;

  beforeEach(async () => {
    const texts = Array.from({ length: COUNT }, (_, index): [string, object] => [`text${index}`, { type: 'text', props: { value: `<< filter.value >> ${index}` }, order: `a${String(index).padStart(3, '0')}1`, layout: { x: (index % 4) * 3, y: Math.floor(index / 4) * 2, w: 3, h: 2 } }]);
    session = await openSession(documentWith(Object.fromEntries(texts) as Parameters<typeof documentWith>[0]));
    canvas = await fixture<CanvasView>(html`<inlay-canvas .session=${session} device="desktop"></inlay-canvas>`);
    await drawnBy(() => undefined);
  });

  afterEach(() => session.dispose());

  const view = (): ShadowRoot => canvas.renderRoot.querySelector('inlay-app')!.shadowRoot!;

  /** Does something, and tells what drew itself until the next frame but one. */
  async function drawnBy(work: () => unknown): Promise<Drawn> {
    const elements: string[] = [];
    const boxes = new Set<Node>();
    const prototype = LitElement.prototype as unknown as { performUpdate?: () => void };
    const inherited = prototype.performUpdate!;
    prototype.performUpdate = function count(this: LitElement) {
      elements.push(this.parentElement?.dataset['name'] ?? this.localName);
      inherited.call(this);
    };
    const { setProperty } = CSSStyleDeclaration.prototype;
    let placed = 0;
    CSSStyleDeclaration.prototype.setProperty = function count(this: CSSStyleDeclaration, name: string, value: string) {
      if (name === '--_x') placed += 1;
      setProperty.call(this, name, value);
    };
    const observer = new MutationObserver((records) => records.forEach(({ target }) => boxes.add(target)));
    if (canvas.hasUpdated) observer.observe(view(), { subtree: true, childList: true, attributes: true });
    try {
      await work();
      await nextFrame();
      await nextFrame();
    } finally {
      delete prototype.performUpdate;
      CSSStyleDeclaration.prototype.setProperty = setProperty;
      observer.disconnect();
    }
    return { elements, boxes: boxes.size, placed };
  }

  it('draws its own frame for a selection, and nothing of the app', async () => {
    expect(await drawnBy(() => session.select('text7'))).to.deep.equal({ elements: ['inlay-canvas'], boxes: 0, placed: 0 });
  });

  it('draws its own frame for a step of a drag, and nothing of the app', async () => {
    session.select('text1');
    await nextFrame();
    const { left, top } = canvas.renderRoot.querySelector('.tag')!.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left) + 4, Math.round(top) + 4] });
    await sendMouse({ type: 'down' });
    await nextFrame();
    const step = await drawnBy(() => sendMouse({ type: 'move', position: [Math.round(left) + 60, Math.round(top) + 90] }));
    expect(canvas.renderRoot.querySelectorAll('.ghost')).to.have.length(1);
    expect(step).to.deep.equal({ elements: ['inlay-canvas'], boxes: 0, placed: 0 });
    await sendMouse({ type: 'up' });
  });

  it('draws the one text that a letter in its property changes, as taking that back does', async () => {
    const drawn = { elements: ['text5', 'inlay-canvas'], boxes: 0, placed: 0 };
    expect(await drawnBy(() => session.apply([{ type: 'setProp', name: 'text5', prop: 'value', value: '<< filter.value >>!' }]))).to.deep.equal(drawn);
    expect(await drawnBy(() => session.undo())).to.deep.equal(drawn);
  });

  it('writes to the one box that a move changes, as taking that back does', async () => {
    const drawn = { elements: ['inlay-canvas'], boxes: 1, placed: 1 };
    expect(await drawnBy(() => session.apply([{ type: 'setLayout', name: 'text5', layout: { x: 6, y: 2, w: 3, h: 2 } }]))).to.deep.equal(drawn);
    expect(await drawnBy(() => session.undo())).to.deep.equal(drawn);
  });

  it('reads where all that is selected stands before it draws the first frame', async () => {
    const { getBoundingClientRect } = Element.prototype;
    const { setProperty } = CSSStyleDeclaration.prototype;
    const order: string[] = [];
    Element.prototype.getBoundingClientRect = function read(this: Element) {
      order.push('read');
      return getBoundingClientRect.call(this);
    };
    CSSStyleDeclaration.prototype.setProperty = function write(this: CSSStyleDeclaration, name: string, value: string) {
      if (name === 'left') order.push('write');
      setProperty.call(this, name, value);
    };
    try {
      session.selectAll(Array.from({ length: COUNT }, (_, index) => `text${index}`));
      await canvas.updateComplete;
    } finally {
      Element.prototype.getBoundingClientRect = getBoundingClientRect;
      CSSStyleDeclaration.prototype.setProperty = setProperty;
    }
    const first = order.indexOf('write');
    // The pointer may stand over one more.
    expect([order.filter((each) => each === 'write').length >= COUNT, order.slice(first).includes('read')]).to.deep.equal([true, false]);
  });

  it('draws only frames for a marquee, and selects what it touches at its end', async () => {
    const { left, top } = canvas.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left) + 3, Math.round(top) + 3] });
    await sendMouse({ type: 'down' });
    const step = await drawnBy(() => sendMouse({ type: 'move', position: [Math.round(left) + 400, Math.round(top) + 120] }));
    expect([new Set(step.elements), step.boxes]).to.deep.equal([new Set(['inlay-canvas']), 0]);
    const framed = canvas.renderRoot.querySelectorAll('.also').length;
    expect([framed > 1, session.selected.length]).to.deep.equal([true, 0]);
    await sendMouse({ type: 'up' });
    expect(session.selected).to.have.length(framed);
  });

  it('shows the step, the tab and the part that what is selected elsewhere stands in', async () => {
    const shows = (name: string): boolean => canvas.renderRoot.querySelector('inlay-app')!.boxOf(name)!.checkVisibility();
    session = await openSession(documentWith({
      stepper1: { type: 'stepper', props: { linear: true } },
      step1: { type: 'step', parent: 'stepper1' }, must: { type: 'textInput', parent: 'step1', props: { required: true } },
      step2: { type: 'step', parent: 'stepper1', props: { name: 'pay' } }, tabs1: { type: 'tabs', parent: 'step2' },
      tab1: { type: 'tab', parent: 'tabs1' }, tab2: { type: 'tab', parent: 'tabs1' }, accordion1: { type: 'accordion', parent: 'tab2' },
      part: { type: 'accordionItem', parent: 'accordion1' }, deep: { type: 'textInput', parent: 'part' },
    }));
    canvas = await fixture<CanvasView>(html`<inlay-canvas .session=${session} device="desktop"></inlay-canvas>`);
    await drawnBy(() => undefined);
    expect([shows('must'), shows('deep')]).to.deep.equal([true, false]);
    await drawnBy(() => session.select('deep'));
    expect([shows('must'), shows('deep')]).to.deep.equal([false, true]);
    await drawnBy(() => session.select('must'));
    expect([shows('must'), shows('deep')]).to.deep.equal([true, false]);
    expect(session.document.components['stepper1']?.props).to.deep.equal({ linear: true });
  });
});
