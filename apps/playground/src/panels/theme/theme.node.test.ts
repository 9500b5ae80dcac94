import { cssColour, parseColour } from '@inlay/components/tokens';
import { describe, expect, it } from 'vitest';
import { checkPairs, pairWords, reportOn } from './theme-contrast.ts';
import { readThemeFile, writeThemeFile } from './theme-file.ts';
import { accentFamily, colourAt, facesOf, joinColour, splitColour, withColour, withFittingFamily, withToken } from '../theme-model.ts';
import { presetOf, themePresets, withPreset } from './theme-presets.ts';

describe('splitColour', () => {
  it('takes light-dark apart, with commas inside of its sides, and gives one colour to both', () => {
    expect(splitColour('light-dark(rgb(1, 2, 3), #fff)')).toEqual({ light: 'rgb(1, 2, 3)', dark: '#fff' });
    expect(splitColour(' teal ')).toEqual({ light: 'teal', dark: 'teal' });
    expect(joinColour(splitColour('light-dark(#000, #fff)'))).toBe('light-dark(#000, #fff)');
  });
});

describe('withColour', () => {
  it('sets one side and leaves the other as it is seen', () => {
    expect(withColour({}, 'accent', { face: 'light', value: '#006d77' })).toEqual({ accent: 'light-dark(#006d77, oklch(0.76 0.11 195))' });
    expect(withColour({ accent: 'red' }, 'accent', { face: 'dark', value: 'red' })).toEqual({ accent: 'red' });
  });

  it('sets the colour itself where the scheme is fixed, and knows the kit’s colours of more contrast', () => {
    const theme = { 'color-scheme': 'dark', contrast: 'more' };
    expect(facesOf(theme)).toEqual(['dark']);
    expect(withColour(theme, 'accent', { face: 'dark', value: '#0ff' })['accent']).toBe('#0ff');
    expect(colourAt(theme, 'canvas', 'dark')).toBe('oklch(0 0 90)');
  });
});

describe('themePresets', () => {
  it.each(themePresets)('$id keeps every pair that occurs readable, in each scheme and with more contrast', ({ tokens }) => {
    for (const contrast of [{}, { contrast: 'more' }]) expect(checkPairs({ ...tokens, ...contrast }, parseColour).filter(({ actual = 0, ratio }) => actual < ratio).map(pairWords)).toEqual([]);
  });

  it('are found again in a theme, and leave everything else of it alone', () => {
    const theme = withPreset({ 'radius-control': '0', accent: 'red' }, themePresets[1]!);
    expect([presetOf(theme)?.id, theme['radius-control'], presetOf({ accent: 'red' })]).toEqual(['blue', '0', undefined]);
    expect(withPreset(theme, themePresets[0]!)).toEqual({ 'radius-control': '0' });
  });
});

describe('withFittingFamily', () => {
  it('gives what goes with an accent its hue, and leaves an accent that cannot be read', () => {
    const fitted = withFittingFamily({ accent: cssColour({ lightness: 0.5, chroma: 0.1, hue: 300 }) })!;
    expect(fitted['focus']).toBe(accentFamily({ hue: 300, vividness: 1 })['focus']);
    expect(withFittingFamily({ accent: 'var(--x)' })).toBeUndefined();
  });
});

describe('reportOn', () => {
  it('names the pairs that are too close, and how close, and counts the others', () => {
    const report = reportOn('accent', checkPairs({ 'color-scheme': 'light', accent: '#ffee00' }, parseColour));
    expect(pairWords(report.failing.find(({ front, back }) => front === 'text-on-accent' && back === 'accent')!)).toMatch(/^text-on-accent on accent is 1\.20\u00a0:\u00a01 in light; text needs 4\.5\.$/);
    expect(reportOn('success', checkPairs({}, parseColour))).toMatchObject({ failing: [], unknown: false });
  });

  it('does not call a colour good that it cannot judge', () => {
    expect(reportOn('accent', checkPairs({ accent: 'var(--x)' }, parseColour))).toMatchObject({ checked: 0, unknown: true, closest: undefined });
  });
});

describe('readThemeFile', () => {
  it('reads what was written', () => {
    const theme = withToken({ accent: 'teal' }, 'density', '-1');
    expect(readThemeFile(writeThemeFile(theme))).toEqual({ theme });
  });

  it.each([['{', 'not JSON'], ['{"accent":"red"}', 'no theme'], ['{"inlayTheme":1}', 'tokens: Expected an object'], ['{"inlayTheme":1,"tokens":{"--inlay-accent":"red"}}', 'Leave out'], ['{"inlayTheme":1,"tokens":{"accent":3}}', 'accent: Expected a text'], ['x'.repeat(300_000), 'too long']])('says why %.30s is none', (text, why) => {
    const read = readThemeFile(text);
    expect('refused' in read && read.refused).toContain(why);
  });
});
