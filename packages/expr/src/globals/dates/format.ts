import { Fault } from '../../fault.ts';
import { charge } from '../../wall/meter.ts';
import { NativeIntl } from '../../wall/primordials.ts';
import { fieldsOf, isoWeekOf, offsetOf, weekdayOf } from './fields.ts';

const TOKENS = /\[([^\]]*)\]|YYYY|YY|Qo|Q|MMMM|MMM|MM|Mo|M|DD|Do|D|dddd|ddd|dd|d|WW|W|GGGG|HH|H|hh|h|mm|m|ss|s|SSS|SS|S|A|a|ZZ|Z|X|x|LTS|LT|LLLL|LLL|LL|L/g;

/** What `L` and its kin are short for. */
const SHORTHANDS: Readonly<Record<string, string>> = {
  LTS: 'h:mm:ss A', LT: 'h:mm A', L: 'MM/DD/YYYY', LL: 'MMMM D, YYYY', LLL: 'MMMM D, YYYY h:mm A', LLLL: 'dddd, MMMM D, YYYY h:mm A',
};

const MOST_CHARACTERS = 500;
const ISO = 'YYYY-MM-DDTHH:mm:ssZ';
/** A formatter of Intl takes a while to make; what it costs is charged, and those in use are kept. */
const NAME_STEPS = 100;
const MOST_FORMATTERS = 50;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The name of a month or weekday in a language. */
function nameOf(time: number, locale: string, part: 'month' | 'weekday', length: 'long' | 'short'): string {
  const key = `${locale} ${part} ${length}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    charge(NAME_STEPS);
    try {
      formatter = new NativeIntl.DateTimeFormat(locale, { [part]: length });
    } catch {
      throw new Fault('type', `There is no language '${locale.slice(0, 40)}'`, { hint: "Write a language tag such as 'de' or 'en-GB'" });
    }
    if (formatters.size >= MOST_FORMATTERS) formatters.clear();
    formatters.set(key, formatter);
  }
  return formatter.format(time);
}

/** `time` by `pattern`, in the tokens that moment and dayjs share; text in `[…]` stays as it is. */
export function formatTime(time: number, pattern: string | undefined, locale: string): string {
  if (Number.isNaN(time)) return 'Invalid Date';
  const length = pattern?.length ?? 0;
  if (length > MOST_CHARACTERS) throw new Fault('limit', `A pattern of ${length} characters is too long`);
  // A bracket is looked for to the end, and each part is worked out anew.
  charge(20 + length + ((length * length) >> 8));
  return (pattern ?? ISO).replaceAll(TOKENS, (token: string, literal: string | undefined) => literal ?? formatToken(time, token, locale));
}

function formatToken(time: number, token: string, locale: string): string {
  const shorthand = SHORTHANDS[token];
  if (shorthand !== undefined) return formatTime(time, shorthand, locale);
  if (token === 'MMMM' || token === 'MMM') return nameOf(time, locale, 'month', token === 'MMMM' ? 'long' : 'short');
  if (token === 'dddd' || token === 'ddd') return nameOf(time, locale, 'weekday', token === 'dddd' ? 'long' : 'short');
  if (token === 'dd') return nameOf(time, locale, 'weekday', 'short').slice(0, 2);
  const value = numberOf(time, token[0]!);
  if (token.endsWith('o')) return `${value}${ordinalOf(value)}`;
  switch (token) {
    case 'YYYY':
    case 'GGGG': return padded(value, 4);
    case 'YY': return padded(value % 100, 2);
    case 'A': return value < 12 ? 'AM' : 'PM';
    case 'a': return value < 12 ? 'am' : 'pm';
    case 'SS':
    case 'S': return padded(value, 3).slice(0, token.length);
    case 'Z':
    case 'ZZ': return offsetText(value, token === 'Z' ? ':' : '');
    default: return padded(value, token.length);
  }
}

/** The number that a token of this letter shows. */
function numberOf(time: number, letter: string): number {
  const fields = fieldsOf(time);
  switch (letter) {
    case 'Y': return fields.year;
    case 'G': return isoWeekOf(time).year;
    case 'Q': return Math.floor(fields.month / 3) + 1;
    case 'M': return fields.month + 1;
    case 'W': return isoWeekOf(time).week;
    case 'D': return fields.date;
    case 'd': return weekdayOf(time);
    case 'h': return fields.hour % 12 || 12;
    case 'm': return fields.minute;
    case 's': return fields.second;
    case 'S': return fields.millisecond;
    case 'Z': return offsetOf(time);
    case 'X': return Math.floor(time / 1_000);
    case 'x': return time;
    default: return fields.hour;
  }
}

function padded(value: number, length: number): string {
  return value < 0 ? `-${padded(-value, length)}` : `${value}`.padStart(length, '0');
}

function ordinalOf(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

function offsetText(minutes: number, separator: string): string {
  const whole = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${padded(Math.floor(whole / 60), 2)}${separator}${padded(whole % 60, 2)}`;
}

/** How far `time` is from `other` in words: `in 2 days`, `3 hours ago`. */
export function relativeText(time: number, other: number, locale: string): string {
  if (Number.isNaN(time) || Number.isNaN(other)) return 'Invalid Date';
  charge(NAME_STEPS);
  const seconds = (time - other) / 1_000;
  const steps = [['second', 1, 45], ['minute', 60, 45], ['hour', 3_600, 22], ['day', 86_400, 26], ['month', 2_629_746, 11], ['year', 31_556_952, Infinity]] as const;
  const [unit, length] = steps.find(([, size, most]) => Math.round(Math.abs(seconds) / size) < most)!;
  return new NativeIntl.RelativeTimeFormat(locale, { numeric: 'always' }).format(Math.round(seconds / length), unit);
}
