import { toPrimitive } from '../wall/coerce.ts';
import { charge } from '../wall/meter.ts';
import { toLocales, toOptions } from '../wall/options.ts';
import { typeTable, type Method } from './type-table.ts';

function numeric(name: 'toFixed' | 'toExponential' | 'toPrecision' | 'toString'): Method {
  const method = Number.prototype[name] as (...args: unknown[]) => unknown;
  return (self: number, [digits]) => Reflect.apply(method, self, digits === undefined ? [] : [toPrimitive(digits)]);
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
