import { charge } from '../wall/meter.ts';
import { toLocales, toOptions } from '../wall/options.ts';
import { dateIso, dateTime } from '../wall/primordials.ts';
import { typeTable, type Method } from './type-table.ts';

const GETTERS = [
  'getDate', 'getDay', 'getFullYear', 'getHours', 'getMilliseconds', 'getMinutes', 'getMonth', 'getSeconds', 'getTime', 'getTimezoneOffset',
  'getUTCDate', 'getUTCDay', 'getUTCFullYear', 'getUTCHours', 'getUTCMilliseconds', 'getUTCMinutes', 'getUTCMonth', 'getUTCSeconds',
  'toDateString', 'toISOString', 'toString', 'toTimeString', 'toUTCString', 'valueOf',
] as const;

const SETTERS = [
  'setDate', 'setFullYear', 'setHours', 'setMilliseconds', 'setMinutes', 'setMonth', 'setSeconds', 'setTime',
  'setUTCDate', 'setUTCFullYear', 'setUTCHours', 'setUTCMilliseconds', 'setUTCMinutes', 'setUTCMonth', 'setUTCSeconds',
] as const;

function reading(name: (typeof GETTERS)[number]): Method {
  const method = Date.prototype[name] as () => unknown;
  return (self: Date) => Reflect.apply(method, self, []);
}

function localised(name: 'toLocaleString' | 'toLocaleDateString' | 'toLocaleTimeString'): Method {
  const method = Date.prototype[name] as (...args: unknown[]) => string;
  return (self: Date, [locales, options]) => {
    charge(100);
    return Reflect.apply(method, self, [toLocales(locales), toOptions(options)]);
  };
}

/** What dates offer: everything that reads, nothing that sets. */
export const DATE_TABLE = typeTable('date', {
  methods: {
    ...Object.fromEntries(GETTERS.map((name) => [name, reading(name)])),
    toJSON: (self: Date) => (Number.isNaN(dateTime(self)) ? null : dateIso(self)),
    toLocaleDateString: localised('toLocaleDateString'),
    toLocaleString: localised('toLocaleString'),
    toLocaleTimeString: localised('toLocaleTimeString'),
  },
  refused: Object.fromEntries(SETTERS.map((name) => [name, 'Make a new date: new Date(date.getTime() + 86400000)'])),
});
