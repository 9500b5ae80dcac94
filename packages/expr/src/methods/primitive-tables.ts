import { toPrimitive } from '../wall/coerce.ts';
import { allocateText, charge } from '../wall/meter.ts';
import { toLocales, toOptions } from '../wall/options.ts';
import { typeTable, type Method } from './type-table.ts';

function numeric(name: 'toFixed' | 'toExponential' | 'toPrecision' | 'toString'): Method {
  const method = Number.prototype[name] as (...args: unknown[]) => unknown;
  return (self: number, [digits]) => {
    const text = Reflect.apply(method, self, digits === undefined ? [] : [toPrimitive(digits)]) as string;
    // In another base a number may have a thousand digits.
    charge(text.length >> 3);
    allocateText(text.length);
    return text;
  };
}

/** What numbers offer. */
export const NUMBER_TABLE = typeTable('number', {
  methods: {
    toExponential: numeric('toExponential'),
    toFixed: numeric('toFixed'),
    toLocaleString: (self: number, [locales, options]: readonly unknown[]) => {
      charge(20);
      return self.toLocaleString(toLocales(locales), toOptions(options));
    },
    toPrecision: numeric('toPrecision'),
    toString: numeric('toString'),
    valueOf: (self: number) => self,
  },
});

/** What true and false offer. */
export const BOOLEAN_TABLE = typeTable('boolean', {
  methods: { toString: (self: boolean) => `${self}`, valueOf: (self: boolean) => self },
});
