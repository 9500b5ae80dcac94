import { createApp } from '@inlay/runtime/app';
import type { App } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { applyEdits } from '@inlay/runtime/edits';
import { createDirectRunner } from '@inlay/runtime/resources';
import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../element/wait-until.fixture.ts';
import { definitions } from '../definitions.ts';
import type { InlayApp } from './app-view.ts';
import './register.ts';

const COUNT = 350;

const orderOf = (index: number): string => `b${String(index).padStart(4, '0')}`;

/** A random page, row by row: some boxes two rows high, and either rows that are empty or, at the end, boxes without a place, which would stand in those. The same for the same seed. */
function randomComponents(seed: number): Record<string, object> {
  let state = seed;
  const below = (limit: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * limit);
  };
  let row = 0;
  return Object.fromEntries(Array.from({ length: COUNT }, (_, index) => {
    const layout = { x: index % 3 * 4, y: row, w: 1 + below(4), h: 1 + below(2) };
    if (index % 3 === 2) row += seed % 2 === 0 ? 1 : 1 + below(3);
    const common = { type: 'text', parent: 'main', order: orderOf(index), props: { value: `Text ${index}` } };
    return [`text${index}`, seed % 2 === 0 && index > 250 ? common : { ...common, layout }];
  }));
}

function makeApp(components: Record<string, object>): App {
  const { document } = parseDocument({ inlay: 1, pages: { main: {} }, components }, { components: definitions });
  return createApp(document!, { components: definitions, resources: createDirectRunner({ resources: {}, fetch }) });
}

async function show(app: App, editing: boolean): Promise<InlayApp> {
  const element = await fixture<InlayApp>(html`<inlay-app .app=${app} ?editing=${editing}></inlay-app>`);
  const sheet = new CSSStyleSheet();
  // All of it, so that where it stands follows from what stands there.
  sheet.replaceSync('.band, .cell { content-visibility: visible !important; }');
  element.shadowRoot!.adoptedStyleSheets.push(sheet);
  return element;
}

function placesIn(element: InlayApp): readonly string[] {
  const { left, top } = element.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('.cell')].map((box) => {
    const place = box.getBoundingClientRect();
    return `${box.dataset['name']}: ${place.left - left} ${place.top - top} ${place.width} ${place.height}`;
  });
}

describe('a page with many components', () => {
  for (const seed of [1, 2, 3]) {
    it(`has its boxes where one grid would have them, in the same order (seed ${seed})`, async () => {
      const app = makeApp(randomComponents(seed));
      const [banded, edited] = [await show(app, false), await show(app, true)];
      expect([banded.shadowRoot!.querySelectorAll('.band').length > 3, edited.shadowRoot!.querySelectorAll('.band').length]).to.deep.equal([true, 0]);
      expect(placesIn(banded)).to.deep.equal(placesIn(edited));
      app.dispose();
    });
  }

  it('takes about as much room before it was in view as then, in columns and in one', async () => {
    const rows = Object.fromEntries(Array.from({ length: COUNT }, (_, index) => [`text${index}`, { type: 'text', parent: 'main', order: orderOf(index), layout: { x: index % 4 * 3, y: Math.floor(index / 4), w: 3, h: 1 }, props: { value: 'Text' } }]));
    for (const [width, height] of [[1000, 88 * 40 - 8], [400, COUNT * 48 - 16]] as const) {
      const app = makeApp(rows);
      const room = await fixture<HTMLElement>(html`<div><inlay-app .app=${app}></inlay-app></div>`);
      room.style.inlineSize = `${width}px`;
      const element = room.querySelector('inlay-app')!;
      await waitUntil(() => Math.abs(element.getBoundingClientRect().height - height) < height / 4);
      app.dispose();
    }
  });

  it('gives no room to rows in which all is hidden', async () => {
    const rows = Object.fromEntries(Array.from({ length: COUNT }, (_, index) => [`text${index}`, {
      type: 'text', parent: 'main', order: orderOf(index), layout: { x: 0, y: index, w: 12, h: 1 }, props: { value: 'Text', hidden: `<< last.value === 'hide' && ${index} < 200 >>` },
    }]));
    const app = makeApp({ ...rows, last: { type: 'textInput', parent: 'main', order: 'c', layout: { x: 0, y: COUNT, w: 12, h: 2 } } });
    const element = await show(app, false);
    const top = (name: string): number => element.boxOf(name)!.getBoundingClientRect().top - element.getBoundingClientRect().top;
    expect([top('text0'), top('text200')]).to.deep.equal([0, 8000]);
    app.set('last', 'value', 'hide');
    await waitUntil(() => top('text200') === 0);
    app.set('last', 'value', '');
    await waitUntil(() => top('text200') === 8000);
    app.dispose();
  });

  it('keeps the focus where it is when something is put before it', async () => {
    const fields = Object.fromEntries(Array.from({ length: COUNT }, (_, index) => [`field${index}`, { type: 'textInput', parent: 'main', order: orderOf(index) }]));
    const app = makeApp(fields);
    const element = await show(app, false);
    // The first of the second band, which a cut by number alone would move.
    const first = element.shadowRoot!.querySelectorAll('.band')[1]!.querySelector('inlay-text-input')!;
    await first.updateComplete;
    first.focus();
    app.update(applyEdits(app.document, [{ type: 'addComponent', name: 'added', component: { type: 'text', parent: 'main', order: 'b0000a' } }]).document!);
    expect(element.shadowRoot!.activeElement).to.equal(first);
    const shown = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.cell')].map((box) => box.dataset['name']);
    expect(shown.slice(0, 3)).to.deep.equal(['field0', 'added', 'field1']);
    expect(shown.length).to.equal(COUNT + 1);
    app.dispose();
  });
});
