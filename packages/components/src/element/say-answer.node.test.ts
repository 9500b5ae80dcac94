import { describe, expect, expectTypeOf, it } from 'vitest';
import { aiWarning } from '@inlay/runtime/ai';
import type { WarningText } from '@inlay/runtime/ai';
import { loadLanguage } from './languages/languages.ts';
import type { answerTexts } from './languages/de-answers.ts';
import { localizeIn } from './localize.ts';
import { sayLabel, sayWarning } from './say-answer.ts';

describe('sayWarning', () => {
  it('says why an option was changed in the language of the place', async () => {
    await loadLanguage('de');
    const warning = aiWarning('temperature', 'this service takes {least} to {most}; {sent} was sent', { least: 0, most: 1.5, sent: 1.5 });
    expect(warning.reason).toBe('this service takes 0 to 1.5; 1.5 was sent');
    expect(sayWarning(warning, localizeIn('de'))).toBe('dieser Dienst nimmt 0 bis 1,5; 1,5 wurde gesendet');
    expect(sayWarning(warning, localizeIn('en'))).toBe(warning.reason);
  });

  it('says a reason that is not ours as it is', async () => {
    await loadLanguage('de');
    expect(sayWarning({ option: 'seed', reason: 'not here' }, localizeIn('de'))).toBe('not here');
    expect(sayWarning({ option: 'seed', reason: 'not here', said: { text: 'not ours', values: {} } }, localizeIn('de'))).toBe('not here');
  });

  it('has German for every reason that the runtime gives', () => {
    expectTypeOf<Exclude<WarningText, keyof typeof answerTexts>>().toEqualTypeOf<never>();
  });
});

describe('sayLabel', () => {
  it('says that our demo model is one in the language of the place, and the words of others as they are', async () => {
    await loadLanguage('de');
    expect(sayLabel('demo: rules, not a language model', localizeIn('de'))).toBe('Demo: Regeln, kein Sprachmodell');
    expect(sayLabel('in-house model', localizeIn('de'))).toBe('in-house model');
  });
});
