import { hasOwn, getPrototypeOf, DatePrototype, isArray, MapPrototype, NativeIntl, NativeUrl, RegExpPrototype, SetPrototype } from '../wall/primordials.ts';
import { refuseKey } from '../wall/records.ts';
import { INTL_CLASSES } from '../wall/guard.ts';
import { toText } from '../wall/coerce.ts';
import { Instant } from '../wall/instant.ts';
import { Task } from '../wall/task.ts';
import { DATES_TABLE } from '../globals/dates/dates-table.ts';
import { ARRAY_TABLE } from './array-table.ts';
import { MAP_TABLE, SET_TABLE } from './collection-tables.ts';
import { DATE_TABLE } from './date-table.ts';
import { BOOLEAN_TABLE, NUMBER_TABLE } from './primitive-tables.ts';
import { REGEX_TABLE } from './regex-table.ts';
import { STRING_TABLE } from './string-table.ts';
import { TASK_TABLE } from './task-table.ts';
import { typeTable, type TypeTable } from './type-table.ts';
import { INTL_TABLES, URL_TABLE } from './web-tables.ts';

/** What every object offers besides its own properties. */
export const OBJECT_TABLE: TypeTable = typeTable('object', {
  methods: {
    hasOwnProperty: (self: object, [key]: readonly unknown[]) => {
      const name = toText(key);
      refuseKey(name);
      return hasOwn(self, name);
    },
    toLocaleString: (self: object) => toText(self),
    toString: (self: object) => toText(self),
    valueOf: (self: object) => self,
  },
});

/** Functions can be called, and nothing else. */
const FUNCTION_TABLE = typeTable('function', { methods: {} });

const TABLES_BY_PROTOTYPE: ReadonlyMap<unknown, TypeTable> = new Map<unknown, TypeTable>([
  [DatePrototype, DATE_TABLE], [MapPrototype, MAP_TABLE], [SetPrototype, SET_TABLE], [RegExpPrototype, REGEX_TABLE], [Instant.prototype, DATES_TABLE], [Task.prototype, TASK_TABLE],
  ...(NativeUrl ? [[NativeUrl.prototype as object, URL_TABLE] as const] : []),
  ...INTL_CLASSES.map((name) => [NativeIntl[name].prototype as object, INTL_TABLES[name]] as const),
]);

/** The table of `value`'s type; `value` has passed the guard and is neither null nor undefined. */
export function tableOf(value: unknown): TypeTable {
  switch (typeof value) {
    case 'string': return STRING_TABLE;
    case 'number': return NUMBER_TABLE;
    case 'boolean': return BOOLEAN_TABLE;
    case 'function': return FUNCTION_TABLE;
    default: return isArray(value) ? ARRAY_TABLE : (TABLES_BY_PROTOTYPE.get(getPrototypeOf(value)) ?? OBJECT_TABLE);
  }
}

/** What can be written behind a list or a text, also what the language refuses there with a sentence of its own. A list has its places beside that. */
export function memberNames(type: 'array' | 'string'): readonly string[] {
  const { methods, getters, refused } = type === 'array' ? ARRAY_TABLE : STRING_TABLE;
  return ['length', ...methods.keys(), ...getters.keys(), ...refused.keys()];
}

/** Whether own properties of `value` are data: those of dates, maps and other classes are not read. */
export function hasOwnData(table: TypeTable): boolean {
  return table === OBJECT_TABLE || table === ARRAY_TABLE;
}
