import { NativeDate, uncurry } from '../../wall/primordials.ts';

/** A point in time on the clock and calendar of where the program runs; `month` counts from 0, as JavaScript does. */
export interface Fields {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

const read = {
  year: uncurry(Date.prototype.getFullYear), month: uncurry(Date.prototype.getMonth), date: uncurry(Date.prototype.getDate), day: uncurry(Date.prototype.getDay),
  hour: uncurry(Date.prototype.getHours), minute: uncurry(Date.prototype.getMinutes), second: uncurry(Date.prototype.getSeconds), millisecond: uncurry(Date.prototype.getMilliseconds),
  offset: uncurry(Date.prototype.getTimezoneOffset),
};
const setYear = uncurry(Date.prototype.setFullYear as (year: number) => number);

/** The fields of `time`. */
export function fieldsOf(time: number): Fields {
  const date = new NativeDate(time);
  return {
    year: read.year(date), month: read.month(date), date: read.date(date),
    hour: read.hour(date), minute: read.minute(date), second: read.second(date), millisecond: read.millisecond(date),
  };
}

/** The time at `fields`; those beyond their range carry over, as the 32nd of a month does. */
export function timeAt({ year, month, date, hour, minute, second, millisecond }: Fields): number {
  const at = new NativeDate(year, month, date, hour, minute, second, millisecond);
  // JavaScript takes years below 100 for years of the last century.
  return year >= 0 && year < 100 ? setYear(at, year) : at.getTime();
}

/** The day of the week, 0 for Sunday. */
export function weekdayOf(time: number): number {
  return read.day(new NativeDate(time));
}

/** How far local time is ahead of UTC, in minutes. */
export function offsetOf(time: number): number {
  return -read.offset(new NativeDate(time)) || 0;
}

/** How many days the month has; `month` may lie outside 0 to 11. */
export function daysInMonth(year: number, month: number): number {
  return fieldsOf(timeAt({ year, month: month + 1, date: 0, hour: 12, minute: 0, second: 0, millisecond: 0 })).date;
}

/** A weekday and week number by ISO 8601: weeks start on Monday, and belong to the year of their Thursday. */
export function isoWeekOf(time: number): { readonly year: number; readonly week: number } {
  const { year, month, date } = fieldsOf(time);
  const noon = { hour: 12, minute: 0, second: 0, millisecond: 0 };
  const thursday = fieldsOf(timeAt({ year, month, date: date + 4 - (weekdayOf(time) || 7), ...noon }));
  return { year: thursday.year, week: Math.floor((dayOfYear(thursday) - 1) / 7) + 1 };
}

/** 1 for the first of January. */
export function dayOfYear({ year, month, date }: Fields): number {
  return Math.round((Date.UTC(year, month, date) - Date.UTC(year, 0, 0)) / 86_400_000);
}
