import type { Lines } from './lines.ts';

/** A row in each line: the codes are the order itself, as a million rows are not copied. */
export class RowLines implements Lines {
  readonly codes: Uint32Array;
  readonly extras = [];

  constructor(order: Uint32Array) {
    this.codes = order;
  }

  get count(): number {
    return this.codes.length;
  }

  placeAt(line: number): number {
    return this.codes[line] ?? -1;
  }

  lineOf(place: number): number {
    return place < 0 ? -1 : this.codes.indexOf(place);
  }

  extraAt(): undefined {}

  branchAt(): undefined {}
}
