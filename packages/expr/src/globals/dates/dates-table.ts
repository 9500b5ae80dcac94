import { Fault } from '../../fault.ts';
import { typeTable, type Method } from '../../methods/type-table.ts';
import { toInteger, toNumber, toText } from '../../wall/coerce.ts';
import { Instant } from '../../wall/instant.ts';
import { charge } from '../../wall/meter.ts';
import { dateIso, NativeDate } from '../../wall/primordials.ts';
import { keysOf, valueAt } from '../../wall/records.ts';
import { dayOfYear, daysInMonth, fieldsOf, isoWeekOf, offsetOf, timeAt, weekdayOf, type Fields } from './fields.ts';
import { formatTime, relativeText } from './format.ts';
import { toTime } from './parse.ts';
import { addTo, atMonth, difference, endOf, startOf, toUnit, type Unit } from './units.ts';

const { timeOf, localeOf } = Instant;

function at(self: Instant, time: number): Instant {
  charge(4);
  return new Instant(time, localeOf(self));
}

/** Moved by `amount` units, or by each unit of an object such as `{ days: 1, hours: 2 }`. */
function moved(self: Instant, [amount, unit]: readonly unknown[], sign: 1 | -1): Instant {
  if (typeof amount !== 'object' || amount === null) return at(self, addTo(timeOf(self), sign * toNumber(amount), toUnit(unit)));
  let time = timeOf(self);
  for (const key of keysOf(amount)) time = addTo(time, sign * toNumber(valueAt(amount, key)), toUnit(key));
  return at(self, time);
}

function compared(test: (self: number, other: number, unit: Unit) => boolean): Method {
  return (self: Instant, [other, unit]) => {
    charge(4);
    return test(timeOf(self), toTime(other, undefined), toUnit(unit));
  };
}

const isSame = (self: number, other: number, unit: Unit): boolean => startOf(self, unit) === startOf(other, unit);
const isBefore = (self: number, other: number, unit: Unit): boolean => endOf(self, unit) < other;
const isAfter = (self: number, other: number, unit: Unit): boolean => startOf(self, unit) > other;

/** `inclusivity` is `()`, `[]`, `[)` or `(]`: whether each end counts. */
function isBetween(self: Instant, [from, to, unit, inclusivity]: readonly unknown[]): boolean {
  const [time, first, last, by] = [timeOf(self), toTime(from, undefined), toTime(to, undefined), toUnit(unit)];
  const ends = inclusivity === undefined ? '()' : toText(inclusivity);
  const isBehind = isAfter(time, first, by) || (ends.startsWith('[') && isSame(time, first, by));
  return isBehind && (isBefore(time, last, by) || (ends.endsWith(']') && isSame(time, last, by)));
}

/** Reads a field, or with an argument gives a date on which it is that. */
function field(name: keyof Fields): Method {
  return (self: Instant, [value]) => {
    const fields = fieldsOf(timeOf(self));
    if (value === undefined) return fields[name];
    const number = toInteger(value);
    if (name === 'month') return at(self, atMonth(fields, number));
    if (name === 'year') return at(self, atMonth({ ...fields, year: number }, fields.month));
    return at(self, timeAt({ ...fields, [name]: number }));
  };
}

function day(self: Instant, [value]: readonly unknown[]): unknown {
  const time = timeOf(self);
  return value === undefined ? weekdayOf(time) : at(self, addTo(time, toInteger(value) - weekdayOf(time), 'day'));
}

const FIELDS: Readonly<Record<string, Method>> = {
  year: field('year'), month: field('month'), date: field('date'), day, hour: field('hour'), minute: field('minute'), second: field('second'), millisecond: field('millisecond'),
};

function fieldNamed(name: unknown): Method {
  const unit = toText(name).toLowerCase().replace(/s$/, '');
  return FIELDS[Object.hasOwn(FIELDS, unit) ? unit : toUnit(name)] ?? FIELDS['day']!;
}

function refused(hint: string): Method {
  return () => {
    throw new Fault('denied', 'These dates are in local time only', { hint });
  };
}

/** What dates of `dates(…)` offer. Every verb gives a new one. */
export const DATES_TABLE = typeTable('date', {
  methods: {
    ...FIELDS,
    add: (self: Instant, args) => moved(self, args, 1),
    clone: (self: Instant) => self,
    dayOfYear: (self: Instant) => dayOfYear(fieldsOf(timeOf(self))),
    daysInMonth: (self: Instant) => daysInMonth(fieldsOf(timeOf(self)).year, fieldsOf(timeOf(self)).month),
    diff: (self: Instant, [other, unit, isExact]) => {
      const result = difference(timeOf(self), toTime(other, undefined), toUnit(unit));
      return isExact ? result : Math.trunc(result) || 0;
    },
    endOf: (self: Instant, [unit]) => at(self, endOf(timeOf(self), toUnit(unit))),
    format: (self: Instant, [pattern]) => formatTime(timeOf(self), pattern === undefined ? undefined : toText(pattern), localeOf(self)),
    from: (self: Instant, [other]) => relativeText(timeOf(self), toTime(other, undefined), localeOf(self)),
    fromNow: (self: Instant) => relativeText(timeOf(self), NativeDate.now(), localeOf(self)),
    get: (self: Instant, [name]) => fieldNamed(name)(self as never, []),
    isAfter: compared(isAfter),
    isBefore: compared(isBefore),
    isBetween,
    isSame: compared(isSame),
    isSameOrAfter: compared((self, other, unit) => isSame(self, other, unit) || isAfter(self, other, unit)),
    isSameOrBefore: compared((self, other, unit) => isSame(self, other, unit) || isBefore(self, other, unit)),
    isValid: (self: Instant) => !Number.isNaN(timeOf(self)),
    isoWeek: (self: Instant) => isoWeekOf(timeOf(self)).week,
    locale: (self: Instant, [locale]) => (locale === undefined ? localeOf(self) : new Instant(timeOf(self), toText(locale))),
    quarter: (self: Instant) => Math.floor(fieldsOf(timeOf(self)).month / 3) + 1,
    set: (self: Instant, [name, value]) => fieldNamed(name)(self as never, [value]),
    startOf: (self: Instant, [unit]) => at(self, startOf(timeOf(self), toUnit(unit))),
    subtract: (self: Instant, args) => moved(self, args, -1),
    toDate: (self: Instant) => new NativeDate(timeOf(self)),
    toISOString: (self: Instant) => dateIso(new NativeDate(timeOf(self))),
    toJSON: (self: Instant) => (Number.isNaN(timeOf(self)) ? null : dateIso(new NativeDate(timeOf(self)))),
    toString: (self: Instant) => toText(self),
    tz: refused('Another zone can be shown: toDate().toLocaleString(undefined, { timeZone })'),
    unix: (self: Instant) => Math.floor(timeOf(self) / 1_000),
    utc: refused('toISOString() shows UTC'),
    utcOffset: (self: Instant) => offsetOf(timeOf(self)),
    valueOf: (self: Instant) => timeOf(self),
  },
});
