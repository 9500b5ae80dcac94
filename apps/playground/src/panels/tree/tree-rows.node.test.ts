import type { AppDocument, ComponentNode } from '@inlay/runtime/document';
import { describe, expect, it } from 'vitest';
import { treeRows } from './tree-rows.ts';

const node = (type: string, parent: string, order: string): ComponentNode => ({ type, parent, order });

const document: AppDocument = {
  inlay: 1,
  name: 'Test',
  pages: { other: { title: 'Other', order: 'a1' }, main: { title: 'Main', order: 'a0' } },
  components: {
    inside: node('text', 'box', 'a0'),
    box: node('container', 'main', 'a1'),
    first: node('button', 'main', 'a0'),
    far: node('table', 'other', 'a0'),
  },
  queries: {},
  functions: {},
  state: {},
};

const names = (filter = '', collapsed: readonly string[] = []): readonly string[] => treeRows(document, { filter, collapsed: new Set(collapsed) }).map(({ name }) => name);

describe('treeRows', () => {
  it('lists pages and what is in them in order, not as they stand in the file', () => {
    expect(names()).toEqual(['main', 'first', 'box', 'inside', 'other', 'far']);
  });

  it('says level, place and whether there is something inside', () => {
    const rows = treeRows(document, { filter: '', collapsed: new Set() });
    expect(rows.find(({ name }) => name === 'box')).toEqual({ name: 'box', type: 'container', title: 'box', level: 2, parent: 'main', position: 2, siblings: 2, expanded: true });
    expect(rows.find(({ name }) => name === 'first')?.expanded).toBeUndefined();
  });

  it('hides what is in a collapsed row', () => {
    expect(names('', ['box'])).toEqual(['main', 'first', 'box', 'other', 'far']);
  });

  it('filters by name or type, with what leads there, also through collapsed rows', () => {
    expect(names('INSIDE', ['main'])).toEqual(['main', 'box', 'inside']);
    expect(names('table')).toEqual(['other', 'far']);
    expect(names('zebra')).toEqual([]);
  });

  it('ends where parents lead in a circle', () => {
    const circle = { ...document, components: { left: node('container', 'right', 'a0'), right: node('container', 'left', 'a0') } };
    expect(treeRows(circle, { filter: '', collapsed: new Set() }).map(({ name }) => name)).toEqual(['main', 'other']);
  });
});
