import { createPageHost } from '@inlay/components/app-view';
import { childrenInOrder } from '@inlay/runtime/document';
import type { ComponentLayout } from '@inlay/runtime/document';
import { copyComponents, pasteEdits, readCopied } from './clipboard.ts';
import type { CopiedComponents } from './clipboard.ts';
import { holderFor } from './holder-for.ts';
import { isMissing, whyMissing } from './kit.ts';
import { outermost } from './selection.ts';
import type { Session } from './session.ts';

/** Puts what is selected on the clipboard. False where there is nothing, or the browser does not let it. */
export async function copySelected(session: Session): Promise<boolean> {
  const text = copiedText(session);
  if (text === undefined) return false;
  try {
    await createPageHost().copy(text);
    return true;
  } catch {
    session.notify('The browser keeps the clipboard from this page. Press Ctrl+C to copy.');
    return false;
  }
}

/** What is selected as text for a clipboard; undefined where no component is. */
export function copiedText({ document, selected }: Session): string | undefined {
  const names = outermost(selected, document);
  return names.length === 0 ? undefined : copyComponents(document, names);
}

/** Pastes components that a text holds beside or into what is selected, and selects them. False, and nothing said, where it holds none. */
export function pasteText(session: Session, text: string): boolean {
  const copied = readCopied(text);
  if (copied === undefined) return false;
  if (Object.values(copied.components).some(({ type }) => isMissing(type))) void pasteLater(session, copied, text);
  else pasteNow(session, copied, text);
  return true;
}

/** From an app with kinds of component that this one lacks. */
async function pasteLater(session: Session, copied: CopiedComponents, text: string): Promise<void> {
  const refused = await whyMissing(Object.values(copied.components).map(({ type }) => type));
  if (refused === undefined) pasteNow(session, copied, text);
  else session.notify(refused);
}

function pasteNow(session: Session, { components }: CopiedComponents, text: string): void {
  const [first] = Object.values(components);
  const parent = holderFor(session.document, { type: first!.type, near: session.selection, page: session.app.page });
  if (parent === undefined) session.notify('What was copied cannot stand here.');
  else place(session, text, parent);
}

/** Copies what is selected to just below it. */
export function duplicateSelected(session: Session): void {
  const { document, selected } = session;
  const names = outermost(selected, document);
  const parent = document.components[names[0] ?? '']?.parent;
  if (parent === undefined) return;
  place(session, copyComponents(document, names), parent, freeBelow(session, names, parent));
}

/** Removes what is selected; what stands beside it is selected next, so that the keyboard stays where it was. */
export function removeSelected(session: Session): void {
  const names = outermost(session.selected, session.document);
  const [first] = names;
  if (first === undefined) return;
  const sisters = childrenInOrder(session.document).get(session.document.components[first]!.parent) ?? [];
  const rest = sisters.filter((name) => !names.includes(name));
  const next = rest[Math.min(sisters.indexOf(first), rest.length - 1)];
  if (session.apply(names.map((name) => ({ type: 'removeComponent', name }))) === undefined) session.select(next);
}

/** Selects everything on the grid of the selected component, or on the page. */
export function selectSisters(session: Session): void {
  const { document, selection, app } = session;
  const parent = document.components[selection ?? '']?.parent ?? app.page;
  session.selectAll(childrenInOrder(document).get(parent) ?? []);
}

function place(session: Session, text: string, parent: string, at?: { readonly x: number; readonly y: number }): void {
  const copied = readCopied(text);
  if (copied === undefined) return;
  const result = pasteEdits(session.document, copied, { parent, at });
  const refused = 'refused' in result ? result.refused : session.apply(result.edits)?.message;
  if (refused !== undefined) session.notify(refused);
  else if ('names' in result) session.selectAll(result.names);
}

/** The cell below the components where copies of them cover nothing; undefined where there is none, and then below everything. */
function freeBelow({ document }: Session, names: readonly string[], parent: string): { readonly x: number; readonly y: number } | undefined {
  const layouts = names.flatMap((name) => document.components[name]!.layout ?? []);
  if (layouts.length === 0) return undefined;
  const [x, bottom] = [Math.min(...layouts.map((layout) => layout.x)), Math.max(...layouts.map((layout) => layout.y + layout.h))];
  const top = Math.min(...layouts.map((layout) => layout.y));
  const others = (childrenInOrder(document).get(parent) ?? []).flatMap((name) => document.components[name]!.layout ?? []);
  const copies = layouts.map((layout) => ({ ...layout, y: layout.y - top + bottom }));
  return copies.some((copy) => others.some((other) => overlaps(copy, other))) ? undefined : { x, y: bottom };
}

function overlaps(left: ComponentLayout, right: ComponentLayout): boolean {
  return left.x < right.x + right.w && right.x < left.x + left.w && left.y < right.y + right.h && right.y < left.y + left.h;
}
