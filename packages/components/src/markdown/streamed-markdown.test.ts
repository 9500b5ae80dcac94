import { expect } from '@open-wc/testing';
import { sanitiseMarkdown } from './sanitise-markdown.ts';
import { StreamedMarkdown } from './streamed-markdown.ts';

const TEXT = '# One\n\nSome **bold** words.\n\n- a\n\n- b\n\n```js\nconst a = 1;\n\nconst b = 2;\n```\n\n1. one\n2. two\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\nThe end.';

function whole(markdown: string): string {
  const box = document.createElement('div');
  box.append(sanitiseMarkdown(markdown));
  return box.innerHTML.replaceAll(/\n+/g, '\n').trim();
}

const htmlOf = ({ element }: StreamedMarkdown): string => element.innerHTML.replaceAll(/\n+/g, '\n').trim();

describe('StreamedMarkdown', () => {
  it('ends in what the whole text gives, however it was cut', () => {
    for (const step of [1, 3, 7, 50]) {
      const streamed = new StreamedMarkdown({ sanitise: sanitiseMarkdown });
      for (let end = step; end < TEXT.length; end += step) streamed.update(TEXT.slice(0, end), { isUnderWay: true });
      streamed.update(TEXT);
      expect(htmlOf(streamed), `steps of ${step}`).to.equal(whole(TEXT));
    }
  });

  it('keeps the nodes of what can no longer change', () => {
    const streamed = new StreamedMarkdown({ sanitise: sanitiseMarkdown });
    streamed.update('One.\n\nTwo', { isUnderWay: true });
    const first = streamed.element.firstElementChild;
    streamed.update('One.\n\nTwo and three.\n\nFour', { isUnderWay: true });
    expect(streamed.element.firstElementChild).to.equal(first);
    expect(streamed.element.textContent).to.contain('Two and three.');
  });

  it('shows half a fence only when nothing more comes', () => {
    const streamed = new StreamedMarkdown({ sanitise: sanitiseMarkdown });
    const seen: string[] = [];
    for (const text of ['So:\n\n', 'So:\n\n`', 'So:\n\n``', 'So:\n\n```', 'So:\n\n```\na\n``']) {
      streamed.update(text, { isUnderWay: true });
      seen.push(streamed.element.textContent.trim());
    }
    expect(seen).to.deep.equal(['So:', 'So:', 'So:', 'So:', 'So:\na']);
    streamed.update('So:\n\n``');
    expect(streamed.element.textContent).to.contain('``');
  });

  it('formats the whole text where paragraphs refer to each other', () => {
    const streamed = new StreamedMarkdown({ sanitise: sanitiseMarkdown });
    streamed.update('See [it][1].\n\nMore.\n\n');
    streamed.update('See [it][1].\n\nMore.\n\n[1]: https://example.com\n');
    expect(streamed.element.querySelector('a')?.href).to.equal('https://example.com/');
  });

  it('begins again when the text is another one', () => {
    const streamed = new StreamedMarkdown({ sanitise: sanitiseMarkdown });
    streamed.update('One.\n\nTwo.\n\nThree.');
    streamed.update('Else.');
    expect(streamed.element.textContent.trim()).to.equal('Else.');
  });
});
