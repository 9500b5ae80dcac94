import { toCallable } from '../wall/callback.ts';
import { guard } from '../wall/guard.ts';
import { charge, chargeKey } from '../wall/meter.ts';
import { entriesOf, setElements } from '../wall/iterate.ts';
import { getterOf, MapPrototype, SetPrototype, uncurry } from '../wall/primordials.ts';
import { typeTable } from './type-table.ts';

type AnyMap = Map<unknown, unknown>;
type AnySet = Set<unknown>;

const mapGet = uncurry(Map.prototype.get) as (self: AnyMap, key: unknown) => unknown;
const mapHas = uncurry(Map.prototype.has) as (self: AnyMap, key: unknown) => boolean;
const setHas = uncurry(Set.prototype.has) as (self: AnySet, value: unknown) => boolean;

/** What maps offer: everything that reads. */
export const MAP_TABLE = typeTable('map', {
  methods: {
    entries: (self: AnyMap) => entriesOf(self),
    forEach: (self: AnyMap, [visit]) => visitAll(entriesOf(self), toCallable(visit, 'forEach'), self),
    get: (self: AnyMap, [key]) => guard(mapGet(self, keyed(key))),
    has: (self: AnyMap, [key]) => mapHas(self, keyed(key)),
    keys: (self: AnyMap) => entriesOf(self).map(([key]) => key),
    values: (self: AnyMap) => entriesOf(self).map(([, value]) => value),
  },
  getters: { size: getterOf(MapPrototype, 'size') },
  refused: {
    clear: 'Write new Map()',
    delete: 'Write new Map([...map].filter(([key]) => …))',
    set: 'Write new Map([...map, [key, value]])',
  },
});

/** What sets offer: everything that reads. */
export const SET_TABLE = typeTable('set', {
  methods: {
    entries: (self: AnySet) => setElements(self).map((value) => [value, value]),
    forEach: (self: AnySet, [visit]) => visitAll(setElements(self).map((value) => [value, value]), toCallable(visit, 'forEach'), self),
    has: (self: AnySet, [value]) => setHas(self, keyed(value)),
    keys: (self: AnySet) => setElements(self),
    values: (self: AnySet) => setElements(self),
  },
  getters: { size: getterOf(SetPrototype, 'size') },
  refused: {
    add: 'Write new Set([...set, value])',
    clear: 'Write new Set()',
    delete: 'Write new Set([...set].filter((value) => …))',
  },
});

function keyed(value: unknown): unknown {
  chargeKey(value);
  return value;
}

function visitAll(entries: readonly (readonly unknown[])[], visit: (...args: unknown[]) => unknown, self: unknown): void {
  charge(entries.length);
  for (const [key, value] of entries) visit(value, key, self);
}
