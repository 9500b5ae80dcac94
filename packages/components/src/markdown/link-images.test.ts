import { expect, fixture, html } from '@open-wc/testing';
import type { QueryViewState } from '@inlay/runtime/component';
import type { InlayAiQuery } from '../ai-query/ai-query.ts';
import type { InlayChat } from '../chat/chat.ts';
import type { InlayHtml } from '../html/html.ts';
import '../register.ts';
import { linkImages } from './link-images.ts';
import type { ImagePolicy } from './link-images.ts';
import type { InlayMarkdown } from './markdown.ts';

const DATA = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
/** A file that is there, so that nothing is reported where it is loaded. */
const OWN = '/packages/components/package.json';
const ELSEWHERE = 'https://elsewhere.example/a.png';
const TEXT = `![in it](${DATA}) ![own](${OWN}) ![](${ELSEWHERE})`;
const MARKUP = `<p><img alt="in it" src="${DATA}"><img alt="own" src="${OWN}"><img src="${ELSEWHERE}"></p>`;

const picturesIn = (root: ParentNode): readonly (string | null)[] => [...root.querySelectorAll('img')].map((image) => image.getAttribute('src'));
const linksIn = (root: ParentNode): readonly string[] => [...root.querySelectorAll('a')].map((link) => `${link.textContent} ${link.getAttribute('href')!} ${link.rel} ${link.target}`);

describe('linkImages', () => {
  const parse = (markup: string): DocumentFragment => {
    const { content } = document.createElement('template');
    // A template's content is inert: nothing in it is loaded.
    for (const address of markup.split(' ')) {
      const image = content.ownerDocument.createElement('img');
      image.setAttribute('src', address);
      content.append(image);
    }
    return content;
  };
  const ADDRESSES = [DATA, 'blob:https://x/1', '/a.png', 'a.png', location.origin, '//elsewhere.example/a', ELSEWHERE, 'ftp://elsewhere.example/a', 'javascript:1', 'http://[', `${location.protocol}//${location.hostname}:1/a`];

  for (const [policy, kept] of [['links', 2], ['own', 5], ['all', ADDRESSES.length]] as readonly (readonly [ImagePolicy, number])[]) {
    it(`keeps the pictures that "${policy}" is about, and makes links of the others`, () => {
      const fragment = parse(ADDRESSES.join(' '));
      linkImages(fragment, policy);
      expect(picturesIn(fragment)).to.deep.equal(ADDRESSES.slice(0, kept));
      expect(fragment.querySelectorAll('a')).to.have.length(ADDRESSES.length - kept);
    });
  }

  it('puts words in place of a picture in a link', () => {
    const fragment = parse(ELSEWHERE);
    const link = document.createElement('a');
    link.append(...fragment.childNodes);
    fragment.append(link);
    linkImages(fragment, 'own');
    expect([fragment.childNodes.length, link.innerHTML]).to.deep.equal([1, ELSEWHERE]);
  });
});

describe('pictures in a text', () => {
  const answered = { status: 'success', text: TEXT, partial: null, progress: null, error: null, warnings: [], usage: null, model: null, label: null, durationMs: null } as unknown as QueryViewState;
  const kinds = {
    markdown: async () => fixture<InlayMarkdown>(html`<inlay-markdown .value=${TEXT}></inlay-markdown>`),
    html: async () => fixture<InlayHtml>(html`<inlay-html .value=${MARKUP}></inlay-html>`),
    chat: async () => fixture<InlayChat>(html`<inlay-chat .messages=${[{ role: 'user', content: 'Draw.' }, { role: 'assistant', content: TEXT }]}></inlay-chat>`),
    aiQuery: async () => fixture<InlayAiQuery>(html`<inlay-ai-query .state=${answered}></inlay-ai-query>`),
  };

  for (const [kind, policy] of [['markdown', 'own'], ['html', 'own'], ['chat', 'links'], ['aiQuery', 'links']] as const) {
    it(`are loaded by ${kind} from nowhere else, unless it is told to`, async () => {
      const element = await kinds[kind]();
      expect(element.images).to.equal(policy);
      const elsewhere = `${ELSEWHERE} ${ELSEWHERE} noopener noreferrer _blank`;
      const own = `own ${OWN} noopener noreferrer _blank`;
      expect(picturesIn(element.renderRoot)).to.deep.equal(policy === 'own' ? [DATA, OWN] : [DATA]);
      expect(linksIn(element.renderRoot)).to.deep.equal(policy === 'own' ? [elsewhere] : [own, elsewhere]);
      element.images = policy === 'own' ? 'links' : 'own';
      await element.updateComplete;
      expect(picturesIn(element.renderRoot)).to.deep.equal(policy === 'own' ? [DATA] : [DATA, OWN]);
      element.setAttribute('images', 'nonsense');
      await element.updateComplete;
      expect(element.images).to.equal(policy);
    });
  }
});
