import { ExpressionError } from './expression-error.ts';
import { toJson } from './globals/json.ts';
import { locate, type Site } from './compile/site.ts';
import { toText } from './wall/coerce.ts';
import { Instant } from './wall/instant.ts';
import { withFreshBudget } from './wall/meter.ts';
import { DatePrototype, dateIso, dateTime, getPrototypeOf, isArray, MapPrototype, ObjectPrototype, SetPrototype } from './wall/primordials.ts';

/**
 * The value of a hole as part of a text: null and undefined are empty, dates ISO, arrays and
 * objects compact JSON. A function is an error: it was most likely meant to be called.
 */
export function holeText(value: unknown, site: Site): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'function') {
    throw new ExpressionError({
      code: 'type', message: 'This is a function and has no text', source: site.source, range: [site.start, site.end], hint: 'Call it: name(…)',
    });
  }
  if (typeof value !== 'object') return `${value as number}`;
  try {
    return withFreshBudget(objectHoleText, value);
  } catch (error) {
    throw locate(error, site);
  }
}

function objectHoleText(value: object): string {
  const prototype: unknown = getPrototypeOf(value);
  if (prototype === DatePrototype) return Number.isNaN(dateTime(value as Date)) ? '' : dateIso(value as Date);
  if (prototype === Instant.prototype) return Number.isNaN(Instant.timeOf(value as Instant)) ? '' : toText(value);
  const isData = isArray(value) || prototype === ObjectPrototype || prototype === null || prototype === MapPrototype || prototype === SetPrototype;
  return isData ? toJson(value)! : toText(value);
}
