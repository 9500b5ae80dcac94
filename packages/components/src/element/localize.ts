import { isEnglish } from './languages/fetch-language.ts';
import { others } from './languages/other-languages.ts';
import type { HolesOf, PlainText, PluralText } from './languages/translation.ts';

/** What fills a hole: words as they are, a number in the form of the sentence's language, or what the language makes of it, as a date. */
export type HoleValue = string | number | ((locale: string) => string);

/** The argument for a text's holes: none where it has none. */
export type Holes<Source extends string> = [HolesOf<Source>] extends [never] ? [] : [values: Readonly<Record<HolesOf<Source>, HoleValue>>];

/**
 * A sentence that is not in a language yet: `message('Enter {min} or more.', { min: 3 })`. It is what rules that are free
 * of DOM give, so that the element says it in the language of its place and an app in its own.
 */
export interface Sentence {
  /** In English, with its holes. */
  readonly text: PlainText | PluralText;
  readonly values: Readonly<Record<string, HoleValue>>;
  /** Of a text that counts: the English singular. */
  readonly one?: string;
}

/** A sentence of ours, or the app's own words, which stay as they are. */
export type Message = string | Sentence;

/** Says texts in one language. */
export interface Localize {
  /** A text of ours: `localize('Remove {name}', { name })`. */
  <Source extends PlainText>(text: Source, ...values: Holes<Source>): string;
  /** A text that counts: `localize.plural('{count} row', '{count} rows', { count })`. English gives both of its forms. */
  plural<Source extends PluralText>(one: string, other: Source, values: PluralValues<Source>): string;
  /** A figure as the place writes it, not part of a sentence of ours. */
  number(value: number | bigint, options?: Intl.NumberFormatOptions): string;
  /** A message from elsewhere. */
  message(message: Message): string;
  /** True where the language has words of its own for a message of ours, which are there by now. */
  knows(message: Sentence): boolean;
  /** The language of the place, for `Intl`; undefined is the browser's own. */
  readonly locale: string | undefined;
}

/** `count` decides the form. */
export type PluralValues<Source extends string> = Readonly<Record<Exclude<HolesOf<Source>, 'count'>, HoleValue> & { count: number }>;

/** A sentence of ours to be said later. */
export function message<Source extends PlainText>(text: Source, ...values: Holes<Source>): Sentence {
  return { text, values: values[0] ?? {} };
}

/** The same of a text that counts. */
export function pluralMessage<Source extends PluralText>(one: string, other: Source, values: PluralValues<Source>): Sentence {
  return { text: other, one, values };
}

/** A message in a language; an app's own words stay as they are. English where the language is not known or not fetched yet (`loadLanguage`). */
export function sayIn(locale: string | undefined, said: Message): string {
  return typeof said === 'string' ? said : say(locale, said);
}

const localizers = new Map<string | undefined, Localize>();

/** What says texts in a language; undefined is English with the browser's own forms of numbers. The same for the same language. */
export function localizeIn(locale: string | undefined): Localize {
  const known = localizers.get(locale);
  if (known !== undefined) return known;
  const localize: Localize = Object.assign(
    <Source extends PlainText>(text: Source, ...values: Holes<Source>) => say(locale, message(text, ...values)),
    {
      plural: <Source extends PluralText>(one: string, other: Source, values: PluralValues<Source>) => say(locale, pluralMessage(one, other, values)),
      number: (value: number | bigint, options?: Intl.NumberFormatOptions) => (options === undefined ? numberFormat(locale) : new Intl.NumberFormat(locale, options)).format(value),
      message: (said: Message) => sayIn(locale, said),
      knows: (said: Sentence) => translationOf(locale, said) !== undefined,
      locale,
    },
  );
  localizers.set(locale, localize);
  return localize;
}

function translationOf(locale: string | undefined, { text, values }: Sentence): string | undefined {
  return locale === undefined ? undefined : others?.findForm(locale, text, values['count']);
}

function say(locale: string | undefined, sentence: Sentence): string {
  const { text, values, one } = sentence;
  const translated = translationOf(locale, sentence);
  // A sentence is in one language to its end: where it is English, so are its numbers.
  const spoken = locale !== undefined && (translated !== undefined || isEnglish(locale)) ? locale : 'en';
  const form = translated ?? (one !== undefined && values['count'] === 1 ? one : text);
  return form.replaceAll(/\{(\w+)\}/g, (hole, name: string) => fill(values[name] ?? hole, spoken));
}

function fill(value: HoleValue, locale: string): string {
  if (typeof value === 'function') return value(locale);
  return typeof value === 'number' ? numberFormat(locale).format(value) : value;
}

const numberFormats = new Map<string | undefined, Intl.NumberFormat>();

/** Making one takes longer than using it a hundred times. */
function numberFormat(locale: string | undefined): Intl.NumberFormat {
  const known = numberFormats.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  numberFormats.set(locale, known);
  return known;
}
