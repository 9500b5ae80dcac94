import { Fault } from '../../fault.ts';
import { toNumber, toPrimitive, toText } from '../../wall/coerce.ts';
import { charge } from '../../wall/meter.ts';
import { dateTime, DatePrototype, getPrototypeOf, NativeDate } from '../../wall/primordials.ts';
import { Instant } from '../../wall/instant.ts';
import { fieldsOf, timeAt, type Fields } from './fields.ts';

/** A date with or without a time, and no zone: local time, as people write it. With a zone, JavaScript's own reading is right. */
const LOCAL_ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ](\d{1,2})(?::(\d{1,2}))?(?::(\d{1,2}))?(?:[.,](\d{1,9}))?)?$/;
const MOST_CHARACTERS = 200;

const TOKENS = /\[[^\]]*\]|YYYY|YY|MMMM|MMM|MM|M|DD|Do|D|HH|H|hh|h|mm|m|ss|s|SSS|A|a|ZZ|Z|X|x/g;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The time that `value` means: a date, a number of milliseconds, a text, nothing for now. NaN for what is no date. */
export function toTime(value: unknown, pattern: unknown): number {
  if (value === undefined) return NativeDate.now();
  if (value === null) return NaN;
  if (typeof value === 'object') {
    if (getPrototypeOf(value) === Instant.prototype) return Instant.timeOf(value as Instant);
    if (getPrototypeOf(value) === DatePrototype) return dateTime(value as Date);
  }
  if (typeof value === 'number') return new NativeDate(value).getTime();
  const text = toText(toPrimitive(value));
  if (text.length > MOST_CHARACTERS) throw new Fault('type', `A text of ${text.length} characters is no date`);
  charge(20);
  return pattern === undefined ? parseText(text.trim()) : parseByPattern(text.trim(), toText(pattern));
}

function parseText(text: string): number {
  const parts = LOCAL_ISO.exec(text);
  if (!parts) return NativeDate.parse(text);
  const [, year, month, date = '1', hour = '0', minute = '0', second = '0', fraction = '0'] = parts;
  const millisecond = Math.floor(toNumber(`0.${fraction}`) * 1_000);
  return checked({ year: toNumber(year), month: toNumber(month) - 1, date: toNumber(date), hour: toNumber(hour), minute: toNumber(minute), second: toNumber(second), millisecond });
}

/** The time at `fields`, or NaN where one of them carries over: the 31st of February is no date. */
function checked(fields: Fields): number {
  const time = timeAt(fields);
  const { year, month, date } = fieldsOf(time);
  return year === fields.year && month === fields.month && date === fields.date && fields.hour < 24 && fields.minute < 60 && fields.second < 60 ? time : NaN;
}

type Found = Partial<Record<keyof Fields | 'offset' | 'time' | 'half', number>>;

function parseByPattern(text: string, pattern: string): number {
  const found: Found = {};
  let at = 0;
  let from = 0;
  for (const match of pattern.slice(0, MOST_CHARACTERS).matchAll(TOKENS)) {
    at = skip(text, at, match.index - from);
    from = match.index + match[0].length;
    at = match[0].startsWith('[') ? skip(text, at, match[0].length - 2) : readToken(text, at, match[0], found);
    if (at < 0) return NaN;
  }
  if (found.time !== undefined) return found.time;
  const now = fieldsOf(NativeDate.now());
  const { year = now.year, month = found.year === undefined ? now.month : 0, date = found.year === undefined && found.month === undefined ? now.date : 1 } = found;
  const hour = found.half === undefined ? (found.hour ?? 0) : ((found.hour ?? 0) % 12) + found.half;
  const fields = { year, month, date, hour, minute: found.minute ?? 0, second: found.second ?? 0, millisecond: found.millisecond ?? 0 };
  if (found.offset === undefined) return checked(fields);
  return NativeDate.UTC(fields.year, fields.month, fields.date, fields.hour, fields.minute, fields.second, fields.millisecond) - found.offset * 60_000;
}

/** Separators are passed over by their length only: people write 1.2.2024 where the pattern says 1/2/2024. */
function skip(text: string, at: number, length: number): number {
  return Math.min(text.length, at + length);
}

const DIGITS = /\d{1,4}/y;

/** Reads what `token` stands for at `at`; the index behind it, or -1. */
function readToken(text: string, at: number, token: string, found: Found): number {
  const rest = text.slice(at);
  const name = /^\p{L}+/u.exec(rest)?.[0] ?? '';
  if (token === 'MMMM' || token === 'MMM') {
    found.month = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
    return found.month < 0 ? -1 : at + name.length;
  }
  if (token === 'A' || token === 'a') {
    found.half = /^p/i.test(name) ? 12 : 0;
    return name === '' ? -1 : at + name.length;
  }
  if (token === 'Z' || token === 'ZZ') {
    const zone = /^(?:z|([+-])(\d\d):?(\d\d))/i.exec(rest);
    if (!zone) return -1;
    found.offset = zone[1] ? (zone[1] === '-' ? -1 : 1) * (toNumber(zone[2]) * 60 + toNumber(zone[3])) : 0;
    return at + zone[0].length;
  }
  if (token === 'X' || token === 'x') {
    const digits = /^-?\d+(?:\.\d+)?/.exec(rest)?.[0];
    if (digits === undefined) return -1;
    found.time = toNumber(digits) * (token === 'X' ? 1_000 : 1);
    return at + digits.length;
  }
  return readNumber(text, at, token, found);
}

const WIDTHS: Readonly<Record<string, number>> = { YYYY: 4, SSS: 3 };

function readNumber(text: string, at: number, token: string, found: Found): number {
  DIGITS.lastIndex = at;
  const digits = DIGITS.exec(text)?.[0].slice(0, WIDTHS[token] ?? 2);
  if (digits === undefined) return -1;
  const value = toNumber(digits);
  switch (token[0]) {
    case 'Y': found.year = token === 'YY' ? value + (value > 68 ? 1900 : 2000) : value; break;
    case 'M': found.month = value - 1; break;
    case 'D': found.date = value; break;
    case 'm': found.minute = value; break;
    case 's': found.second = value; break;
    case 'S': found.millisecond = value; break;
    default: found.hour = value;
  }
  return at + digits.length + (token === 'Do' ? 2 : 0);
}
