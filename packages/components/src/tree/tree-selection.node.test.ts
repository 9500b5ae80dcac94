import { describe, expect, it } from 'vitest';
import { readTree } from './tree-nodes.ts';
import { chooseAll, selectedNodes, toggleChoice, treeChoices } from './tree-selection.ts';

const tree = readTree([
  { id: 'a', children: [{ id: 'b', children: [{ id: 'c' }, { id: 'd' }] }, { id: 'e', disabled: true }] },
  { id: 'f' },
], { rowKey: 'id', labelKey: 'label', parentKey: '' });
const node = (key: string) => tree.nodes.get(key)!;

describe('treeChoices', () => {
  it('chooses what is in a chosen branch, and a branch when all in it is chosen', () => {
    expect(Object.fromEntries(treeChoices(tree, ['b']))).toEqual({ a: 'mixed', b: true, c: true, d: true, e: false, f: false });
    expect(Object.fromEntries(treeChoices(tree, ['c', 'd', 'e']))).toMatchObject({ a: true, b: true });
    expect(Object.fromEntries(treeChoices(tree, ['c', 'nobody']))).toMatchObject({ a: 'mixed', b: 'mixed', c: true, d: false });
  });
});

describe('toggleChoice', () => {
  it('chooses all of a branch but what is disabled, and gives it up again', () => {
    const all = toggleChoice(tree, [], node('a'));
    expect(all).toEqual(['b', 'c', 'd']);
    expect(toggleChoice(tree, all, node('a'))).toEqual([]);
  });

  it('gives up one of a chosen branch, and keeps what is disabled as it is', () => {
    expect(toggleChoice(tree, ['a'], node('c'))).toEqual(['d', 'e']);
    expect(toggleChoice(tree, ['d', 'e'], node('c'))).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(toggleChoice(tree, ['f'], node('e'))).toEqual(['f']);
  });
});

describe('chooseAll', () => {
  it('chooses all that can be', () => {
    expect(chooseAll(tree, [])).toEqual(['b', 'c', 'd', 'f']);
    expect(chooseAll(tree, ['e'])).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });
});

describe('selectedNodes', () => {
  const keys = (given: unknown, selection: string) => selectedNodes(tree, given, selection).map(({ key }) => key);
  it('is as many as can be chosen, of those that are there', () => {
    expect([keys(['gone', 'f', 'c'], 'single'), keys(['f', 'b'], 'multiple'), keys(['f'], 'none'), keys('f', 'single')]).toEqual([['f'], ['b', 'c', 'd', 'f'], [], []]);
  });
});
