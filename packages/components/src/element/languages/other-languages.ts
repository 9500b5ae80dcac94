import type { Text } from './translation.ts';

/** What knows languages other than English. */
export interface OtherLanguages {
  /** Fetches what a language needs, so that nothing is said in English first. */
  readonly loadLanguage: (tag: string) => Promise<void>;
  /** What a text of ours is in a language, in the form that a count asks for; undefined where it stays English. */
  readonly findForm: (locale: string, text: Text, count: unknown) => string | undefined;
  /** Tells when a language was added or has been fetched. */
  readonly onLanguages: (listener: () => void) => unknown;
}

/** Undefined on a page that speaks English alone: English stands in the code, and the others are fetched with the first of them, or come with who adds one. */
export let others: OtherLanguages | undefined;

/** Who says texts: called where they may have to be said in another language, and with true where a language has other words now. */
export const speakers = new Set<(isNew: boolean) => void>();

/** From now on other languages are spoken, too. */
export function speak(languages: OtherLanguages): OtherLanguages {
  if (others === undefined) languages.onLanguages(() => speakers.forEach((follow) => follow(true)));
  return (others = languages);
}
