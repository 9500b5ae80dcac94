import { KIND_OUTLINES } from '@inlay/components/outlines';
import { canonicalJson, childrenInOrder, freeName, GRID, parseDocument } from '@inlay/runtime/document';
import type { AppDocument, ComponentLayout, ComponentNode } from '@inlay/runtime/document';
import { applyEdits, canHold } from '@inlay/runtime/edits';
import type { EditOf } from '@inlay/runtime/edits';
import { definitions } from './kit.ts';
import { nameBase } from './name-base.ts';
import { orderAfter } from './order-after.ts';
import { outermost } from './selection.ts';

/** Components as they are copied: plain JSON that another app or window can paste. */
export interface CopiedComponents {
  readonly inlayComponents: 1;
  /** With everything inside them; the outermost ones stand in `HOLDER`. */
  readonly components: Readonly<Record<string, ComponentNode>>;
}

/** Where pasted components go: into a page or container, with their left upper corner at a cell, or below everything there. */
export interface PastePlace {
  readonly parent: string;
  readonly at?: { readonly x: number; readonly y: number } | undefined;
}

/** Pasted edits, and the names of what was outermost; or why they cannot be pasted. */
export type PasteResult = { readonly edits: readonly EditOf<'addComponent'>[]; readonly names: readonly string[] } | { readonly refused: string };

/** The page that copies stand in while they are in nobody's app. */
const HOLDER = 'clipboardPage';
/** Texts from a clipboard beyond this are not looked at; characters. */
const LONGEST_TEXT = 5_000_000;

/** The named components with what is inside them, as text for a clipboard. */
export function copyComponents(document: AppDocument, names: readonly string[]): string {
  const roots = new Set(outermost(names, document));
  const children = childrenInOrder(document);
  const components: Record<string, ComponentNode> = {};
  const add = (name: string, node: ComponentNode): void => {
    components[name] = node;
    for (const member of children.get(name) ?? []) add(member, document.components[member]!);
  };
  // In the order in which they stand, whatever the order in which they were chosen.
  for (const name of [...children.values()].flat()) if (roots.has(name)) add(name, { ...document.components[name]!, parent: HOLDER });
  return canonicalJson({ inlayComponents: 1, components } satisfies CopiedComponents);
}

/** The components in a text, checked; undefined where it holds none. */
export function readCopied(text: string): CopiedComponents | undefined {
  if (text.length > LONGEST_TEXT || !text.includes('inlayComponents')) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Reflect.get(value, 'inlayComponents') !== 1) return undefined;
  const { document } = parseDocument({ ...SHELL, components: Reflect.get(value, 'components') as unknown }, { components: definitions });
  const nodes = Object.values(document?.components ?? {});
  const isWhole = nodes.length > 0 && nodes.every(({ parent }) => parent === HOLDER || Object.hasOwn(document!.components, parent));
  return isWhole ? { inlayComponents: 1, components: document!.components } : undefined;
}

/** The edits that paste: free names, with what the copies read of one another renamed along. All stand as they stood to one another. */
export function pasteEdits(document: AppDocument, copied: CopiedComponents, { parent, at }: PastePlace): PasteResult {
  const renamed = withFreeNames(document, copied);
  const roots = Object.keys(renamed).filter((name) => renamed[name]!.parent === HOLDER).sort((left, right) => (renamed[left]!.order < renamed[right]!.order ? -1 : 1));
  const misfit = roots.find((name) => !canHold(document, parent, { type: renamed[name]!.type, components: definitions }));
  if (misfit !== undefined) return { refused: `A ${titleOf(renamed[misfit]!.type)} cannot stand in ${parent}.` };
  const sisters = (childrenInOrder(document).get(parent) ?? []).map((name) => document.components[name]!);
  const corner = cornerOf(roots.map((name) => renamed[name]!.layout));
  const to = at ?? { x: corner.x, y: Math.max(0, ...sisters.map(({ layout }) => (layout === undefined ? 0 : layout.y + layout.h))) };
  let order = sisters.at(-1)?.order;
  const outer = roots.map((name): EditOf<'addComponent'> => {
    const node = renamed[name]!;
    order = orderAfter(order);
    const layout = node.layout === undefined ? {} : { layout: onPage({ ...node.layout, x: node.layout.x - corner.x + to.x, y: node.layout.y - corner.y + to.y }) };
    return { type: 'addComponent', name, component: { ...node, parent, order, ...layout } };
  });
  return { edits: [...outer, ...inner(renamed, roots)], names: roots };
}

/** An otherwise empty document that copies are read and renamed in. */
const SHELL = { inlay: 1, name: 'Copied', pages: { [HOLDER]: { title: '', order: 'a0' } }, queries: {}, functions: {}, state: {} } as const;

function withFreeNames(document: AppDocument, { components }: CopiedComponents): Readonly<Record<string, ComponentNode>> {
  let copies: AppDocument = { ...SHELL, components };
  // Names that are free in both, so that no step of the renaming meets another.
  const taken = (): AppDocument => ({ ...document, pages: { ...document.pages, ...copies.pages }, components: { ...document.components, ...copies.components } });
  for (const [name, { type, props }] of Object.entries(components)) {
    if (!isTaken(document, name)) continue;
    copies = applyEdits(copies, [{ type: 'renameComponent', name, to: freeName(taken(), nameBase(type, props)) }], { components: definitions }).document ?? copies;
  }
  return copies.components;
}

function isTaken(document: AppDocument, name: string): boolean {
  return [document.pages, document.components, document.queries, document.functions, document.state].some((section) => Object.hasOwn(section, name));
}

/** What stands inside, each after what holds it. */
function inner(components: Readonly<Record<string, ComponentNode>>, holders: readonly string[]): readonly EditOf<'addComponent'>[] {
  return holders.flatMap((holder) => {
    const names = Object.keys(components).filter((name) => components[name]!.parent === holder);
    return [...names.map((name): EditOf<'addComponent'> => ({ type: 'addComponent', name, component: components[name]! })), ...inner(components, names)];
  });
}

function cornerOf(layouts: readonly (ComponentLayout | undefined)[]): { readonly x: number; readonly y: number } {
  const placed = layouts.filter((layout) => layout !== undefined);
  return { x: Math.min(GRID.columns - 1, ...placed.map(({ x }) => x)), y: Math.min(GRID.rows, ...placed.map(({ y }) => y)) };
}

function onPage(layout: ComponentLayout): ComponentLayout {
  return { ...layout, x: Math.max(0, Math.min(layout.x, GRID.columns - layout.w)), y: Math.max(0, Math.min(layout.y, GRID.rows)) };
}

function titleOf(type: string): string {
  return (KIND_OUTLINES.find((definition) => definition.type === type)?.title ?? type).toLowerCase();
}
