import { expect, fixture, html } from '@open-wc/testing';
import '../register.ts';
import type { InlayColumns } from './columns.ts';

async function show(widths: string): Promise<InlayColumns> {
  const page = await fixture<HTMLElement>(html`<div><inlay-columns widths=${widths} gap="small"><div>one</div><div>two</div></inlay-columns></div>`);
  page.style.inlineSize = '608px';
  const element = page.querySelector('inlay-columns')!;
  await element.updateComplete;
  return element;
}

const boxes = (element: InlayColumns): readonly DOMRect[] => [...element.children].map((child) => child.getBoundingClientRect());

describe('<inlay-columns>', () => {
  it('shares the room as its widths say', async () => {
    const element = await show('');
    expect(boxes(element).map(({ width }) => width)).to.deep.equal([300, 300]);
    element.widths = '1:2';
    await element.updateComplete;
    expect(boxes(element).map(({ width }) => width)).to.deep.equal([200, 400]);
    element.widths = 'nonsense';
    await element.updateComplete;
    expect(boxes(element).map(({ width }) => width)).to.deep.equal([300, 300]);
  });

  it('puts one below the other where there is little room', async () => {
    const element = await show('1:2');
    element.parentElement!.style.inlineSize = '320px';
    const [first, second] = boxes(element);
    expect([first!.width, second!.width, second!.top >= first!.bottom]).to.deep.equal([320, 320, true]);
  });

  it('makes room for what comes, and stands from right to left', async () => {
    const element = await show('');
    element.append(document.createElement('div'));
    await new Promise((resolve) => element.shadowRoot!.addEventListener('slotchange', resolve, { once: true }));
    await element.updateComplete;
    element.parentElement!.dir = 'rtl';
    const lefts = boxes(element).map(({ left }) => left);
    expect([lefts.length, lefts[0]! > lefts[2]!, new Set(boxes(element).map(({ top }) => top)).size]).to.deep.equal([3, true, 1]);
  });
});
