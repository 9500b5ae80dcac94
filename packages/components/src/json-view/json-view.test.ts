import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../register.ts';
import type { InlayJsonView } from './json-view.ts';

const VALUE = { name: 'Ann', tags: ['new', 'paid'], address: { city: 'Ulm' } };

const rows = (element: InlayJsonView): readonly HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=treeitem]')];
const lines = (element: InlayJsonView): readonly string[] => rows(element).map(({ textContent }) => textContent!.replaceAll(/\s+/g, ' ').trim());
const focused = (element: InlayJsonView): string | undefined => element.shadowRoot!.activeElement?.textContent?.replaceAll(/\s+/g, ' ').trim();

async function show(value: unknown = VALUE): Promise<InlayJsonView> {
  return fixture<InlayJsonView>(html`<inlay-json-view label="Answer" expanded-depth="1" .value=${value}></inlay-json-view>`);
}

async function press(element: InlayJsonView, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
  }
}

describe('<inlay-json-view>', () => {
  it('is an accessible tree, whose lines know where they stand', async () => {
    const element = await show();
    await expect(element).to.be.accessible();
    expect(lines(element)).to.deep.equal(['{ 3 }', 'name: "Ann"', 'tags: [ 2 ]', 'address: { 1 }']);
    expect(rows(element).map((row) => [row.ariaLevel, row.ariaPosInSet, row.ariaSetSize, row.ariaExpanded])).to.deep.equal([['1', '1', '1', 'true'], ['2', '1', '3', null], ['2', '2', '3', 'false'], ['2', '3', '3', 'false']]);
  });

  it('is walked, opened and closed by the arrow keys, with one tab stop', async () => {
    const element = await show();
    element.shadowRoot!.querySelector<HTMLElement>('[tabindex="0"]')!.focus();
    await press(element, 'ArrowDown', 'ArrowDown', 'ArrowRight');
    expect([focused(element), lines(element).length]).to.deep.equal(['tags: [ 2 ]', 6]);
    await press(element, 'ArrowRight');
    expect(focused(element)).to.equal('0: "new"');
    await press(element, 'ArrowLeft', 'ArrowLeft');
    expect([focused(element), lines(element).length]).to.deep.equal(['tags: [ 2 ]', 4]);
    await press(element, 'End');
    expect(focused(element)).to.equal('address: { 1 }');
    await press(element, 'Home', 'ArrowUp');
    expect(focused(element)).to.equal('{ 3 }');
    expect(rows(element).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
  });

  it('says which line was chosen, by pointer or key', async () => {
    const element = await show();
    const chosen: string[] = [];
    element.addEventListener('select', () => chosen.push(element.selectedPath));
    rows(element)[2]!.click();
    await element.updateComplete;
    await press(element, 'ArrowDown', 'Enter');
    expect(chosen).to.deep.equal(['tags', 'tags[0]']);
    expect(rows(element).map((row) => row.ariaSelected)).to.deep.equal(['false', 'false', 'false', 'true', 'false', 'false']);
  });

  it('shows long lists in parts', async () => {
    const element = await show(Array.from({ length: 150 }, (_, index) => index));
    expect([rows(element).length, lines(element).at(-1)]).to.deep.equal([102, '50 more']);
    rows(element).at(-1)!.click();
    await element.updateComplete;
    expect([rows(element).length, lines(element).at(-1)]).to.deep.equal([151, '149: 149']);
  });

  it('takes any value and never throws', async () => {
    const element = await show();
    const self: Record<string, unknown> = { a: 1 };
    self['self'] = self;
    for (const value of [null, undefined, 'x', 3, [], {}, self, new Date(Number.NaN), Symbol('s'), () => 1]) {
      element.value = value;
      await element.updateComplete;
      expect(rows(element).length).to.be.greaterThan(0);
    }
  });
});
