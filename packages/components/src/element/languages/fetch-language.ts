import { others, speak } from './other-languages.ts';

/**
 * Fetches a language, and with the first what knows of languages: a page in English needs neither. Resolves also when it
 * does not come or is not known: English is spoken then.
 */
export async function fetchLanguage(locale: string): Promise<void> {
  if (others === undefined && isEnglish(locale)) return;
  // Side by side, so that German is no later for it. What does not come the browser's console names.
  if (others === undefined && /^de\b/i.test(locale)) import('./de.ts').catch(() => undefined);
  const known = await import('./known-languages.ts').catch(() => undefined);
  if (known !== undefined) await speak(known).loadLanguage(locale);
}

/** True where what stands in the code is said as it is, unless a page has other words for it. */
export function isEnglish(locale: string): boolean {
  return /^en\b/i.test(locale);
}
