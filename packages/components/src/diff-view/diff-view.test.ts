import { createApp } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { createDirectRunner } from '@inlay/runtime/resources';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../element/wait-until.fixture.ts';
import { definitions } from '../definitions.ts';
import '../register.ts';
import type { InlayDiffView } from './diff-view.ts';

const BEFORE = `${'same\n'.repeat(20)}We answer soon.\nold`;
const AFTER = `${'same\n'.repeat(20)}We answer today.`;

const inside = (element: InlayDiffView, selector: string): HTMLElement | null => element.shadowRoot!.querySelector<HTMLElement>(selector);
const lines = (element: InlayDiffView): readonly string[] => [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent!.trim()).join('|'));

async function show(before: unknown = BEFORE, after: unknown = AFTER, width = 900): Promise<InlayDiffView> {
  const page = await fixture<HTMLElement>(html`<div><inlay-diff-view label="Letter" .oldValue=${before} .newValue=${after}></inlay-diff-view></div>`);
  page.style.inlineSize = `${width}px`;
  const element = page.querySelector('inlay-diff-view')!;
  await waitUntil(() => inside(element, 'table, .empty') !== null);
  return element;
}

describe('<inlay-diff-view>', () => {
  it('shows lines side by side, in words too, and is accessible', async () => {
    const element = await show();
    await expect(element).to.be.accessible();
    expect(lines(element)).to.deep.equal(['Show 17 lines that are the same', '18|same|18|same', '19|same|19|same', '20|same|20|same', '21|−Removed:We answer soon.|21|+Added:We answer today.', '22|−Removed:old||']);
    expect([inside(element, 'del')!.textContent, inside(element, 'ins')!.textContent]).to.deep.equal(['soon', 'today']);
    expect(inside(element, '.counts')!.textContent!.replaceAll(/\s+/g, ' ').trim()).to.equal('+1 1 line added −2 2 lines removed');
  });

  it('shows them one below the other when told so, and where there is little room', async () => {
    const element = await show(BEFORE, AFTER, 400);
    await waitUntil(() => inside(element, '.unified') !== null);
    expect(lines(element).slice(-3)).to.deep.equal(['21||−Removed:We answer soon.', '22||−Removed:old', '|21|+Added:We answer today.']);
    await expect(element).to.be.accessible();
    element.parentElement!.style.inlineSize = '900px';
    await waitUntil(() => inside(element, '.split') !== null);
    element.layout = 'unified';
    await element.updateComplete;
    expect(inside(element, '.unified')).not.to.equal(null);
  });

  it('opens what is the same from the keyboard, and keeps it', async () => {
    const element = await show();
    inside(element, '[part=gap]')!.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([lines(element).length, lines(element)[0], element.shadowRoot!.activeElement?.className]).to.deep.equal([22, '1|same|1|same', 'scroller']);
    element.newValue = `${AFTER}\nAnn`;
    await element.updateComplete;
    expect(lines(element)[0]).to.equal('Show 17 lines that are the same');
  });

  it('shows very many lines in parts', async () => {
    const element = await show('', 'x\n'.repeat(2500));
    expect([lines(element).length, inside(element, '[part=more]')!.textContent]).to.deep.equal([1000, 'Show 1,000 more of 1,500']);
    inside(element, '[part=more]')!.click();
    await element.updateComplete;
    expect([lines(element).length, inside(element, '[part=more]')!.textContent]).to.deep.equal([2000, 'Show 500 more of 500']);
  });

  it('copies all of it', async () => {
    const element = await show('a\nb', 'a\nc');
    const copied: string[] = [];
    const write = navigator.clipboard.writeText;
    navigator.clipboard.writeText = (text) => (copied.push(text), Promise.resolve());
    inside(element, '[part=copy]')!.click();
    await waitUntil(() => copied.length === 1);
    navigator.clipboard.writeText = write;
    expect(copied).to.deep.equal([' a\n-b\n+c']);
  });

  it('says when nothing differs or something is on its way, and takes any value', async () => {
    const element = await show({ a: 1, b: 2 }, { b: 2, a: 1 });
    expect(inside(element, '.empty')!.textContent).to.equal('No differences.');
    element.loading = true;
    await element.updateComplete;
    expect([inside(element, '.empty'), inside(element, '.note')!.textContent!.trim()]).to.deep.equal([null, 'Loading…']);
    element.loading = false;
    for (const value of [null, undefined, 3, [], Symbol('s'), () => 1, Number.NaN]) {
      element.oldValue = value;
      await element.updateComplete;
      expect(inside(element, 'table')).not.to.equal(null);
    }
  });

  it('tells expressions whether something differs, with no page', () => {
    const { document: app1, problems } = parseDocument({ inlay: 1, pages: { main: {} }, components: { diffView1: { type: 'diffView', parent: 'main', order: 'a0', props: { oldValue: { a: 1 }, newValue: '<< ({ a: 1 }) >>' } } } }, { components: definitions });
    expect(problems).to.deep.equal([]);
    const app = createApp(app1!, { components: definitions, resources: createDirectRunner({ resources: {}, fetch }) });
    expect(app.evaluate('<< diffView1.isEqual >>')).to.equal(true);
    app.dispose();
  });
});
