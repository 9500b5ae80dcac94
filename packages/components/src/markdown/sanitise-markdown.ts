import DOMPurify from 'dompurify';
import { Marked } from 'marked';
import { plainMarkup } from './plain-markup.ts';

/** No more Markdown than this is formatted; the rest follows as it is. UTF-16 units. */
export const MAX_MARKDOWN_LENGTH = 200_000;

/** Formatting only: nothing that runs, frames, styles, or collects input. */
const ALLOWED_TAGS = [
  'a', 'abbr', 'b', 'blockquote', 'br', 'code', 'dd', 'del', 'details', 'dl', 'dt', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'img', 'ins',
  'kbd', 'li', 'mark', 'ol', 'p', 'pre', 's', 'small', 'strong', 'sub', 'summary', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'u', 'ul',
];
const ALLOWED_ATTRIBUTES = ['href', 'src', 'alt', 'title', 'start', 'align', 'open', 'lang', 'dir'];

/** A tag without attributes that only formats: the HTML that people do write in Markdown. */
const PLAIN_TAG = /<\/?(?:b|br|del|details|em|hr|i|ins|kbd|mark|p|s|small|strong|sub|summary|sup|u)\s*\/?>/gi;

/** Each sign that may begin an emphasis has the rest of its paragraph looked through: after so much, such signs stay as they are. UTF-16 units. */
const MOST_LOOKED_THROUGH = 20_000_000;
let lookedThrough = 0;

/** Says that nothing begins here (undefined), or that the formatter is to look itself (false). */
function refuseEmphasis(source: string): undefined | false {
  if (/^[*_~]/.test(source)) lookedThrough += source.length;
  return lookedThrough > MOST_LOOKED_THROUGH ? undefined : false;
}

/** Nobody writes such a word; addresses are read before it is looked at. */
const LONG_WORD = /^\S{500}/;
const PLAIN_LETTERS = /^\S[^\s\\<![`*~_]*/;

/**
 * HTML in Markdown is shown as the text it is, but for tags that only format. So nothing with a style or a script in it
 * reaches a parser at all, which would report it to the page's security policy even where it is thrown away.
 */
const formatter = new Marked({
  async: false,
  gfm: true,
  breaks: true,
  tokenizer: {
    emStrong: (source) => refuseEmphasis(source),
    del: (source) => refuseEmphasis(source),
    // In a word, the end of one is looked for from each letter on, as an address of mail might begin there.
    inlineText(source) {
      if (!LONG_WORD.test(source)) return false;
      const [raw] = PLAIN_LETTERS.exec(source)!;
      return { type: 'text', raw, text: raw, escaped: this.lexer.state.inRawBlock };
    },
  },
  renderer: { html: ({ text }) => (text.replaceAll(PLAIN_TAG, '').includes('<') ? escapeHtml(text) : text) },
});

/**
 * Markdown as nodes that are safe to insert, whoever wrote it. This is the only place where text becomes HTML: marked
 * formats, DOMPurify cleans, and links open elsewhere without telling where from. Never throws on any text.
 */
export function sanitiseMarkdown(markdown: string): DocumentFragment {
  const fragment = clean(format(markdown.slice(0, MAX_MARKDOWN_LENGTH)));
  if (markdown.length > MAX_MARKDOWN_LENGTH) fragment.append(markdown.slice(MAX_MARKDOWN_LENGTH));
  return fragment;
}

/** HTML as nodes that are safe to insert, by the same rules; what only lays out the page (`div`) leaves its words. What is longer than the limit is cut. Never throws on any text. */
export function sanitiseHtml(markup: string): DocumentFragment {
  return clean(plainMarkup(markup.slice(0, MAX_MARKDOWN_LENGTH), { tags: new Set(ALLOWED_TAGS), attributes: new Set(ALLOWED_ATTRIBUTES) }));
}

/** Quotes or lists so deep in one another that there is no room left to read them stay as they were written. */
function format(markdown: string): string {
  lookedThrough = 0;
  try {
    return formatter.parse(markdown) as string;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return escapeHtml(markdown).replaceAll('\n', '<br>');
  }
}

function clean(markup: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(markup, { RETURN_DOM_FRAGMENT: true, ALLOWED_TAGS, ALLOWED_ATTR: ALLOWED_ATTRIBUTES, ALLOW_DATA_ATTR: false, ALLOW_ARIA_ATTR: false });
  for (const link of fragment.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  // A long line of code scrolls sideways, which the keyboard must reach, too.
  for (const code of fragment.querySelectorAll('pre')) code.tabIndex = 0;
  return fragment;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
