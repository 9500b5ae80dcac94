import { expect, fixture, html } from '@open-wc/testing';
import '../register.ts';
import type { InlayProgress } from './progress.ts';

const bar = (element: InlayProgress): Element => element.shadowRoot!.querySelector('[role=progressbar]')!;
const share = (element: InlayProgress): number => {
  const [track, done] = [bar(element), element.shadowRoot!.querySelector('.bar')!].map((box) => box.getBoundingClientRect().width);
  return Math.round((done! / track!) * 100);
};

describe('<inlay-progress>', () => {
  it('is accessible, known and unknown, in every tone', async () => {
    const page = await fixture(html`<div>${['neutral', 'info', 'success', 'warning', 'danger'].map((tone) => html`<inlay-progress label="Reading" value="40" tone=${tone}></inlay-progress>`)}<inlay-progress aria-label="Reading"></inlay-progress></div>`);
    await expect(page).to.be.accessible();
  });

  it('says and shows how much is done', async () => {
    const element = await fixture<InlayProgress>(html`<inlay-progress lang="en" label="Reading" value="3" max="4"></inlay-progress>`);
    await Promise.all(element.shadowRoot!.getAnimations().map(({ finished }) => finished));
    expect([bar(element).ariaValueNow, bar(element).ariaValueText, share(element)]).to.deep.equal(['75', '75%', 75]);
    expect(element.shadowRoot!.querySelector('.value')!.textContent).to.equal('75%');
  });

  it('makes sense of any value', async () => {
    const element = await fixture<InlayProgress>(html`<inlay-progress label="Reading"></inlay-progress>`);
    for (const [value, max, said] of [[150, 100, '100%'], [-5, 100, '0%'], [1, 0, 'In progress'], [null, 100, 'In progress'], ['x', 'y', 'In progress']] as const) {
      Object.assign(element, { value, max });
      await element.updateComplete;
      expect(bar(element).ariaValueText, `${value} of ${max}`).to.equal(said);
    }
  });
});
