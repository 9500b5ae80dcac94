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

/**
 * HTML in Markdown is shown as the text it is, but for tags that only format. So nothing with a style or a script in it
 * reaches a parser at all, which would report it to the page's security policy even where it is thrown away.
 */
const formatter = new Marked({
  async: false,
  gfm: true,
  breaks: true,
  renderer: { html: ({ text }) => (text.replaceAll(PLAIN_TAG, '').includes('<') ? escapeHtml(text) : text) },
});

/**
 * Markdown as nodes that are safe to insert, whoever wrote it. This is the only place where text becomes HTML: marked
 * formats, DOMPurify cleans, and links open elsewhere without telling where from. Never throws on any text.
 */
export function sanitiseMarkdown(markdown: string): DocumentFragment {
  const fragment = clean(formatter.parse(markdown.slice(0, MAX_MARKDOWN_LENGTH)) as string);
  if (markdown.length > MAX_MARKDOWN_LENGTH) fragment.append(markdown.slice(MAX_MARKDOWN_LENGTH));
  return fragment;
}

/** HTML as nodes that are safe to insert, by the same rules; what only lays out the page (`div`) leaves its words. What is longer than the limit is cut. Never throws on any text. */
export function sanitiseHtml(markup: string): DocumentFragment {
  return clean(plainMarkup(markup.slice(0, MAX_MARKDOWN_LENGTH), { tags: new Set(ALLOWED_TAGS), attributes: new Set(ALLOWED_ATTRIBUTES) }));
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
