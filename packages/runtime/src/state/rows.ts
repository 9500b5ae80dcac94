import type { ContainerContract } from '../component/index.ts';
import type { Program } from '../program/index.ts';
import type { ComponentState, Place, Row } from './component.ts';
import { namedComponent } from './named-component.ts';
import type { Named, Names } from './names.ts';
import { computed } from './signals.ts';
import type { ReadonlySignal } from './signals.ts';

/** The rows of a list. A row that is not looked at costs nothing but its key. */
export interface Rows {
  readonly current: readonly Row[];
  /** Takes a newly compiled program. */
  update(program: Program): void;
  /** Calls back with each component that was made for a row. */
  each(visit: (component: ComponentState) => void): void;
}

/** What the rows need of the list they are in. */
export interface RowMaker {
  /** A component of the list, made for a row; undefined when there is none of that name in the list. */
  readonly create: (name: string, place: Place) => ComponentState | undefined;
}

/** Makes the rows of a list. */
export function createRows(list: ComponentState, contract: NonNullable<ContainerContract['repeat']>, maker: RowMaker): Rows {
  const made = new Map<string, LiveRow>();
  const entries = computed(() => keyedEntries(list.prop(contract.rows), list.prop(contract.key)));
  const rows = computed(() => {
    for (const key of made.keys()) if (!entries.value.has(key)) made.delete(key);
    return [...entries.value.keys()].map((key) => {
      const row = made.get(key) ?? new LiveRow(key, { list, entries, maker });
      made.set(key, row);
      return row;
    });
  });
  return {
    get current() {
      return rows.value;
    },
    update(program) {
      for (const row of made.values()) row.update(program);
    },
    each(visit) {
      for (const row of made.values()) row.each(visit);
    },
  };
}

interface Entry {
  readonly item: unknown;
  readonly index: number;
}

type Entries = ReadonlyMap<string, Entry>;

/** Each row under its key. A key that occurs again, or is missing, gets its place added. */
function keyedEntries(data: unknown, member: unknown): Entries {
  const entries = new Map<string, Entry>();
  const items: readonly unknown[] = Array.isArray(data) ? data : [];
  items.forEach((item, index) => {
    const key = keyOf(item, member) ?? `#${index}`;
    entries.set(entries.has(key) ? `${key}#${index}` : key, { item, index });
  });
  return entries;
}

function keyOf(item: unknown, member: unknown): string | undefined {
  if (typeof member !== 'string' || member === '' || typeof item !== 'object' || item === null || !Object.hasOwn(item, member)) return undefined;
  const value = (item as Readonly<Record<string, unknown>>)[member];
  return typeof value === 'string' || typeof value === 'number' ? `=${value}` : undefined;
}

interface RowContext {
  readonly list: ComponentState;
  readonly entries: ReadonlySignal<Entries>;
  readonly maker: RowMaker;
}

class LiveRow implements Row {
  readonly key: string;
  readonly names: Names;
  readonly #context: RowContext;
  readonly #components = new Map<string, ComponentState>();
  readonly #entry: ReadonlySignal<Entry | undefined>;

  constructor(key: string, context: RowContext) {
    this.key = key;
    this.#context = context;
    this.#entry = computed(() => context.entries.value.get(key));
    this.names = rowNames(this, context.list.place.names, (name) => this.#own(name));
  }

  get item(): unknown {
    return this.#entry.value?.item;
  }

  get index(): number {
    return this.#entry.value?.index ?? -1;
  }

  get(name: string): ComponentState | undefined {
    return this.#own(name) ?? this.#context.list.place.get(name);
  }

  update(program: Program): void {
    const members = program.tree.members(this.#context.list.name);
    for (const [name, component] of this.#components) {
      const isSame = members.includes(name) && program.components.get(name)?.definition === component.definition;
      if (isSame) component.update(program);
      else this.#components.delete(name);
    }
  }

  each(visit: (component: ComponentState) => void): void {
    this.#components.forEach(visit);
  }

  #own(name: string): ComponentState | undefined {
    const found = this.#components.get(name) ?? this.#context.maker.create(name, this);
    if (found !== undefined) this.#components.set(name, found);
    return found;
  }
}

function rowNames(row: Row, around: Names, own: (name: string) => ComponentState | undefined): Names {
  const locals: Readonly<Record<string, Named>> = { item: { kind: 'value', read: () => row.item }, index: { kind: 'value', read: () => row.index } };
  return {
    get generation() {
      return around.generation;
    },
    lookup(name) {
      void around.generation;
      return (Object.hasOwn(locals, name) ? locals[name] : undefined) ?? namedComponent(own(name)) ?? around.lookup(name);
    },
    all: () => around.all(),
  };
}
