import * as known from './known-languages.ts';
import type { TranslationSource } from './known-languages.ts';
import { speak } from './other-languages.ts';

/**
 * Adds a language, or replaces one: `addLanguage('fr', fr)` or `addLanguage('fr', async () => (await import('./fr.js')).fr)`.
 * A text that the translation lacks stays English; for `en` it is how to say something in other words. Elements that
 * stand in the language say it anew. `tag` is as in `lang`; `de` serves `de-AT` too, unless that was added by itself.
 */
export function addLanguage(tag: string, source: TranslationSource): void {
  speak(known);
  known.addLanguage(tag, source);
}

/**
 * Fetches what a language needs, so that nothing is said in English first. Elements ask by themselves; a page that
 * renders headless asks before. Resolves also when it cannot be fetched (a warning says so; English is spoken then) or is not known.
 */
export function loadLanguage(tag: string): Promise<void> {
  return speak(known).loadLanguage(tag);
}
