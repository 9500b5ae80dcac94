import { afterEach, describe, expect, it, vi } from 'vitest';
import { de } from './languages/de.ts';
import { onLanguages } from './languages/known-languages.ts';
import { addLanguage, loadLanguage } from './languages/languages.ts';
import type { Translation } from './languages/translation.ts';
import { localizeIn, message, pluralMessage, sayIn } from './localize.ts';

const holesOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

describe('localizeIn', () => {
  afterEach(() => {
    addLanguage('en', {});
    addLanguage('de', de);
  });

  it('says English where no language is said, where one is not known, and where it has not been fetched', () => {
    for (const language of [undefined, 'en-GB', 'xx']) expect(localizeIn(language)('Fill in this field.')).toBe('Fill in this field.');
    addLanguage('de', async () => de);
    expect(localizeIn('de')('Fill in this field.')).toBe('Fill in this field.');
  });

  it('says German once that has been fetched, to every German', async () => {
    await loadLanguage('de-AT');
    for (const language of ['de', 'de-AT', 'DE-ch-1996']) expect(localizeIn(language)('Fill in this field.')).toBe('Bitte ausfüllen.');
  });

  it('prefers what was added for a region, and falls back to English text by text', () => {
    addLanguage('de-CH', { 'Next page': 'Nächsti Siite' });
    expect([localizeIn('de-CH')('Next page'), localizeIn('de')('Next page')]).toEqual(['Nächsti Siite', 'Nächste Seite']);
    expect(localizeIn('de-CH')('Previous page')).toBe('Previous page');
  });

  it('lets a page say English in its own words', () => {
    addLanguage('en', { 'Next page': 'Onward' });
    expect([localizeIn('en')('Next page'), localizeIn('en-US')('Next page'), localizeIn('en')('Pages')]).toEqual(['Onward', 'Onward', 'Pages']);
  });

  it('fills holes with words as they are, numbers as the sentence’s language writes them, and what a function makes of it', () => {
    const inGerman = localizeIn('de');
    expect(inGerman('Enter {min} or more.', { min: 1234.5 })).toBe('Mindestens 1.234,5 eingeben.');
    expect(localizeIn('fr')('Enter {min} or more.', { min: 1234.5 })).toBe('Enter 1,234.5 or more.');
    expect(localizeIn('en-IN')('Enter {min} or more.', { min: 1_234_567 })).toBe('Enter 12,34,567 or more.');
    expect(inGerman('Enter {min} or more.', { min: '{max}' })).toBe('Mindestens {max} eingeben.');
    expect(inGerman('Enter {date} or later.', { date: (locale) => `<${locale}>` })).toBe('<de> oder später eingeben.');
  });

  it('chooses the form that the count asks for in the language', () => {
    addLanguage('pl', { 'Choose 1 to {count} stars.': { one: '{count} gwiazdka', few: '{count} gwiazdki', other: '{count} gwiazdek' } });
    const say = (language: string, count: number): string => localizeIn(language).plural('Choose {count} star.', 'Choose 1 to {count} stars.', { count });
    expect([say('en', 1), say('en', 5)]).toEqual(['Choose 1 star.', 'Choose 1 to 5 stars.']);
    expect([say('pl', 1), say('pl', 3), say('pl', 5)]).toEqual(['1 gwiazdka', '3 gwiazdki', '5 gwiazdek']);
  });

  it('says messages of ours in a language and leaves an app’s own words alone', () => {
    expect(sayIn('de', message('Choose a file.'))).toBe('Eine Datei auswählen.');
    expect(sayIn('de', pluralMessage('Choose {count} star.', 'Choose 1 to {count} stars.', { count: 1 }))).toBe('1 Stern vergeben.');
    expect(sayIn('de', 'Choose a file.')).toBe('Choose a file.');
  });

  it('tells when a language comes, and warns and speaks English when one does not come, asking again the next time', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    let told = 0;
    const stop = onLanguages(() => (told += 1));
    let asked = 0;
    addLanguage('it', async () => {
      asked += 1;
      if (asked === 1) throw new Error('offline');
      return { Pages: 'Pagine' };
    });
    await loadLanguage('it');
    expect([localizeIn('it')('Pages'), told, warn.mock.calls.length]).toEqual(['Pages', 1, 1]);
    await Promise.all([loadLanguage('it'), loadLanguage('it-IT')]);
    expect([localizeIn('it-IT')('Pages'), told, asked]).toEqual(['Pagine', 2, 2]);
    stop();
    warn.mockRestore();
  });

  it('has in German every hole of the English, and no other', () => {
    for (const [text, translated] of Object.entries(de)) {
      for (const form of typeof translated === 'string' ? [translated] : Object.values(translated)) expect([text, holesOf(form)]).toEqual([text, holesOf(text)]);
    }
  });

  it('does not compile without a translation, a hole’s value or a form', () => {
    const unchecked = (): void => {
      // @ts-expect-error: no such text.
      localizeIn('de')('There is no translation of this.');
      // @ts-expect-error: a hole is empty.
      localizeIn('de')('Enter {min} or more.');
      // @ts-expect-error: another hole is filled.
      localizeIn('de')('Enter {min} or more.', { max: 1 });
      // @ts-expect-error: it counts, so it has two forms.
      localizeIn('de')('Choose 1 to {count} stars.', { count: 2 });
      // @ts-expect-error: a whole translation lacks nothing.
      addLanguage('fr', { Pages: 'Pages' } satisfies Translation);
    };
    expect(unchecked).toBeTypeOf('function');
  });
});
