import { definitions } from '@inlay/components/definitions';
import Square from 'lucide/dist/esm/icons/square.mjs';
import { describe, expect, it } from 'vitest';
import { definitionIcon } from './definition-icon.ts';

describe('definitionIcon', () => {
  it('has the icon of every kind of component', () => {
    expect(definitions.filter(({ icon }) => definitionIcon(icon) === Square).map(({ type }) => type)).toEqual([]);
  });

  it('is a square for names that are not known', () => {
    expect(definitionIcon('no-such-icon')).toBe(Square);
    expect(definitionIcon(undefined)).toBe(Square);
  });
});
