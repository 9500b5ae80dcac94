import { createApp } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { createDirectRunner } from '@inlay/runtime/resources';
import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../element/wait-until.fixture.ts';
import { definitions } from '../definitions.ts';
import type { InlayApp } from './app-view.ts';
import { DeferredWrites } from './deferred-writes.ts';
import './register.ts';

/** Resolves once a box is known to be off the screen: what is written to it then waits. */
async function isAway(writes: DeferredWrites, box: Element): Promise<void> {
  await waitUntil(() => {
    let isWritten = false;
    writes.write(box, 'probe', () => (isWritten = true));
    return !isWritten;
  });
}

beforeEach(() => scrollTo(0, 0));

describe('DeferredWrites', () => {
  it('writes at once what is on the screen, and the last of what is not as soon as it comes into view', async () => {
    const page = await fixture<HTMLElement>(html`<div><p>near</p><div class="far">far</div></div>`);
    const [near, far] = [page.querySelector('p')!, page.querySelector<HTMLElement>('.far')!];
    far.style.marginBlockStart = '5000px';
    const writes = new DeferredWrites();
    for (const box of [near, far]) writes.watch(box);
    await isAway(writes, far);
    const done: string[] = [];
    writes.write(near, 'a', () => done.push('near'));
    writes.write(far, 'a', () => done.push('far, first'));
    writes.write(far, 'a', () => done.push('far, last'));
    expect(done).to.deep.equal(['near']);
    far.scrollIntoView();
    await waitUntil(() => done.length > 1);
    expect(done).to.deep.equal(['near', 'far, last']);
    writes.write(far, 'a', () => done.push('now'));
    expect(done.at(-1)).to.equal('now');
    writes.dispose();
  });

  it('writes the rest when the page has nothing to do, or when asked, and nothing once it is forgotten', async () => {
    const page = await fixture<HTMLElement>(html`<div class="far">far</div>`);
    page.style.marginBlockStart = '5000px';
    const writes = new DeferredWrites();
    writes.watch(page);
    await isAway(writes, page);
    const done: string[] = [];
    writes.write(page, 'a', () => done.push('idle'));
    expect(done).to.deep.equal([]);
    await waitUntil(() => done.length === 1);
    writes.write(page, 'a', () => done.push('asked'));
    writes.flush();
    expect(done).to.deep.equal(['idle', 'asked']);
    writes.write(page, 'a', () => done.push('never'));
    writes.forget(page);
    writes.flush();
    expect(done).to.deep.equal(['idle', 'asked']);
    writes.dispose();
  });
});

describe('<inlay-app> larger than the screen', () => {
  it('writes to what is seen first, and to all in the end', async () => {
    const components = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`text${index}`, { type: 'text', parent: 'main', order: `a${String(index).padStart(4, '0')}`, layout: { x: 0, y: index, w: 12, h: 1 }, props: { value: '<< count.value >>' } }]));
    const { document } = parseDocument({ inlay: 1, pages: { main: {} }, components: { ...components, add: { type: 'button', parent: 'main', order: 'a', layout: { x: 0, y: 0, w: 2, h: 1 }, on: { click: [{ do: 'setState', state: 'count', value: '<< count.value + 1 >>' }] } } }, state: { count: 0 } }, { components: definitions });
    const app = createApp(document!, { components: definitions, resources: createDirectRunner({ resources: {}, fetch }) });
    const element = await fixture<InlayApp>(html`<inlay-app .app=${app}></inlay-app>`);
    const shown = () => [...element.shadowRoot!.querySelectorAll('inlay-text')].map(({ value }) => value);
    const current = () => String(app.evaluate('<< count.value >>'));
    // From the moment on which the browser has said where everything is.
    await waitUntil(() => {
      void app.dispatch('add', 'click');
      return shown().some((value) => value !== current());
    });
    expect(shown()[0]).to.equal(current());
    expect(shown().filter((value) => value === current()).length).to.be.lessThan(100);
    await waitUntil(() => shown().every((value) => value === current()));
    app.dispose();
  });

  it('loses nothing that is typed into a field off the screen', async () => {
    const { document } = parseDocument({ inlay: 1, pages: { main: {} }, components: {
      far: { type: 'textarea', parent: 'main', order: 'a0', layout: { x: 0, y: 200, w: 12, h: 3 }, props: { label: 'Far', helpText: '<< far.value.length >>' } },
    } }, { components: definitions });
    const app = createApp(document!, { components: definitions, resources: createDirectRunner({ resources: {}, fetch }) });
    const element = await fixture<InlayApp>(html`<inlay-app .app=${app}></inlay-app>`);
    const field = element.shadowRoot!.querySelector('inlay-textarea')!;
    await field.updateComplete;
    const inner = field.shadowRoot!.querySelector('textarea')!;
    inner.focus({ preventScroll: true });
    const type = (letter: string): void => {
      inner.setRangeText(letter, inner.value.length, inner.value.length, 'end');
      inner.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    };
    await waitUntil(() => {
      type('a');
      return field.helpText !== String(inner.value.length);
    });
    for (const letter of 'bcdefgh') type(letter);
    expect(field.value).to.match(/^a+bcdefgh$/);
    expect(app.evaluate('<< far.value >>')).to.equal(field.value);
    await waitUntil(() => field.helpText === String(field.value.length));
    app.dispose();
  });
});
