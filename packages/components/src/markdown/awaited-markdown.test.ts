import { expect } from '@open-wc/testing';
import { AwaitedMarkdown } from './awaited-markdown.ts';
import { lazySanitiser } from './lazy-sanitiser.ts';

const htmlOf = ({ element }: AwaitedMarkdown): string => element.querySelector('.markdown')?.innerHTML.trim() ?? '';

describe('AwaitedMarkdown', () => {
  it('shows the words as they were written until what formats them has come, and the last of them then', async () => {
    const awaited = new AwaitedMarkdown();
    expect([awaited.element.childElementCount, lazySanitiser.loaded]).to.deep.equal([0, undefined]);
    awaited.update('Some **bold', { isUnderWay: true });
    expect(awaited.element.querySelector('.plain')?.textContent).to.equal('Some **bold');
    awaited.update('Some **bold** words.');
    await awaited.ready;
    expect(htmlOf(awaited)).to.equal('<p>Some <strong>bold</strong> words.</p>');
    expect(awaited.element.querySelectorAll('.markdown')).to.have.length(1);
  });

  it('formats at once what comes later, each piece as it comes', () => {
    const awaited = new AwaitedMarkdown((fragment) => fragment.firstElementChild?.classList.add('seen'));
    awaited.update('One', { isUnderWay: true });
    awaited.update('One *two*');
    expect(htmlOf(awaited)).to.equal('<p class="seen">One <em>two</em></p>');
    awaited.update('');
    expect(htmlOf(awaited)).to.equal('');
  });
});
