import type { Branch, Extra, Lines } from './lines.ts';

/** Lines of which some are no rows, or of rows that stand in a tree. */
export class ShapedLines implements Lines {
  readonly codes: Uint32Array | Int32Array;
  readonly extras: readonly Extra[];
  readonly #branches: ReadonlyMap<number, Branch>;

  constructor(codes: Uint32Array | Int32Array, extras: readonly Extra[] = [], branches: ReadonlyMap<number, Branch> = new Map()) {
    this.codes = codes;
    this.extras = extras;
    this.#branches = branches;
  }

  get count(): number {
    return this.codes.length;
  }

  placeAt(line: number): number {
    const code = this.codes[line] ?? -1;
    return code < 0 ? -1 : code;
  }

  extraAt(line: number): Extra | undefined {
    const code = this.codes[line] ?? 0;
    return code < 0 ? this.extras[~code] : undefined;
  }

  branchAt(place: number): Branch | undefined {
    return this.#branches.get(place);
  }

  lineOf(place: number): number {
    return place < 0 ? -1 : this.codes.indexOf(place);
  }

  /** Some of the lines, which may come more than once. */
  withCodes(codes: Int32Array): ShapedLines {
    return new ShapedLines(codes, this.extras, this.#branches);
  }
}
