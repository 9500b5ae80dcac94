import type { Translation } from './translation.ts';

/** What can be added: a translation, or what fetches one when an element first needs it. */
export type TranslationSource = Partial<Translation> | (() => Promise<Partial<Translation>>);

const loaders = new Map<string, () => Promise<Partial<Translation>>>([['de', async () => (await import('./de.ts')).de]]);
const translations = new Map<string, Partial<Translation>>();
const loading = new Map<string, Promise<void>>();
const listeners = new Set<() => void>();

/**
 * Adds a language, or replaces one: `addLanguage('fr', fr)` or `addLanguage('fr', async () => (await import('./fr.js')).fr)`.
 * A text that the translation lacks stays English; for `en` it is how to say something in other words. Elements that
 * stand in the language say it anew. `tag` is as in `lang`; `de` serves `de-AT` too, unless that was added by itself.
 */
export function addLanguage(tag: string, source: TranslationSource): void {
  const key = tag.toLowerCase();
  for (const known of [loading, translations, loaders]) known.delete(key);
  if (typeof source === 'function') loaders.set(key, source);
  else translations.set(key, source);
  tellAll();
}

/**
 * Fetches what a language needs, so that nothing is said in English first. Elements ask by themselves; a page that
 * renders headless asks before. Resolves also when it cannot be fetched (a warning says so; English is spoken then) or is not known.
 */
export async function loadLanguage(tag: string): Promise<void> {
  for (const candidate of candidatesOf(tag)) {
    if (translations.has(candidate)) return;
    const load = loaders.get(candidate);
    if (load === undefined) continue;
    if (!loading.has(candidate)) loading.set(candidate, fetchInto(candidate, load));
    return loading.get(candidate);
  }
}

/** The translation for a language as far as it has been fetched; undefined where English is spoken. */
export function findTranslation(tag: string): Partial<Translation> | undefined {
  if (translations.size === 0) return undefined;
  return candidatesOf(tag).map((candidate) => translations.get(candidate)).find((translation) => translation !== undefined);
}

/** Tells when a language was added or has been fetched. Returns what ends it. */
export function onLanguages(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

async function fetchInto(tag: string, load: () => Promise<Partial<Translation>>): Promise<void> {
  try {
    const translation = await load();
    // Replaced meanwhile: the later word counts.
    if (loaders.get(tag) !== load) return;
    translations.set(tag, translation);
    tellAll();
  } catch (error) {
    // So that the next element to come asks once more.
    loading.delete(tag);
    console.warn(`The texts for the language "${tag}" could not be fetched; English is spoken instead.`, error);
  }
}

function tellAll(): void {
  for (const listener of listeners) listener();
}

/** `de-AT-1996` → `de-at-1996`, `de-at`, `de`. */
function candidatesOf(tag: string): string[] {
  const parts = tag.toLowerCase().split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}
