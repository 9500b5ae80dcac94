import type { PluralForms, Text, Translation } from './translation.ts';

/** What can be added: a translation, or what fetches one when an element first needs it. */
export type TranslationSource = Partial<Translation> | (() => Promise<Partial<Translation>>);

const loaders = new Map<string, () => Promise<Partial<Translation>>>([['de', async () => (await import('./de.ts')).de]]);
const translations = new Map<string, Partial<Translation>>();
const loading = new Map<string, Promise<void>>();
const listeners = new Set<() => void>();
const pluralRules = new Map<string, Intl.PluralRules>();

// Imports nothing: a bundler would cut what it shares with an element into a file of its own, for every page to fetch.

/** As `addLanguage` of `languages.ts`, which elements hear of. */
export function addLanguage(tag: string, source: TranslationSource): void {
  const key = tag.toLowerCase();
  for (const known of [loading, translations, loaders]) known.delete(key);
  if (typeof source === 'function') loaders.set(key, source);
  else translations.set(key, source);
  tellAll();
}

/** As `loadLanguage` there. */
export async function loadLanguage(tag: string): Promise<void> {
  for (const candidate of candidatesOf(tag)) {
    if (translations.has(candidate)) return;
    const load = loaders.get(candidate);
    if (load === undefined) continue;
    if (!loading.has(candidate)) loading.set(candidate, fetchInto(candidate, load));
    return loading.get(candidate);
  }
}

/** A text of ours in a language, as far as that has been fetched; undefined where English is spoken. Of a text that counts, the form that the count asks for. */
export function findForm(locale: string, text: Text, count: unknown): string | undefined {
  const forms = candidatesOf(locale).map((candidate) => translations.get(candidate)).find((translation) => translation !== undefined)?.[text];
  return typeof forms === 'object' ? pluralForm(forms, Number(count), locale) : forms;
}

function pluralForm(forms: PluralForms, count: number, locale: string): string {
  // Making rules takes longer than using them a hundred times.
  const rules = pluralRules.get(locale) ?? new Intl.PluralRules(locale);
  pluralRules.set(locale, rules);
  return forms[rules.select(count)] ?? forms.other;
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
