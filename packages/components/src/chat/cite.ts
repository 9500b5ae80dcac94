import type { Localize } from '../element/localize.ts';
import { safeLink } from '../element/safe-url.ts';
import { sayOn } from '../element/said-nodes.ts';
import type { ChatCitation } from './chat-message.ts';

const MARK = /\[(\d{1,2})\]/g;

/** The address of a source if a link may lead there. */
export function citationAddress({ url }: ChatCitation): string | undefined {
  return safeLink(url);
}

/** Turns `[1]` in formatted text into a small link to the first source; in code, and without such a source, it stays. */
export function linkCitations(fragment: DocumentFragment, citations: readonly ChatCitation[], localize: () => Localize): void {
  if (citations.length === 0) return;
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if ((node as Text).parentElement?.closest('a, code, pre') == null) texts.push(node as Text);
  }
  for (const text of texts) text.replaceWith(...citedPieces(text.data, citations, localize));
}

function citedPieces(text: string, citations: readonly ChatCitation[], localize: () => Localize): readonly (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let start = 0;
  for (const { 0: mark, 1: number, index } of text.matchAll(MARK)) {
    const citation = citations[Number(number) - 1];
    const address = citation && citationAddress(citation);
    if (citation === undefined || address === undefined) continue;
    pieces.push(text.slice(start, index), citationMark(citation, { address, number: Number(number), localize }));
    start = index + mark.length;
  }
  return [...pieces, text.slice(start)];
}

function citationMark({ title }: ChatCitation, { address, number, localize }: { readonly address: string; readonly number: number; readonly localize: () => Localize }): HTMLElement {
  const link = document.createElement('a');
  link.className = 'mark';
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.title = title;
  sayOn(link, () => (link.ariaLabel = localize()('Source {number}: {title}', { number, title })));
  link.textContent = String(number);
  return link;
}
