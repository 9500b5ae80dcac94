import { sectionOf, SECTIONS } from '../document/index.ts';
import type { AppDocument, JsonValue, Section } from '../document/index.ts';
import type { ThreeDocuments } from './align-renames.ts';
import { conflictAt } from './merge-values.ts';
import type { MergeConflict } from './merge-values.ts';
import { withEntry } from './sections.ts';

/**
 * What fits property by property need not fit as a whole: one side removed a container, the other put something into it.
 * Settles this in our favour, each time as a conflict: names that two things have, pages that are all gone, parents that
 * are gone, and components inside each other.
 */
export function settleMerge(merged: AppDocument, three: ThreeDocuments, conflicts: MergeConflict[]): AppDocument {
  const settling = new Settling(merged, three, conflicts);
  settling.settleNames();
  settling.settlePages();
  settling.settleParents();
  return settling.document;
}

class Settling {
  document: AppDocument;
  readonly #three: ThreeDocuments;
  readonly #conflicts: MergeConflict[];

  constructor(merged: AppDocument, three: ThreeDocuments, conflicts: MergeConflict[]) {
    this.document = merged;
    this.#three = three;
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

  /** Every step takes something of ours in place of theirs, so it comes to an end: ours alone fits. */
  settleParents(): void {
    let open = Object.keys(this.document.components);
    while (open.length > 0) {
      const misplaced = open.filter((name) => !this.#isPlaced(name));
      if (misplaced.length === 0) return;
      const before = this.document;
      for (const name of misplaced) this.#settleParent(name);
      if (this.document === before) return;
      open = Object.keys(this.document.components);
    }
  }

  #isPlaced(name: string): boolean {
    const seen = new Set<string>();
    let at = name;
    while (Object.hasOwn(this.document.components, at) && !seen.has(at)) {
      seen.add(at);
      at = this.document.components[at]!.parent;
    }
    return Object.hasOwn(this.document.pages, at);
  }

  #settleParent(name: string): void {
    // An earlier step of this round may have taken it out.
    const { parent } = this.document.components[name] ?? {};
    if (parent === undefined) return;
    const section = sectionOf(this.#three.ours, parent);
    const isGone = sectionOf(this.document, parent) === undefined;
    if (isGone && (section === 'pages' || section === 'components')) this.#takeOurs(section, parent);
    else if (!Object.hasOwn(this.#three.ours.components, name)) {
      if (isGone || !Object.hasOwn(this.document.components, parent)) this.#takeOurs('components', name);
    } else if (this.#three.ours.components[name]!.parent !== parent) this.#takeOurPlace(name);
  }

  #takeOurs(section: Section, name: string): void {
    const value = this.#entry('ours', section, name);
    this.#conflicts.push(conflictAt([section, name], { base: this.#entry('base', section, name), ours: value, theirs: this.#entry('theirs', section, name) }));
    this.document = withEntry(this.document, section, { name, value: value as never });
  }

  #takeOurPlace(name: string): void {
    const { parent, order } = this.#three.ours.components[name]!;
    const parentOf = (side: keyof ThreeDocuments) => this.#three[side].components[name]?.parent;
    this.#conflicts.push(conflictAt(['components', name, 'parent'], { base: parentOf('base'), ours: parent, theirs: parentOf('theirs') }));
    this.document = withEntry(this.document, 'components', { name, value: { ...this.document.components[name]!, parent, order } });
  }

  #entry(side: keyof ThreeDocuments, section: Section, name: string): JsonValue | undefined {
    const entries: Readonly<Record<string, unknown>> = this.#three[side][section];
    return Object.hasOwn(entries, name) ? (entries[name] as JsonValue) : undefined;
  }
}
