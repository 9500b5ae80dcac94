const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Steps shorter than a month, in milliseconds. */
const STEPS = [SECOND, 5 * SECOND, 15 * SECOND, 30 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY];
/** Steps from a month on, in months. */
const MONTHS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/** Where an axis of times has its marks, in milliseconds, and how they are written. */
export interface TimeTicks {
  readonly values: readonly number[];
  readonly format: Intl.DateTimeFormatOptions;
}

/** At most `most` marks at round times between two times, in the zone of the person. */
export function timeTicks(from: number, to: number, most: number): TimeTicks {
  const span = Math.max(1, to - from);
  const step = STEPS.find((each) => span / each <= most);
  if (step !== undefined) return { values: step < DAY ? evenly(from, to, step) : days(from, to, step / DAY), format: formatOf(step) };
  const months = MONTHS.find((each) => span / (each * 30.4 * DAY) <= most) ?? 1200 * Math.ceil(span / (1200 * 30.4 * DAY * most));
  return { values: monthly(from, to, months), format: months < 12 ? { year: 'numeric', month: 'short' } : { year: 'numeric' } };
}

function evenly(from: number, to: number, step: number): readonly number[] {
  const offset = new Date(from).getTimezoneOffset() * MINUTE;
  const values: number[] = [];
  for (let at = Math.ceil((from - offset) / step) * step + offset; at <= to; at += step) values.push(at);
  return values;
}

/** By the calendar, since a day may have 23 or 25 hours. */
function days(from: number, to: number, step: number): readonly number[] {
  const first = new Date(from);
  const values: number[] = [];
  for (let day = first.getDate(); ; day += step) {
    const at = new Date(first.getFullYear(), first.getMonth(), day).getTime();
    if (at > to) return values;
    if (at >= from) values.push(at);
  }
}

function monthly(from: number, to: number, step: number): readonly number[] {
  const first = new Date(from);
  const start = Math.floor((first.getFullYear() * 12 + first.getMonth()) / step) * step;
  const values: number[] = [];
  for (let month = start; ; month += step) {
    const at = new Date(Math.floor(month / 12), month % 12, 1).getTime();
    if (at > to || Number.isNaN(at)) return values;
    if (at >= from) values.push(at);
  }
}

function formatOf(step: number): Intl.DateTimeFormatOptions {
  if (step < MINUTE) return { hour: '2-digit', minute: '2-digit', second: '2-digit' };
  if (step < DAY) return { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' };
  return { month: 'short', day: 'numeric' };
}
