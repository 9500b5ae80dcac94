import { expect, fixture, html } from '@open-wc/testing';
import '../register.ts';
import { FORBIDDEN_NODES, MARKUP_ATTACKS } from './attacks.fixture.ts';
import type { InlayMarkdown } from './markdown.ts';
import { sanitiseMarkdown } from './sanitise-markdown.ts';

const RICH = '# One\n\nSome **bold** and `code`, a [link](https://example.com).\n\n- a\n- b\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n```js\nconst a = 1;\n```';

describe('<inlay-markdown>', () => {
  it('formats headings, lists, tables and code, and is accessible', async () => {
    const element = await fixture<InlayMarkdown>(html`<inlay-markdown .value=${RICH}></inlay-markdown>`);
    for (const tag of ['h1', 'strong', 'code', 'li', 'td', 'pre']) expect(element.shadowRoot?.querySelector(tag), tag).not.to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('follows its value as it streams in', async () => {
    const element = await fixture<InlayMarkdown>(html`<inlay-markdown></inlay-markdown>`);
    for (const end of [3, 20, RICH.length]) {
      element.value = RICH.slice(0, end);
      await element.updateComplete;
    }
    expect(element.shadowRoot?.querySelectorAll('h1')).to.have.length(1);
    element.value = '';
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.markdown')?.textContent).to.equal('');
  });

  it('takes any value and never throws', async () => {
    const element = await fixture<InlayMarkdown>(html`<inlay-markdown></inlay-markdown>`);
    for (const value of [null, 12, { a: 1 }, ['x']]) {
      element.value = value as unknown as string;
      await element.updateComplete;
    }
    expect(element.shadowRoot?.textContent).to.contain('["x"]');
  });
});

describe('sanitiseMarkdown', () => {
  const text = (markdown: string): string => {
    const box = document.createElement('div');
    box.append(sanitiseMarkdown(markdown));
    return box.innerHTML;
  };

  it('opens links elsewhere, without telling where from', () => {
    expect(text('[x](https://example.com)')).to.contain('target="_blank"').and.to.contain('rel="noopener noreferrer"');
  });

  it('keeps tags that only format, and shows any other HTML as the text it is', () => {
    expect(text('H<sub>2</sub>O<br>and <blink>this</blink>')).to.contain('H<sub>2</sub>O<br>and &lt;blink&gt;this&lt;/blink&gt;');
  });

  it('shows quotes and lists that are too deep to be read as they were written', () => {
    for (const part of ['> ', '1. ', '- ']) {
      const words = sanitiseMarkdown(`${part.repeat(40_000)}the end`).textContent;
      expect(words.slice(-20), part).to.contain('the end');
    }
  });

  it('is quick on what looks like emphasis without end, and still reads it elsewhere', () => {
    for (const part of ['*a**b ', '**a', '*_', '_a*b', '~~a~', 'a_']) expect(sanitiseMarkdown(part.repeat(30_000)).textContent.length, part).to.be.above(1_000);
    expect(text('so **bold** and ~~gone~~')).to.contain('<strong>bold</strong>').and.to.contain('<del>gone</del>');
    expect(text(`${'a'.repeat(600)} **bold**`)).to.contain('<strong>bold</strong>');
    expect(text(`${'a'.repeat(600)}![x](data:image/png;base64,AAAA)`)).to.contain('<img');
  }).timeout(4000);

  for (const attack of [...MARKUP_ATTACKS, '[x](javascript:window.hacked=1)']) {
    it(`leaves nothing to run, style or fill in: ${attack.slice(0, 40)}`, async () => {
      const box = document.createElement('div');
      box.append(sanitiseMarkdown(attack));
      expect(box.querySelector(FORBIDDEN_NODES)).to.equal(null);
      expect((window as unknown as { hacked?: number }).hacked).to.equal(undefined);
    });
  }
});
