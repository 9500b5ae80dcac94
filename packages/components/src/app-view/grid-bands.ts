import { bandsOf } from './bands.ts';
import type { Band, BandMember } from './bands.ts';
import type { DeferredWrites } from './deferred-writes.ts';
import { putInOrder } from './put-in-order.ts';

/**
 * The bands that a large grid consists of, each a grid of some rows in a box of its own. A browser that lays out one grid of
 * thousands asks every box in it after any change; of a band that is out of view it asks one.
 */
export class GridBands {
  readonly #host: HTMLElement;
  readonly #writes: DeferredWrites;
  /** By the name that a band begins with. */
  readonly #boxes = new Map<string, HTMLElement>();
  #bands: readonly Band[] = [];
  #firstRows: ReadonlyMap<string, number> = new Map();

  constructor(host: HTMLElement, writes: DeferredWrites) {
    this.#host = host;
    this.#writes = writes;
    host.classList.add('banded');
  }

  /** The boxes of the bands with the names that belong into each; a box that is no longer one is emptied by that, and goes. */
  reconcile(members: readonly BandMember[]): Iterable<readonly [HTMLElement, readonly string[]]> {
    this.#bands = bandsOf(members, new Set(this.#boxes.keys()));
    this.#firstRows = new Map(this.#bands.flatMap(({ names, from }) => names.map((name) => [name, from])));
    const kept = new Set(this.#bands.map(({ names }) => names[0]));
    const filled = this.#bands.map(({ names, from, to }) => {
      const box = this.#boxes.get(names[0]!) ?? this.#create(names[0]!);
      // What it takes is guessed from these until it has been in view, in columns or, where there is little room, in one.
      box.style.setProperty('--_rows', String(to - from));
      box.style.setProperty('--_cells', String(names.length));
      return [box, names] as const;
    });
    putInOrder(this.#host, filled.map(([box]) => box));
    return this.#fillAll(filled, kept);
  }

  /** The row of the grid that the band of a component begins with. */
  firstRow(name: string): number {
    return this.#firstRows.get(name) ?? 0;
  }

  /** A band in which all is hidden takes no room, not even the gap beside it. */
  hideEmpty(isHidden: (name: string) => boolean): void {
    for (const { names } of this.#bands) this.#boxes.get(names[0]!)!.hidden = names.every(isHidden);
  }

  dispose(): void {
    for (const name of this.#boxes.keys()) this.#remove(name);
    this.#host.classList.remove('banded');
  }

  * #fillAll(filled: readonly (readonly [HTMLElement, readonly string[]])[], kept: ReadonlySet<string | undefined>): Iterable<readonly [HTMLElement, readonly string[]]> {
    yield* filled;
    // Only now: what stood in there has been moved by who filled the others.
    for (const name of this.#boxes.keys()) if (!kept.has(name)) this.#remove(name);
  }

  #create(name: string): HTMLElement {
    const box = document.createElement('div');
    box.className = 'grid band';
    this.#boxes.set(name, box);
    this.#writes.watch(box);
    return box;
  }

  #remove(name: string): void {
    const box = this.#boxes.get(name)!;
    this.#writes.forget(box);
    box.remove();
    this.#boxes.delete(name);
  }
}
