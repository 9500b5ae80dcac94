import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { FORBIDDEN_NODES, MARKUP_ATTACKS } from '../markdown/attacks.fixture.ts';
import '../register.ts';
import type { InlayHtml } from './html.ts';

const content = (element: InlayHtml): HTMLElement => element.shadowRoot!.querySelector('.markdown')!;

async function show(value: string): Promise<InlayHtml> {
  return fixture<InlayHtml>(html`<inlay-html .value=${value}></inlay-html>`);
}

describe('<inlay-html>', () => {
  it('formats, and is accessible', async () => {
    const element = await show('<h2>Report</h2><div class="big"><p>Some <strong>bold</strong> words &amp; a <a href="https://example.com">link</a>.</p></div><table><tr><th>x</th></tr><tr><td>1</td></tr></table>');
    await expect(element).to.be.accessible();
    expect([...content(element).children].map(({ localName }) => localName)).to.deep.equal(['h2', 'p', 'table']);
    expect([content(element).querySelector('p')!.textContent, content(element).querySelector('a')!.rel]).to.deep.equal(['Some bold words & a link.', 'noopener noreferrer']);
  });

  // The test page has the strict policy, and any report of a violation fails the test that caused it.
  for (const attack of MARKUP_ATTACKS) {
    it(`runs, loads and reports nothing for ${attack.slice(0, 40).replaceAll('\n', ' ')}`, async () => {
      const element = await show(attack);
      await aTimeout(0);
      expect(content(element).querySelector(FORBIDDEN_NODES)).to.equal(null);
      expect((window as unknown as { hacked?: number }).hacked).to.equal(undefined);
    });
  }

  it('takes any value and never throws', async () => {
    const element = await show('');
    for (const [value, shown] of [[null, ''], [12, '12'], [{ a: '<b>' }, '{"a":""}'], ['a < b', 'a < b'], ['<p>open', 'open']] as const) {
      element.value = value as string;
      await element.updateComplete;
      expect(content(element).textContent).to.equal(shown);
    }
  });
});
