import { childrenInOrder, freeName } from '@inlay/runtime/document';
import type { AppDocument, PageNode } from '@inlay/runtime/document';
import { applyEdits } from '@inlay/runtime/edits';
import type { Edit } from '@inlay/runtime/edits';
import { copyComponents, pasteEdits, readCopied } from './clipboard.ts';
import { pageOf, pagesInOrder } from './component-order.ts';
import { findUsages } from './find-usages.ts';
import { orderAfter, orderBetween } from './order-after.ts';

/** Edits that put a page before the one before it, or behind the one behind it; none at an end. The app opens on the first. */
export function reorderPageEdits(document: AppDocument, name: string, by: -1 | 1): readonly Edit[] {
  const pages = pagesInOrder(document);
  const from = pages.findIndex(([page]) => page === name);
  const [one, other] = [pages[from], pages[from + by]];
  if (one === undefined || other === undefined) return [];
  // Two pages change places: each takes the order of the other. Pages of one order stand by their names, which a swap would not change.
  if (new Set(pages.map(([, { order }]) => order)).size < pages.length) return renumbered(pages.toSpliced(from, 1).toSpliced(from + by, 0, one));
  return [setOrder(one, other[1].order), setOrder(other, one[1].order)];
}

/**
 * Edits that put a copy of a page right behind it, with copies of everything on it, and the copy's name; or why not.
 * Copies that read one another go on doing so; what they read and trigger elsewhere is the same for both pages.
 */
export function duplicatePageEdits(document: AppDocument, name: string): { readonly edits: readonly Edit[]; readonly name: string } | { readonly refused: string } {
  const pages = pagesInOrder(document);
  const at = pages.findIndex(([page]) => page === name);
  const page = pages[at]?.[1];
  if (page === undefined) return { refused: `There is no page "${name}".` };
  const copy = freeName(document, 'page');
  const order = orderBetween(page.order, pages[at + 1]?.[1].order) ?? orderAfter(pages.at(-1)?.[1].order);
  const add: Edit = { type: 'addPage', name: copy, page: { title: `${page.title || name} copy`, order } };
  const members = childrenInOrder(document).get(name) ?? [];
  const copied = readCopied(copyComponents(document, members));
  const withPage = applyEdits(document, [add]).document;
  if (copied === undefined || withPage === undefined) return { edits: [add], name: copy };
  const layouts = members.flatMap((member) => document.components[member]!.layout ?? []);
  const corner = { x: Math.min(11, ...layouts.map(({ x }) => x)), y: layouts.length === 0 ? 0 : Math.min(...layouts.map(({ y }) => y)) };
  const pasted = pasteEdits(withPage, copied, { parent: copy, at: corner });
  return 'refused' in pasted ? pasted : { edits: [add, ...pasted.edits], name: copy };
}

/** What goes with a page, in a sentence: "4 components stand on it, and 1 place elsewhere goes to it."; in the past once it is gone. */
export function pageContentWords(document: AppDocument, name: string, isGone = false): string {
  const inside = Object.keys(document.components).filter((member) => pageOf(document, member) === name);
  const steps = findUsages(document, name).filter(({ path: [, owner] }) => !inside.includes(owner ?? '')).length;
  const verb = (past: string, [one, many]: readonly [string, string], number: number): string => (isGone ? past : number === 1 ? one : many);
  const stand = `${inside.length === 0 ? 'Nothing' : count(inside.length, 'component')} ${verb('stood', ['stands', 'stand'], inside.length || 1)} on it`;
  return steps === 0 ? `${stand}.` : `${stand}, and ${count(steps, 'place')} elsewhere ${verb('went', ['goes', 'go'], steps)} to it.`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

function setOrder([name, page]: readonly [string, PageNode], order: string): Edit {
  return { type: 'setPage', name, page: { ...page, order } };
}

function renumbered(pages: readonly (readonly [string, PageNode])[]): readonly Edit[] {
  let order: string | undefined;
  return pages.map((page) => {
    order = orderAfter(order);
    return setOrder(page, order);
  });
}
