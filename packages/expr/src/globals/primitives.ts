import { LIMITS } from '../limits.ts';
import { readable, toNumber, toPrimitive, toText } from '../wall/coerce.ts';
import { allocateText, charge } from '../wall/meter.ts';
import { globalFunction } from './namespaces.ts';

/** A native function of primitives: arguments that are objects are coerced by us first. */
function ofPrimitives(native: (...args: never[]) => unknown): unknown {
  const run = native as (...args: unknown[]) => unknown;
  return globalFunction((...args) => {
    charge(args.length);
    if (args.length === 1) return run(readable(toPrimitive(args[0])));
    return run(...args.slice(0, LIMITS.arrayLength).map((argument) => readable(toPrimitive(argument))));
  });
}

/** encodeURIComponent and its sisters: the text may become nine times as long. */
function ofText(native: (text: string) => string): unknown {
  return globalFunction((value) => {
    const text = toText(value);
    allocateText(text.length * (text.length > 1000 ? 9 : 1));
    return native(text);
  });
}

/** String as a conversion; its texts have their methods anyway. */
export const STRING = globalFunction((...args) => (args.length === 0 ? '' : toText(args[0])), {
  fromCharCode: ofPrimitives(String.fromCharCode),
  fromCodePoint: ofPrimitives(String.fromCodePoint),
});

const NUMBER_CONSTANTS = ['EPSILON', 'MAX_SAFE_INTEGER', 'MAX_VALUE', 'MIN_SAFE_INTEGER', 'MIN_VALUE', 'NaN', 'NEGATIVE_INFINITY', 'POSITIVE_INFINITY'] as const;

/** Number as a conversion, with its tests and constants. */
export const NUMBER = globalFunction((...args) => (args.length === 0 ? 0 : toNumber(args[0])), {
  isFinite: globalFunction((value) => Number.isFinite(value)),
  isInteger: globalFunction((value) => Number.isInteger(value)),
  isNaN: globalFunction((value) => Number.isNaN(value)),
  isSafeInteger: globalFunction((value) => Number.isSafeInteger(value)),
  parseFloat: ofPrimitives(parseFloat),
  parseInt: ofPrimitives(parseInt),
  ...Object.fromEntries(NUMBER_CONSTANTS.map((name) => [name, Number[name]])),
});

/** Boolean as a conversion. */
export const BOOLEAN = globalFunction((value) => Boolean(value));

/** Global functions of numbers and texts. */
export const PRIMITIVE_FUNCTIONS: Readonly<Record<string, unknown>> = {
  parseInt: ofPrimitives(parseInt),
  parseFloat: ofPrimitives(parseFloat),
  isNaN: globalFunction((value) => Number.isNaN(toNumber(value))),
  isFinite: globalFunction((value) => Number.isFinite(toNumber(value))),
  encodeURIComponent: ofText(encodeURIComponent),
  decodeURIComponent: ofText(decodeURIComponent),
  encodeURI: ofText(encodeURI),
  decodeURI: ofText(decodeURI),
};
