import { expect, fixture, html } from '@open-wc/testing';
import '../register.ts';
import type { InlayStat } from './stat.ts';

const words = (element: InlayStat, part: string): string => element.shadowRoot!.querySelector(`[part=${part}]`)?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';

describe('<inlay-stat>', () => {
  it('names its figure and says how it changed, for readers too', async () => {
    const element = await fixture<InlayStat>(html`<inlay-stat lang="en" label="Answers" value="1284" format="integer" change="0.12" change-format="percent" help-text="than last month"></inlay-stat>`);
    await expect(element).to.be.accessible();
    expect(['label', 'value', 'change', 'help'].map((part) => words(element, part))).to.deep.equal(['Answers', '1,284', 'better: 12%', 'than last month']);
  });

  it('knows when less is better', async () => {
    const element = await fixture<InlayStat>(html`<inlay-stat label="Waiting time" value="4 s" change="-2" less-is-better></inlay-stat>`);
    expect(words(element, 'change')).to.equal('better: -2');
    element.change = 2;
    await element.updateComplete;
    expect(words(element, 'change')).to.equal('worse: 2');
  });

  it('writes numbers in the language of the page', async () => {
    const page = await fixture(html`<div lang="de"><inlay-stat label="Antworten" .value=${1234.5}></inlay-stat></div>`);
    expect(words(page.querySelector('inlay-stat')!, 'value')).to.equal('1.234,5');
  });

  it('takes any value and never throws', async () => {
    const element = await fixture<InlayStat>(html`<inlay-stat lang="not a language!"></inlay-stat>`);
    for (const value of [null, {}, [], Number.NaN, () => 1, Symbol('x'), 12n]) {
      Object.assign(element, { value, change: value });
      await element.updateComplete;
    }
    expect(words(element, 'value')).to.equal('12');
  });
});
