import { expect } from '@open-wc/testing';
import { linkImages } from './link-images.ts';
import { HOSTILE_MARKUP } from './hostile-markup.fixture.ts';
import { sanitiseHtml, sanitiseMarkdown } from './sanitise-markdown.ts';
import { StreamedMarkdown } from './streamed-markdown.ts';

const TAGS = new Set(('a abbr b blockquote br code dd del details dl dt em h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre s small strong sub summary sup table tbody td tfoot th thead tr u ul').split(' '));
const ATTRIBUTES = new Set(['href', 'src', 'alt', 'title', 'start', 'align', 'open', 'lang', 'dir', 'target', 'rel', 'tabindex']);
const LINKS = new Set(['http:', 'https:', 'mailto:', 'tel:', 'callto:', 'sms:', 'cid:', 'xmpp:', 'matrix:', 'ftp:']);

/** What no text may become, as words; empty where all is well. */
function dangersIn(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const { localName, namespaceURI } = element;
    const found = TAGS.has(localName) && namespaceURI === 'http://www.w3.org/1999/xhtml' ? [] : [`<${localName}>`];
    for (const { name, value } of element.attributes) if (!ATTRIBUTES.has(name)) found.push(`${localName} ${name}=${value}`);
    const link = element.getAttribute('href');
    if (link !== null && (localName !== 'a' || !LINKS.has(new URL(link, document.baseURI).protocol))) found.push(`href=${link}`);
    if (localName === 'a' && (element.getAttribute('rel') !== 'noopener noreferrer' || element.getAttribute('target') !== '_blank')) found.push('a link that opens here');
    const source = element.getAttribute('src');
    if (source !== null && (localName !== 'img' || !/^(?:https?:|data:|ftp:|[^:]*$)/.test(new URL(source, document.baseURI).protocol))) found.push(`src=${source}`);
    return found;
  });
}

const wasRun = (): unknown => (window as unknown as { hacked?: unknown }).hacked;

describe('text from anybody', () => {
  for (const [what, sanitise] of [['Markdown', sanitiseMarkdown], ['HTML', sanitiseHtml]] as const) {
    it(`becomes formatting and nothing else, as ${what}`, () => {
      for (const markup of HOSTILE_MARKUP) {
        for (const text of [markup, `\`\`\`\n${markup}\n\`\`\``, `| a |\n|---|\n| ${markup.replaceAll('\n', ' ')} |`, `<p title='${markup}'>`]) expect(dangersIn(sanitise(text)), text).to.deep.equal([]);
      }
      expect(wasRun()).to.equal(undefined);
    });
  }

  it('becomes nothing else at any point while it streams in, and asks no other site for anything', () => {
    for (const markup of HOSTILE_MARKUP) {
      const streamed = new StreamedMarkdown({ sanitise: sanitiseMarkdown, decorate: (fragment) => linkImages(fragment, 'own') });
      for (let end = 1; end < markup.length + 6; end += 6) {
        streamed.update(markup.slice(0, end), { isUnderWay: true });
        expect(dangersIn(streamed.element), markup.slice(0, end)).to.deep.equal([]);
        for (const image of streamed.element.querySelectorAll('img')) expect(URL.parse(image.src)?.host ?? '', image.src).to.be.oneOf(['', location.host]);
      }
    }
    expect(wasRun()).to.equal(undefined);
  }).timeout(8000);
});
