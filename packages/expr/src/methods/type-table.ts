/** A method of the language: `self` is known to be of the table's type, `args` are checked values. */
export type Method = (self: never, args: readonly unknown[]) => unknown;

/** All that values of one type offer besides own properties. */
export interface TypeTable {
  /** The type as messages name it. */
  readonly name: string;
  readonly methods: ReadonlyMap<string, Method>;
  /** Properties that are computed, such as `size`. */
  readonly getters: ReadonlyMap<string, (self: never) => unknown>;
  /** Methods that JavaScript has and the language refuses, with what to write instead. */
  readonly refused: ReadonlyMap<string, string>;
}

/** What a table is written from. */
export interface TypeTableEntries {
  readonly methods: Readonly<Record<string, Method>>;
  readonly getters?: Readonly<Record<string, (self: never) => unknown>>;
  readonly refused?: Readonly<Record<string, string>>;
}

/** The table of one type; maps, so that no name reaches an object's prototype. */
export function typeTable(name: string, entries: TypeTableEntries): TypeTable {
  return Object.freeze({
    name,
    methods: new Map(Object.entries(entries.methods)),
    getters: new Map(Object.entries(entries.getters ?? {})),
    refused: new Map(Object.entries(entries.refused ?? {})),
  });
}
