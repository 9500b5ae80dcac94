import { textOf } from '../element/text-of.ts';

/** When something happened: `at` in milliseconds since 1970, undefined for words such as “last week”, which are shown as they are. */
export interface TimelineTime {
  readonly at: number | undefined;
  /** A day without a time of day. */
  readonly isDay: boolean;
  readonly words: string;
}

/** How times are shown. */
export type TimeFormat = 'auto' | 'date' | 'dateTime' | 'time';

const ISO = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2})?/;

/** Reads a date, its milliseconds, ISO text, or words. Never throws. */
export function readTime(value: unknown): TimelineTime {
  const words = textOf(value);
  const at = value instanceof Date ? value.getTime() : typeof value === 'number' ? value : ISO.test(words) ? Date.parse(words.replace(' ', 'T')) : Number.NaN;
  const isReal = Number.isFinite(at) && Math.abs(at) <= 8.64e15;
  return { at: isReal ? at : undefined, isDay: isReal && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(words), words };
}

/** A time in a language. A day is the same everywhere; a time of day is that of who reads it. */
export function timeWords({ at, isDay, words }: TimelineTime, format: TimeFormat, language: string | undefined): string {
  if (at === undefined) return words;
  const shown = format === 'auto' ? (isDay ? 'date' : 'dateTime') : format;
  const parts: Intl.DateTimeFormatOptions = { ...(shown === 'time' ? {} : { dateStyle: 'medium' }), ...(shown === 'date' ? {} : { timeStyle: 'short' }) };
  return new Intl.DateTimeFormat(language, { ...parts, ...(isDay ? { timeZone: 'UTC' } : {}) }).format(at);
}
