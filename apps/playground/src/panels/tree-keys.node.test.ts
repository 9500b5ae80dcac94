import { describe, expect, it } from 'vitest';
import { rowAfterRemoval, treeStep, typeAhead } from './tree-keys.ts';
import type { TreeRow } from './tree-keys.ts';

const row = (name: string, level: number, more: Partial<TreeRow> = {}): TreeRow => ({ name, type: 'text', title: name, level, parent: undefined, position: 1, siblings: 1, expanded: undefined, ...more });

const rows: readonly TreeRow[] = [
  row('main', 1, { type: undefined, expanded: true }),
  row('alpha', 2, { parent: 'main' }),
  row('box', 2, { parent: 'main', expanded: true }),
  row('inside', 3, { parent: 'box' }),
  row('beta', 2, { parent: 'main', expanded: false }),
];

describe('treeStep', () => {
  it('moves up, down, to the start and to the end, and stops at the edges', () => {
    expect(treeStep('ArrowDown', rows, 'alpha')).toEqual({ do: 'focus', name: 'box' });
    expect(treeStep('ArrowUp', rows, 'alpha')).toEqual({ do: 'focus', name: 'main' });
    expect(treeStep('Home', rows, 'beta')).toEqual({ do: 'focus', name: 'main' });
    expect(treeStep('End', rows, 'main')).toEqual({ do: 'focus', name: 'beta' });
    expect(treeStep('ArrowUp', rows, 'main')).toBeUndefined();
    expect(treeStep('ArrowDown', rows, 'beta')).toBeUndefined();
  });

  it('opens with the right arrow, then goes in', () => {
    expect(treeStep('ArrowRight', rows, 'beta')).toEqual({ do: 'expand', name: 'beta' });
    expect(treeStep('ArrowRight', rows, 'box')).toEqual({ do: 'focus', name: 'inside' });
    expect(treeStep('ArrowRight', rows, 'alpha')).toBeUndefined();
  });

  it('closes with the left arrow, then goes out', () => {
    expect(treeStep('ArrowLeft', rows, 'box')).toEqual({ do: 'collapse', name: 'box' });
    expect(treeStep('ArrowLeft', rows, 'inside')).toEqual({ do: 'focus', name: 'box' });
    expect(treeStep('ArrowLeft', rows, 'beta')).toEqual({ do: 'focus', name: 'main' });
  });

  it('activates with Enter and space, and removes components but no pages', () => {
    expect(treeStep('Enter', rows, 'alpha')).toEqual({ do: 'activate', name: 'alpha' });
    expect(treeStep(' ', rows, 'alpha')).toEqual({ do: 'activate', name: 'alpha' });
    expect(treeStep('Delete', rows, 'alpha')).toEqual({ do: 'remove', name: 'alpha' });
    expect(treeStep('Delete', rows, 'main')).toBeUndefined();
  });
});

describe('typeAhead', () => {
  it('goes to the next row with that letter, round the end', () => {
    expect(typeAhead('b', rows, 'alpha')).toBe('box');
    expect(typeAhead('b', rows, 'box')).toBe('beta');
    expect(typeAhead('b', rows, 'beta')).toBe('box');
  });

  it('stays on the row that the typed word still fits', () => {
    expect(typeAhead('be', rows, 'beta')).toBe('beta');
    expect(typeAhead('bo', rows, 'beta')).toBe('box');
    expect(typeAhead('zz', rows, 'beta')).toBeUndefined();
  });
});

describe('rowAfterRemoval', () => {
  it('is the next sister, past what was inside', () => {
    expect(rowAfterRemoval(rows, 'box')).toBe('beta');
  });

  it('is the row before when there is no sister left', () => {
    expect(rowAfterRemoval(rows, 'inside')).toBe('box');
    expect(rowAfterRemoval(rows, 'beta')).toBe('inside');
  });
});
