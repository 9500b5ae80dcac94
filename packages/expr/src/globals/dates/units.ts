import { Fault } from '../../fault.ts';
import { toText } from '../../wall/coerce.ts';
import { daysInMonth, fieldsOf, timeAt, weekdayOf, type Fields } from './fields.ts';

/** What dates are counted and cut in. */
export type Unit = 'year' | 'quarter' | 'month' | 'week' | 'isoWeek' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond';

const MILLISECONDS: Readonly<Partial<Record<Unit, number>>> = { hour: 3_600_000, minute: 60_000, second: 1_000, millisecond: 1 };

/** Short forms; `M` and `m` differ, so these are compared as they are written. */
const SHORT: ReadonlyMap<string, Unit> = new Map([
  ['y', 'year'], ['Q', 'quarter'], ['M', 'month'], ['w', 'week'], ['W', 'isoWeek'], ['d', 'day'], ['D', 'day'], ['h', 'hour'], ['m', 'minute'], ['s', 'second'], ['ms', 'millisecond'],
]);
const LONG: ReadonlyMap<string, Unit> = new Map(
  [...(['year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second', 'millisecond'] as const).map((unit) => [unit, unit] as const), ['date', 'day'], ['isoweek', 'isoWeek']],
);

/** The unit that `name` means: `'day'`, `'days'` or `'d'`. */
export function toUnit(name: unknown, fallback: Unit = 'millisecond'): Unit {
  if (name === undefined) return fallback;
  const text = toText(name);
  const unit = SHORT.get(text) ?? LONG.get(text.toLowerCase().replace(/s$/, ''));
  if (unit) return unit;
  throw new Fault('type', `'${text.slice(0, 40)}' is no unit of time`, { hint: 'Write year, quarter, month, week, day, hour, minute, second or millisecond' });
}

/** `time` moved by `amount` units. Months keep the day where the new month has it, else take its last. */
export function addTo(time: number, amount: number, unit: Unit): number {
  const milliseconds = MILLISECONDS[unit];
  if (milliseconds !== undefined) return time + amount * milliseconds;
  const fields = fieldsOf(time);
  if (unit === 'day' || unit === 'week' || unit === 'isoWeek') return timeAt({ ...fields, date: fields.date + Math.round(amount * (unit === 'day' ? 1 : 7)) });
  const months = Math.round(amount * (unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1));
  return atMonth(fields, fields.month + months);
}

/** `fields` in another month of the year, the day no later than that month's last. */
export function atMonth(fields: Fields, month: number): number {
  const last = daysInMonth(fields.year, month);
  return timeAt({ ...fields, month, date: Math.min(fields.date, last) });
}

/** The first moment of the unit that `time` is in. */
export function startOf(time: number, unit: Unit): number {
  const fields = fieldsOf(time);
  const midnight: Fields = { ...fields, hour: 0, minute: 0, second: 0, millisecond: 0 };
  switch (unit) {
    case 'year': return timeAt({ ...midnight, month: 0, date: 1 });
    case 'quarter': return timeAt({ ...midnight, month: fields.month - (fields.month % 3), date: 1 });
    case 'month': return timeAt({ ...midnight, date: 1 });
    case 'week': return timeAt({ ...midnight, date: fields.date - weekdayOf(time) });
    case 'isoWeek': return timeAt({ ...midnight, date: fields.date - ((weekdayOf(time) + 6) % 7) });
    case 'day': return timeAt(midnight);
    // Cut from the number, because an hour that a change of clocks repeats has two beginnings.
    case 'hour': return time - fields.minute * 60_000 - fields.second * 1_000 - fields.millisecond;
    case 'minute': return time - fields.second * 1_000 - fields.millisecond;
    case 'second': return time - fields.millisecond;
    case 'millisecond': return time;
  }
}

/** The last millisecond of the unit that `time` is in. */
export function endOf(time: number, unit: Unit): number {
  return unit === 'millisecond' ? time : addTo(startOf(time, unit), 1, unit) - 1;
}

/** How many units lie between two times, with fractions. A month counts by the calendar, a day is 24 hours of local time. */
export function difference(left: number, right: number, unit: Unit): number {
  const milliseconds = MILLISECONDS[unit];
  if (milliseconds !== undefined) return (left - right) / milliseconds;
  if (unit === 'day' || unit === 'week' || unit === 'isoWeek') return (local(left) - local(right)) / (unit === 'day' ? 86_400_000 : 604_800_000);
  return monthsBetween(left, right) / (unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1);
}

/** What the clock shows, as a number: a day in which the clocks change still counts as one. */
function local(time: number): number {
  const { year, month, date, hour, minute, second, millisecond } = fieldsOf(time);
  return Date.UTC(year, month, date, hour, minute, second, millisecond);
}

function monthsBetween(left: number, right: number): number {
  const a = fieldsOf(left);
  const b = fieldsOf(right);
  // As the libraries count: the day of the month decides, and the rest is a fraction of the month it lies in.
  if (a.date < b.date) return -monthsBetween(right, left) || 0;
  const whole = (b.year - a.year) * 12 + (b.month - a.month);
  const anchor = addTo(left, whole, 'month');
  const isBefore = right < anchor;
  const other = addTo(left, whole + (isBefore ? -1 : 1), 'month');
  return -(whole + (right - anchor) / (isBefore ? anchor - other : other - anchor)) || 0;
}
