import { describe, expect, it } from 'vitest';
import { colourTokens } from './colour-tokens.ts';
import { contrastRatio, cssColour, oklch } from './colour.ts';
import { hexColour, parseColour } from './parse-colour.ts';

describe('parseColour', () => {
  it('reads what cssColour writes, and percent', () => {
    for (const { light } of colourTokens) expect(parseColour(cssColour(light))).toEqual(light);
    expect(parseColour('OKLCH(50% 25% 195deg)')).toEqual(oklch(0.5, 0.1, 195));
  });

  it('reads hex so that contrasts are the known ones', () => {
    expect(contrastRatio(parseColour('#767676')!, parseColour('#fff')!)).toBeCloseTo(4.54, 2);
    expect(contrastRatio(parseColour('#0000ff')!, parseColour('#ffffff')!)).toBeCloseTo(8.59, 2);
  });

  it('leaves what it does not know to the browser', () => {
    expect(['teal', '#12', '#12345678', 'oklch(from red l c h)', 'oklch(0.5 0.1 195 / 0.5)', ''].map(parseColour)).toEqual(Array.from({ length: 6 }, () => undefined));
  });
});

describe('hexColour', () => {
  it('gives back the hex that was read', () => {
    for (const hex of ['#000000', '#ffffff', '#006d77', '#ff00ff', '#010203', '#7f8081']) expect(hexColour(parseColour(hex)!)).toBe(hex);
  });
});
