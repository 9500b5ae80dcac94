import { describe, expect, it } from 'vitest';
import type { AiErrorKind } from '@inlay/runtime/ai';
import { loadLanguage } from './languages/languages.ts';
import { localizeIn } from './localize.ts';
import { sayFailure } from './say-failure.ts';

/** Every kind that a run can fail with: a new one does not compile until it stands here. */
const KINDS: Readonly<Record<AiErrorKind, string>> = {
  auth: 'Der Dienst hat diese App nicht zugelassen.',
  quota: 'Was diese App vom Dienst nutzen darf, ist aufgebraucht.',
  rate: 'Es waren zu viele Anfragen auf einmal.',
  request: 'Der Dienst hat die Anfrage abgelehnt.',
  context: 'Der Text ist zu lang für das Modell.',
  server: 'Der Dienst ist gestört.',
  network: 'Der Dienst ist nicht erreichbar.',
  timeout: 'Der Dienst hat zu lange gebraucht.',
  truncated: 'Die Antwort wurde abgeschnitten.',
  protocol: 'Der Dienst hat etwas Unlesbares geantwortet.',
  aborted: 'Der Lauf wurde angehalten.',
  filtered: 'Der Dienst hat die Antwort wegen seiner Regeln zurückgehalten.',
  validation: 'Etwas Nötiges fehlt oder ist nicht brauchbar.',
  denied: 'Das ist hier nicht erlaubt.',
  expression: 'Dieser Teil der App hat einen Fehler.',
  transform: 'Dieser Teil der App hat einen Fehler.',
  config: 'Dieser Teil der App hat einen Fehler.',
};
const exact = { message: '"local" could not be reached: ECONNREFUSED.', hint: 'Check that it runs.' };

describe('sayFailure', () => {
  it('says in English to the letter what happened', () => {
    for (const locale of [undefined, 'en', 'en-GB', 'fr']) expect(sayFailure({ kind: 'network', ...exact }, localizeIn(locale))).toEqual({ what: exact.message, hint: exact.hint, detail: undefined });
  });

  it('tells every kind of failure in another language, with the exact words after it', async () => {
    await loadLanguage('de');
    for (const [kind, what] of Object.entries(KINDS)) {
      const said = sayFailure({ kind, ...exact }, localizeIn('de-AT'));
      expect(said).toEqual({ what, hint: said.hint, detail: '"local" could not be reached: ECONNREFUSED. Check that it runs.' });
      expect(said.hint).not.toBe(exact.hint);
    }
  });

  it('leaves the app’s own words, and says the least of what it does not know', async () => {
    await loadLanguage('de');
    expect(sayFailure({ message: 'Kaputt.', hint: undefined, isOwn: true }, localizeIn('de'))).toEqual({ what: 'Kaputt.', hint: undefined, detail: undefined });
    for (const kind of [undefined, 'constructor', 'new']) expect(sayFailure({ kind, message: 'X', hint: undefined }, localizeIn('de')).what).toBe('Dieser Teil der App hat einen Fehler.');
  });
});
