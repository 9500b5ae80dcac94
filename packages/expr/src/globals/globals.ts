import { ARRAY } from './array.ts';
import { CLASSES, CONSTRUCTORS } from './classes.ts';
import { DATES } from './dates/dates.ts';
import { parse, stringify } from './json.ts';
import { MATH } from './math.ts';
import { globalFunction, namespace } from './namespaces.ts';
import { OBJECT } from './object.ts';
import { BOOLEAN, NUMBER, PRIMITIVE_FUNCTIONS, STRING } from './primitives.ts';
import { UNDERSCORE } from './underscore/underscore.ts';
import { INTL_CLASSES } from '../wall/guard.ts';

/** `Intl.NumberFormat(…)` without `new` makes the same formatter. */
const INTL = namespace(Object.fromEntries(INTL_CLASSES.map((name) => [
  name, globalFunction((...args) => CONSTRUCTORS.get(`Intl.${name}`)!(args)),
])));

/**
 * Every name that expressions have without a scope. Fixed when a source is compiled, so a scope
 * cannot replace them; apps reserve them. A map, so that no name reaches an object's prototype.
 */
export const GLOBALS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['undefined', undefined], ['NaN', NaN], ['Infinity', Infinity],
  ['Math', MATH],
  ['JSON', namespace({ parse: globalFunction(parse), stringify: globalFunction(stringify) })],
  ['Object', OBJECT], ['Array', ARRAY], ['String', STRING], ['Number', NUMBER], ['Boolean', BOOLEAN], ['Intl', INTL],
  ['_', UNDERSCORE], ['dates', DATES],
  ...Object.entries(CLASSES), ...Object.entries(PRIMITIVE_FUNCTIONS),
]);

/** The names in it, for who looks for one that was meant. */
export const GLOBAL_NAMES: readonly string[] = Object.freeze([...GLOBALS.keys()]);
