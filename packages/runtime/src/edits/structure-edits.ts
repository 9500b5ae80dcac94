import { isSameJson } from '../document/index.ts';
import type { AppDocument, ComponentNode, KnownComponent } from '../document/index.ts';
import { canHold } from './can-hold.ts';
import { childrenByParent, descendantsOf } from './component-tree.ts';
import type { Edit } from './edit.ts';

/** Edits that add, move and remove, and the components that they bring in with all they are given. */
export interface StructureEdits {
  readonly edits: readonly Edit[];
  readonly added: ReadonlySet<string>;
}

/**
 * The edits after which both documents have the same things in the same places. What is in both keeps what it is given.
 * Names are one room for all kinds of things, so what takes the name of something that goes is added after that is gone.
 */
export function structureEdits(before: AppDocument, after: AppDocument, components: readonly KnownComponent[]): StructureEdits {
  const draft = new StructureDraft(before, after, components);
  draft.removeValues();
  draft.addPages();
  draft.placeComponents();
  draft.removeComponents();
  draft.addPages();
  draft.removePages();
  draft.placeComponents();
  draft.addValues();
  return draft;
}

/** The kinds of things that stand in no tree. */
const VALUES = ['queries', 'functions', 'state'] as const;

/** What is where while the edits are being found; of the document itself only this much changes. */
class StructureDraft implements StructureEdits {
  readonly edits: Edit[] = [];
  readonly added = new Set<string>();
  readonly #before: AppDocument;
  readonly #after: AppDocument;
  readonly #components: readonly KnownComponent[];
  readonly #present: { readonly pages: Set<string>; readonly components: Set<string> };
  /** Pages and components that are where they are to be. */
  readonly #settled = new Set<string>();
  /** Of the new document, parents first. */
  readonly #order: readonly string[];
  /** Of the old document. */
  readonly #children: ReadonlyMap<string, readonly string[]>;

  constructor(before: AppDocument, after: AppDocument, components: readonly KnownComponent[]) {
    this.#before = before;
    this.#after = after;
    this.#components = components;
    this.#present = { pages: new Set(Object.keys(before.pages)), components: new Set(Object.keys(before.components)) };
    for (const page of Object.keys(after.pages)) if (this.#present.pages.has(page)) this.#settled.add(page);
    this.#order = Object.keys(after.pages).sort().flatMap((page) => descendantsOf(after, page));
    this.#children = childrenByParent(before);
  }

  removeValues(): void {
    for (const section of VALUES) {
      for (const name of missingIn(this.#before[section], this.#after[section])) this.edits.push({ type: REMOVES[section], name });
    }
  }

  addValues(): void {
    const { queries, functions, state } = this.#after;
    for (const name of missingIn(queries, this.#before.queries)) this.edits.push({ type: 'addQuery', name, query: queries[name]! });
    for (const name of missingIn(functions, this.#before.functions)) this.edits.push({ type: 'setFunction', name, source: functions[name]! });
    for (const name of missingIn(state, this.#before.state)) this.edits.push({ type: 'setState', name, value: state[name]! });
  }

  /** Adds the pages whose names are free. */
  addPages(): void {
    for (const name of missingIn(this.#after.pages, this.#before.pages)) {
      if (this.#isTaken(name)) continue;
      this.edits.push({ type: 'addPage', name, page: this.#after.pages[name]! });
      this.#present.pages.add(name);
      this.#settled.add(name);
    }
  }

  /** Adds and moves what has its parent in place already, parents first; so a move never leads into its own inside. */
  placeComponents(): void {
    for (const name of this.#order) {
      const node = this.#after.components[name]!;
      if (this.#settled.has(name) || !this.#settled.has(node.parent)) continue;
      if (this.#stays(name)) this.#move(name, node);
      else if (this.#isTaken(name)) continue;
      else this.#add(name, node);
      this.#settled.add(name);
    }
  }

  /** Removes what goes, or is to be made anew; what is inside it goes with it. */
  removeComponents(): void {
    // A page that goes takes what is on it along, unless a page that comes waits for one of the names.
    const isPageDue = Object.keys(this.#after.pages).some((page) => !this.#present.pages.has(page));
    const pages = Object.keys(this.#before.pages).filter((page) => isPageDue || Object.hasOwn(this.#after.pages, page));
    for (const page of pages.sort()) this.#removeInside(page, false);
  }

  removePages(): void {
    for (const name of missingIn(this.#before.pages, this.#after.pages)) {
      this.edits.push({ type: 'removePage', name });
      this.#present.pages.delete(name);
      this.#removeInside(name, true);
    }
  }

  /** Walks the old tree, since all that is not settled is where it was. What is settled has moved away or stays there. */
  #removeInside(root: string, isRemoved: boolean): void {
    const open = [{ parent: root, isRemoved }];
    for (const place of open) {
      for (const name of this.#children.get(place.parent) ?? []) {
        const isLeft = this.#present.components.has(name) && !this.#settled.has(name);
        const goes = isLeft && (place.isRemoved || !this.#stays(name));
        if (goes && !place.isRemoved) this.edits.push({ type: 'removeComponent', name });
        if (goes) this.#present.components.delete(name);
        open.push({ parent: name, isRemoved: goes });
      }
    }
  }

  #isTaken(name: string): boolean {
    return this.#present.pages.has(name) || this.#present.components.has(name);
  }

  /** Whether a component is there and need not be made anew: what no edit can set is the same, and it can go where it is to be. */
  #stays(name: string): boolean {
    const after = Object.hasOwn(this.#after.components, name) ? this.#after.components[name] : undefined;
    if (after === undefined || !this.#present.components.has(name) || this.added.has(name)) return false;
    const before = this.#before.components[name]!;
    if (before === after) return true;
    return isSameJson(unsettable(before), unsettable(after)) && (isSamePlace(before, after) || canHold(this.#after, after.parent, { type: after.type, components: this.#components }));
  }

  #move(name: string, node: ComponentNode): void {
    const { parent, order } = node;
    if (!isSamePlace(this.#before.components[name]!, node)) this.edits.push({ type: 'moveComponent', name, parent, order });
  }

  #add(name: string, component: ComponentNode): void {
    this.edits.push({ type: 'addComponent', name, component });
    this.#present.components.add(name);
    this.added.add(name);
  }
}

const REMOVES = { queries: 'removeQuery', functions: 'removeFunction', state: 'removeState' } as const;

/** Its names that the other does not have, in alphabetical order, so that the same two documents give the same edits. */
function missingIn(entries: object, others: object): readonly string[] {
  return Object.keys(entries).filter((name) => !Object.hasOwn(others, name)).sort();
}

function isSamePlace(before: ComponentNode, after: ComponentNode): boolean {
  return before.parent === after.parent && before.order === after.order;
}

/** What of a component no edit can set. */
function unsettable({ parent: _parent, order: _order, layout: _layout, props: _props, on: _on, style: _style, ...rest }: ComponentNode): object {
  return rest;
}
