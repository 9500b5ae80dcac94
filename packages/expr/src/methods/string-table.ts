import { Fault } from '../fault.ts';
import { LIMITS } from '../limits.ts';
import { toInteger, toPrimitive, toText } from '../wall/coerce.ts';
import { chargeMarks, toCompared } from '../wall/compared.ts';
import { allocateText, charge, chargeReading, chargeText } from '../wall/meter.ts';
import { toLocales, toOptions } from '../wall/options.ts';
import { checkTextLength } from '../wall/operators.ts';
import { callable } from '../wall/primordials.ts';
import { PATTERN_METHODS } from './string-patterns.ts';
import { typeTable, type Method } from './type-table.ts';

/** Calls with primitives, which nothing can be hidden in; written out for the numbers of arguments that most calls have. */
function callWithPrimitives(method: (self: string, ...args: unknown[]) => unknown, self: string, args: readonly unknown[]): unknown {
  switch (args.length) {
    case 0: return method(self);
    case 1: return method(self, toPrimitive(args[0]));
    case 2: return method(self, toPrimitive(args[0]), toPrimitive(args[1]));
    default: return method(self, ...args.map((argument) => toPrimitive(argument)));
  }
}

/** A native method without large results; its arguments become primitives, its text is charged. */
function plain(name: keyof string & string): Method {
  const method = callable(String.prototype[name as 'slice']);
  return (self: string, args) => {
    charge(1);
    chargeText(self);
    return callWithPrimitives(method, self, args);
  };
}

/** A native search for a text: the longer what is sought, the longer the worst case. */
function search(name: 'includes' | 'indexOf' | 'lastIndexOf' | 'startsWith' | 'endsWith'): Method {
  const method = String.prototype[name] as (...args: unknown[]) => unknown;
  return (self: string, args) => {
    if (args[0] instanceof RegExp) throw new Fault('type', `${name} needs a text, not a regular expression`, { hint: 'Write /…/.test(text)' });
    const sought = toText(args[0]);
    charge(1 + (self.length >> 6) * (sought.length >> 6));
    chargeText(self);
    return Reflect.apply(method, self, args.length > 1 ? [sought, toInteger(args[1], name === 'lastIndexOf' || name === 'endsWith' ? self.length : 0)] : [sought]);
  };
}

function padded(name: 'padStart' | 'padEnd'): Method {
  const method = String.prototype[name] as (...args: unknown[]) => unknown;
  return (self: string, args) => {
    const length = toInteger(args[0]);
    allocateText(Math.max(self.length, length));
    return Reflect.apply(method, self, args[1] === undefined ? [length] : [length, toText(args[1])]);
  };
}

/** Methods that may give a longer text than they got: some letters become three. */
function growing(name: 'toLowerCase' | 'toUpperCase' | 'normalize' | 'trim' | 'trimStart' | 'trimEnd'): Method {
  const method = callable(String.prototype[name]);
  return (self: string, args) => {
    charge(1);
    chargeText(self);
    const result = (args.length === 0 ? method(self) : callWithPrimitives(method, self, args)) as string;
    if (result.length > 64) allocateText(result.length);
    return result;
  };
}

/** In the forms with a K one character may become eighteen, in the others four. */
function normalized(self: string, args: readonly unknown[]): string {
  charge(self.length >> 3);
  checkTextLength(self.length * (args[0] === undefined ? 4 : 18));
  chargeMarks(self);
  return normalize(self as never, args) as string;
}

const normalize = growing('normalize');

function cased(name: 'toLocaleLowerCase' | 'toLocaleUpperCase'): Method {
  const method = String.prototype[name] as (...args: unknown[]) => unknown;
  return (self: string, [locales]) => {
    // One letter becomes three at most.
    checkTextLength(self.length * 3);
    allocateText(self.length * 3);
    return Reflect.apply(method, self, [toLocales(locales)]);
  };
}

function repeated(self: string, [count]: readonly unknown[]): string {
  const times = toInteger(count);
  if (times < 0 || times === Infinity) throw new Fault('type', `repeat needs a count of 0 or more, and this is ${times}`);
  allocateText(self.length * times);
  return self.repeat(times);
}

function concatenated(self: string, args: readonly unknown[]): string {
  let result = self;
  for (const part of args) {
    result += toText(part);
    if (result.length > LIMITS.stringLength) allocateText(result.length);
  }
  charge(args.length);
  return result;
}

/** What texts offer. */
export const STRING_TABLE = typeTable('text', {
  methods: {
    at: plain('at'),
    charAt: plain('charAt'),
    charCodeAt: plain('charCodeAt'),
    codePointAt: plain('codePointAt'),
    concat: concatenated,
    endsWith: search('endsWith'),
    includes: search('includes'),
    indexOf: search('indexOf'),
    isWellFormed: (self: string) => {
      chargeReading(self);
      return !/\p{Surrogate}/u.test(self);
    },
    lastIndexOf: search('lastIndexOf'),
    localeCompare: (self: string, [other, locales, options]) => {
      charge(4);
      const text = toCompared(other);
      toCompared(self);
      return locales === undefined && options === undefined
        ? self.localeCompare(text)
        : self.localeCompare(text, toLocales(locales), toOptions(options));
    },
    normalize: normalized,
    padEnd: padded('padEnd'),
    padStart: padded('padStart'),
    repeat: repeated,
    slice: plain('slice'),
    startsWith: search('startsWith'),
    substr: plain('substr'),
    substring: plain('substring'),
    toLocaleLowerCase: cased('toLocaleLowerCase'),
    toLocaleUpperCase: cased('toLocaleUpperCase'),
    toLowerCase: growing('toLowerCase'),
    toString: (self: string) => self,
    toUpperCase: growing('toUpperCase'),
    trim: growing('trim'),
    trimEnd: growing('trimEnd'),
    trimStart: growing('trimStart'),
    valueOf: (self: string) => self,
    ...PATTERN_METHODS,
  },
});
