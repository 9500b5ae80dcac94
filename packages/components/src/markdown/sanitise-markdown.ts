import DOMPurify from 'dompurify';
import { marked } from 'marked';

/** No more Markdown than this is formatted; the rest follows as it is. UTF-16 units. */
export const MAX_MARKDOWN_LENGTH = 200_000;

/** Formatting only: nothing that runs, frames, styles, or collects input. */
const ALLOWED_TAGS = [
  'a', 'abbr', 'b', 'blockquote', 'br', 'code', 'dd', 'del', 'details', 'dl', 'dt', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'img', 'ins',
  'kbd', 'li', 'mark', 'ol', 'p', 'pre', 's', 'small', 'strong', 'sub', 'summary', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'u', 'ul',
];
const ALLOWED_ATTRIBUTES = ['href', 'src', 'alt', 'title', 'start', 'align', 'open', 'lang', 'dir'];

/**
 * Markdown as nodes that are safe to insert, whoever wrote it. This is the only place where text becomes HTML: marked
 * formats, DOMPurify cleans, and links open elsewhere without telling where from. Never throws on any text.
 */
export function sanitiseMarkdown(markdown: string): DocumentFragment {
  const formatted = marked.parse(markdown.slice(0, MAX_MARKDOWN_LENGTH), { async: false, gfm: true, breaks: true });
  const fragment = DOMPurify.sanitize(formatted, { RETURN_DOM_FRAGMENT: true, ALLOWED_TAGS, ALLOWED_ATTR: ALLOWED_ATTRIBUTES, ALLOW_DATA_ATTR: false, ALLOW_ARIA_ATTR: false });
  for (const link of fragment.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  // A long line of code scrolls sideways, which the keyboard must reach, too.
  for (const code of fragment.querySelectorAll('pre')) code.tabIndex = 0;
  if (markdown.length > MAX_MARKDOWN_LENGTH) fragment.append(markdown.slice(MAX_MARKDOWN_LENGTH));
  return fragment;
}
