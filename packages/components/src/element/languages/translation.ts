import type { de } from './de.ts';

type German = typeof de;

/** The forms of a sentence that counts, by the plural category of `Intl.PluralRules`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Every text that our elements say, as they say it in English. What stands in braces is filled in. */
export type Text = keyof German;

/** The texts that count: their English plural. */
export type PluralText = { [Key in Text]: German[Key] extends string ? never : Key }[Text];

/** The texts that do not count. */
export type PlainText = Exclude<Text, PluralText>;

/**
 * All texts in one language, by their English. German is one and is complete, so a text without a translation does
 * not compile; another language of this type does not compile either while it lacks one.
 */
export type Translation = { readonly [Key in Text]: Key extends PluralText ? PluralForms : string };

/** The names in the braces of a text. */
export type HolesOf<Source extends string> = Source extends `${string}{${infer Name}}${infer Rest}` ? Name | HolesOf<Rest> : never;
