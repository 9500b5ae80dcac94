import { describe, expect, it } from 'vitest';
import { MAX_NODES, readTree } from './tree-nodes.ts';

const members = { rowKey: 'id', labelKey: 'label', parentKey: '' };
const flat = { ...members, parentKey: 'parent' };
const lines = (data: unknown, names = members): readonly string[] => [...readTree(data, names).nodes.values()].map(({ key, label, level, position, siblings }) => `${level} ${String(key)} ${label} ${position}/${siblings}`);

describe('readTree', () => {
  it('reads records that hold others, and words', () => {
    expect(lines([{ id: 'a', label: 'A', children: [{ id: 'b', title: 'B' }, 'c'] }, 4])).toEqual(['1 a A 1/2', '2 b B 1/2', '2 c c 2/2', '1 4 4 2/2']);
    expect(lines({ id: 'root', label: 'Root' })).toEqual(['1 root Root 1/1']);
  });

  it('names a node by its place where it has no key, or another’s', () => {
    expect(lines([{ label: 'A', children: [{ label: 'B' }] }, { id: 'x' }, { id: 'x', label: 'again' }])).toEqual(['1 0 A 1/3', '2 0/0 B 1/1', '1 x x 2/3', '1 2 again 3/3']);
  });

  it('reads flat rows by their parents, in any order', () => {
    expect(lines([{ id: 3, label: 'Ulm', parent: 2 }, { id: 1, label: 'Europe', parent: null }, { id: 2, label: 'Germany', parent: 1 }, { id: 9, label: 'Lost', parent: 77 }], flat))
      .toEqual(['1 1 Europe 1/2', '2 2 Germany 1/1', '3 3 Ulm 1/1', '1 9 Lost 2/2']);
  });

  it('shows every row of a circle once', () => {
    expect(lines([{ id: 1, parent: 2 }, { id: 2, parent: 1 }, { id: 3, parent: 3 }], flat)).toEqual(['1 1 1 1/2', '2 2 2 1/1', '1 3 3 2/2']);
  });

  it('is bounded, and says when it left something out', () => {
    const self: Record<string, unknown> = { id: 'self' };
    self['children'] = [self];
    expect(readTree([self], members)).toMatchObject({ isCut: true, nodes: { size: 50 } });
    const many = readTree(Array.from({ length: MAX_NODES + 5 }, (_, id) => ({ id })), members);
    expect([many.nodes.size, many.isCut, readTree([{ id: 1 }], members).isCut]).toEqual([MAX_NODES, true, false]);
  });

  it('is empty for what is no data', () => {
    expect([null, 'x', 3, undefined, [null, true], [[]]].map((data) => readTree(data, members).nodes.size)).toEqual([0, 0, 0, 0, 0, 1]);
  });
});
