import { SECTIONS } from '../document/index.ts';
import type { AppDocument, JsonValue, KnownComponent, Section } from '../document/index.ts';
import type { ThreeDocuments } from './align-renames.ts';
import { canHold } from './can-hold.ts';
import { conflictAt } from './merge-values.ts';
import type { MergeConflict } from './merge-values.ts';
import { withEntry } from './sections.ts';

/**
 * What fits property by property need not fit as a whole: one side removed a container, the other put something into it.
 * Settles this in our favour, each time as a conflict: names that two things have, pages that are all gone, parents that
 * are gone or can hold nothing, and components inside each other.
 */
export function settleMerge(merged: AppDocument, three: ThreeDocuments, { components, conflicts }: SettleOptions): AppDocument {
  const settling = new Settling(merged, three, { components, conflicts });
  // Every step takes something of ours in place of theirs, so it comes to an end: ours alone fits.
  for (let before: AppDocument | undefined; before !== settling.document;) {
    before = settling.document;
    settling.settleNames();
    settling.settlePages();
    settling.settleParents();
  }
  return settling.document;
}

/** What settling knows of the kit, and where it writes down what it had to settle. */
export interface SettleOptions {
  readonly components: readonly KnownComponent[];
  readonly conflicts: MergeConflict[];
}

class Settling {
  document: AppDocument;
  readonly #three: ThreeDocuments;
  readonly #components: readonly KnownComponent[];
  readonly #conflicts: MergeConflict[];

  constructor(merged: AppDocument, three: ThreeDocuments, { components, conflicts }: SettleOptions) {
    this.document = merged;
    this.#three = three;
    this.#components = components;
    this.#conflicts = conflicts;
  }

  /** Of two things with one name, ours stays; theirs is left out. */
  settleNames(): void {
    for (const section of SECTIONS) {
      for (const name of Object.keys(this.document[section])) {
        const isTwice = SECTIONS.some((other) => other !== section && Object.hasOwn(this.document[other], name));
        if (isTwice && !Object.hasOwn(this.#three.ours[section], name)) this.#takeOurs(section, name);
      }
    }
  }

  /** Each side may have removed the pages that the other kept. */
  settlePages(): void {
    if (Object.keys(this.document.pages).length > 0) return;
    for (const name of Object.keys(this.#three.ours.pages)) this.#takeOurs('pages', name);
  }

  settleParents(): void {
    for (const name of Object.keys(this.document.components)) {
      // An earlier step may have taken it out.
      const parent = this.document.components[name]?.parent;
      if (parent !== undefined && !isThere(this.document, parent)) this.#settleLostParent(name, parent);
      else if (parent !== undefined && this.#isMisfit(parent)) this.#settleMisfit(name, parent);
      else if (parent !== undefined && this.#isInsideItself(name) && this.#ourParent(name) !== parent) this.#takeOurPlace(name);
    }
  }

  #settleLostParent(name: string, parent: string): void {
    const { pages, components } = this.#three.ours;
    if (Object.hasOwn(pages, parent)) this.#takeOurs('pages', parent);
    else if (Object.hasOwn(components, parent)) this.#takeOurs('components', parent);
    else this.#takeOurPlace(name);
  }

  /** One side put something into a container that the other made something else of. */
  #settleMisfit(name: string, parent: string): void {
    if (this.#ourParent(name) !== parent) this.#takeOurPlace(name);
    else if (canHold(this.#three.ours, parent, { components: this.#components })) this.#takeOurs('components', parent);
  }

  /** True where one side at least had it fit: a document of another kit may hold what this one would not. */
  #isMisfit(parent: string): boolean {
    const holds = (document: AppDocument) => isThere(document, parent) && canHold(document, parent, { components: this.#components });
    return !canHold(this.document, parent, { components: this.#components }) && (holds(this.#three.ours) || holds(this.#three.theirs));
  }

  #ourParent(name: string): string | undefined {
    const { components } = this.#three.ours;
    return Object.hasOwn(components, name) ? components[name]!.parent : undefined;
  }

  #isInsideItself(name: string): boolean {
    const seen = new Set<string>();
    let at: string | undefined = this.document.components[name]?.parent;
    while (at !== undefined && at !== name && !seen.has(at)) {
      seen.add(at);
      at = Object.hasOwn(this.document.components, at) ? this.document.components[at]!.parent : undefined;
    }
    return at === name;
  }

  #takeOurs(section: Section, name: string): void {
    const value = this.#entry('ours', section, name);
    this.#conflicts.push(conflictAt([section, name], { base: this.#entry('base', section, name), ours: value, theirs: this.#entry('theirs', section, name) }));
    this.document = withEntry(this.document, section, { name, value: value as never });
  }

  /** Puts a component back where we have it; one that we do not have is left out. */
  #takeOurPlace(name: string): void {
    const ours = Object.hasOwn(this.#three.ours.components, name) ? this.#three.ours.components[name] : undefined;
    if (ours === undefined) return this.#takeOurs('components', name);
    const { parent, order } = ours;
    const parentOf = (side: keyof ThreeDocuments) => this.#three[side].components[name]?.parent;
    this.#conflicts.push(conflictAt(['components', name, 'parent'], { base: parentOf('base'), ours: parent, theirs: parentOf('theirs') }));
    this.document = withEntry(this.document, 'components', { name, value: { ...this.document.components[name]!, parent, order } });
  }

  #entry(side: keyof ThreeDocuments, section: Section, name: string): JsonValue | undefined {
    const entries: Readonly<Record<string, unknown>> = this.#three[side][section];
    return Object.hasOwn(entries, name) ? (entries[name] as JsonValue) : undefined;
  }
}

function isThere({ pages, components }: AppDocument, parent: string): boolean {
  return Object.hasOwn(pages, parent) || Object.hasOwn(components, parent);
}
