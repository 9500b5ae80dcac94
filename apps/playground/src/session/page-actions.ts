import type { Problem } from '@inlay/runtime/problem';
import { pagesInOrder } from './component-order.ts';
import { duplicatePageEdits, pageContentWords } from './page-edits.ts';
import type { Session } from './session.ts';

/** Renames a page, and stays on it where it is the one that is shown; or says why not. */
export function renamePage(session: Session, name: string, to: string): Problem | undefined {
  const isShown = session.app.page === name;
  const refused = session.apply([{ type: 'renamePage', name, to }]);
  if (refused !== undefined) return refused;
  if (isShown) session.app.navigate(to);
  return undefined;
}

/** Puts a copy of a page behind it, and selects it. */
export function duplicatePage(session: Session, name: string): void {
  const result = duplicatePageEdits(session.document, name);
  const refused = 'refused' in result ? result.refused : session.apply(result.edits)?.message;
  if (refused !== undefined) session.notify(refused);
  else if ('name' in result) session.select(result.name);
}

/** Removes a page, says what went with it, and selects the page that stood beside it. True when it is gone. */
export function removePage(session: Session, name: string): boolean {
  const pages = pagesInOrder(session.document).map(([page]) => page);
  const title = session.document.pages[name]?.title || name;
  const words = pageContentWords(session.document, name, true);
  const refused = session.apply([{ type: 'removePage', name }]);
  if (refused !== undefined) {
    session.notify(refused.message);
    return false;
  }
  session.notify(`Removed the page ${title}. ${words} Undo brings it back.`);
  session.select(pages[pages.indexOf(name) + 1] ?? pages[pages.indexOf(name) - 1]);
  return true;
}

/** The page that is selected, where one is. */
export function selectedPage({ selection, document }: Session): string | undefined {
  return selection !== undefined && Object.hasOwn(document.pages, selection) ? selection : undefined;
}
