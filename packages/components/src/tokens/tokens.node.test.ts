import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { colourTokens } from './colour-tokens.ts';
import type { ColourScheme } from './colour-roles.ts';
import type { ColourName } from './colour-tokens.ts';
import { contrastRatio, oklch } from './colour.ts';
import type { Oklch } from './colour.ts';
import { contrastPairs } from './contrast-pairs.ts';
import { moreColours } from './more-colours.ts';
import { moreScale } from './more-scale.ts';
import { scaleTokens } from './scale-tokens.ts';
import { seriesTokens } from './series-tokens.ts';
import { documentTokenSheet, elementTokenSheet } from './token-sheet.ts';
import { seriesTokenStyles } from './token-styles.ts';

const schemes: readonly ColourScheme[] = ['light', 'dark', 'lightContrast', 'darkContrast'];

describe('contrastRatio', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrastRatio(oklch(0, 0, 0), oklch(1, 0, 0))).toBeCloseTo(21, 1);
    expect(contrastRatio(oklch(0.5, 0.1, 195), oklch(0.5, 0.1, 195))).toBe(1);
  });

  it('agrees with the known ratio of #767676 on white', () => {
    expect(contrastRatio(oklch(0.5654, 0, 0), oklch(1, 0, 0))).toBeCloseTo(4.54, 1);
  });
});

describe('colourTokens', () => {
  for (const scheme of schemes) {
    it(`keep every pair that occurs readable in ${scheme}`, () => {
      const tooClose = contrastPairs
        .map((pair) => ({ ...pair, actual: contrastRatio(colour(pair.front, scheme), colour(pair.back, scheme)) }))
        .filter((pair) => pair.actual < pair.ratio)
        .map((pair) => `${pair.front} on ${pair.back}: ${pair.actual.toFixed(2)} < ${pair.ratio}`);
      expect(tooClose).toEqual([]);
    });
  }

  it('give text at least 7 where people ask for more contrast', () => {
    for (const scheme of ['lightContrast', 'darkContrast'] as const) {
      expect(contrastRatio(colour('text-muted', scheme), colour('surface-sunken', scheme))).toBeGreaterThanOrEqual(7);
    }
  });

  it('have names of their own', () => {
    const names = [...colourTokens, ...scaleTokens].map((token) => token.name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('seriesTokens', () => {
  it('stand out from every ground they are drawn on, in every scheme', () => {
    const tooClose = schemes.flatMap((scheme) => seriesTokens.flatMap((token) => (['canvas', 'surface', 'surface-raised', 'surface-sunken'] as const)
      .map((back) => ({ scheme, name: token.name, back, ratio: contrastRatio(token[scheme], colour(back, scheme)) }))))
      .filter(({ ratio }) => ratio < 3).map(({ scheme, name, back, ratio }) => `${name} on ${back} in ${scheme}: ${ratio.toFixed(2)}`);
    expect(tooClose).toEqual([]);
  });

  it('are read from the theme first', () => {
    expect(seriesTokenStyles.cssText).toContain('--_series-1:var(--inlay-series-1,light-dark(');
  });
});

describe('elementTokenSheet', () => {
  it('reads the public name first and falls back to both schemes', () => {
    expect(elementTokenSheet()).toContain('--_accent:var(--inlay-accent,light-dark(oklch(0.5 0.1 195),oklch(0.76 0.11 195)));');
  });

  it('stands still where people ask for less motion', () => {
    expect(elementTokenSheet()).toContain('@media (prefers-reduced-motion:reduce){:host{--_duration-state:var(--inlay-duration-state,0s);');
  });
});

describe('moreTokenStyles', () => {
  it('begin every sheet of the kit that uses a token that not all elements carry', () => {
    const folder = join(import.meta.dirname, '..');
    const more = new RegExp(`--_(?:${[...moreColours.flatMap(([, roles]) => Object.keys(roles)), ...Object.keys(moreScale)].join('|')})(?![\\w-])`);
    const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/\bcss`([^`]*)`/g)].map(([, sheet]) => ({ file, sheet: sheet! })));
    const using = sheets.filter(({ sheet }) => more.test(sheet));
    expect(using.length).toBeGreaterThan(20);
    expect(using.filter(({ sheet }) => !sheet.trimStart().startsWith('${moreTokenStyles}')).map(({ file }) => file)).toEqual([]);
  });
});

describe('documentTokenSheet', () => {
  it('states public names only', () => {
    expect(documentTokenSheet()).toContain(':root{--inlay-space-2:2px;');
    expect(documentTokenSheet()).not.toContain('--_');
  });
});

function colour(name: ColourName, scheme: ColourScheme): Oklch {
  const token = colourTokens.find((each) => each.name === name);
  if (!token) throw new Error(`No colour token "${name}".`);
  return token[scheme];
}
