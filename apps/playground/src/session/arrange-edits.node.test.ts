import { definitions } from '@inlay/components/definitions';
import { childrenInOrder } from '@inlay/runtime/document';
import type { AppDocument, ComponentLayout } from '@inlay/runtime/document';
import { applyEdits } from '@inlay/runtime/edits';
import type { Edit } from '@inlay/runtime/edits';
import { describe, expect, it } from 'vitest';
import { documentWith } from '../panels/session.fixture.ts';
import { alignEdits, groupEdits, nudgeEdits, reorderEdits } from './arrange-edits.ts';
import './all-kinds.fixture.ts';

const DOCUMENT = documentWith({
  one: { type: 'text', layout: { x: 1, y: 0, w: 3, h: 1 } },
  two: { type: 'text', layout: { x: 4, y: 2, w: 5, h: 2 } },
  box: { type: 'container', layout: { x: 0, y: 6, w: 12, h: 6 } },
  inside: { type: 'text', parent: 'box', layout: { x: 0, y: 0, w: 2, h: 1 } },
});

const apply = (edits: readonly Edit[], document = DOCUMENT): AppDocument => {
  const { document: after, refused } = applyEdits(document, edits, { components: definitions });
  if (after === undefined) throw new Error(refused[0]!.message);
  return after;
};
const layouts = (document: AppDocument): readonly (ComponentLayout | undefined)[] => ['one', 'two'].map((name) => document.components[name]?.layout);

describe('alignEdits', () => {
  it('brings edges in line', () => {
    expect(layouts(apply(alignEdits(DOCUMENT, ['one', 'two'], 'left'))).map((layout) => layout?.x)).toEqual([1, 1]);
    expect(layouts(apply(alignEdits(DOCUMENT, ['one', 'two'], 'right'))).map((layout) => layout?.x)).toEqual([6, 4]);
    expect(layouts(apply(alignEdits(DOCUMENT, ['one', 'two'], 'top'))).map((layout) => layout?.y)).toEqual([0, 0]);
    expect(layouts(apply(alignEdits(DOCUMENT, ['one', 'two'], 'bottom'))).map((layout) => layout?.y)).toEqual([3, 2]);
  });

  it('makes sizes those of the one chosen last', () => {
    expect(layouts(apply(alignEdits(DOCUMENT, ['two', 'one'], 'width'))).map((layout) => layout?.w)).toEqual([3, 3]);
    expect(layouts(apply(alignEdits(DOCUMENT, ['one', 'two'], 'height'))).map((layout) => layout?.h)).toEqual([2, 2]);
  });

  it('does nothing for one alone, or for what stands on different grids', () => {
    expect(alignEdits(DOCUMENT, ['one'], 'left')).toEqual([]);
    expect(alignEdits(DOCUMENT, ['one', 'inside'], 'left')).toEqual([]);
  });
});

describe('nudgeEdits', () => {
  it('moves all of them, or none where one would leave the grid', () => {
    expect(layouts(apply(nudgeEdits(DOCUMENT, ['one', 'two'], { x: 1, y: 1 }))).map((layout) => [layout?.x, layout?.y])).toEqual([[2, 1], [5, 3]]);
    expect(nudgeEdits(DOCUMENT, ['one', 'two'], { x: -2, y: 0 })).toEqual([]);
    expect(nudgeEdits(DOCUMENT, ['one', 'two'], { x: 0, y: -1 })).toEqual([]);
  });

  it('moves what is inside of what moves only with it', () => {
    expect(nudgeEdits(DOCUMENT, ['box', 'inside'], { x: 0, y: 1 })).toEqual([{ type: 'setLayout', name: 'box', layout: { x: 0, y: 7, w: 12, h: 6 } }]);
  });
});

describe('reorderEdits', () => {
  const names = (document: AppDocument): readonly string[] => childrenInOrder(document).get('main') ?? [];

  it('moves one place at a time, and stops at the ends', () => {
    const later = apply(reorderEdits(DOCUMENT, 'one', 1));
    expect(names(later)).toEqual(['two', 'one', 'box']);
    expect(names(apply(reorderEdits(later, 'box', -1), later))).toEqual(['two', 'box', 'one']);
    expect([reorderEdits(DOCUMENT, 'one', -1), reorderEdits(DOCUMENT, 'box', 1)]).toEqual([[], []]);
  });

  it('finds room again and again', () => {
    let document = DOCUMENT;
    for (let times = 0; times < 60; times += 1) {
      document = apply(reorderEdits(document, names(document)[0]!, 1), document);
      expect(new Set(names(document)).size).toBe(3);
    }
    expect(names(document)).toEqual(['one', 'two', 'box']);
  });
});

describe('groupEdits', () => {
  it('puts components into a container where they stand', () => {
    const { edits, name } = groupEdits(DOCUMENT, ['two', 'one'])!;
    const { components } = apply(edits);
    expect(components[name]).toMatchObject({ type: 'container', parent: 'main', layout: { x: 1, y: 0, w: 8, h: 5 } });
    expect(components['one']).toMatchObject({ parent: name, layout: { x: 0, y: 0, w: 5, h: 1 } });
    expect(components['two']).toMatchObject({ parent: name, layout: { x: 5, y: 2, w: 7, h: 2 } });
  });

  it('takes one alone, too, and nothing where nothing can be taken', () => {
    expect(groupEdits(DOCUMENT, ['one'])?.edits).toHaveLength(3);
    expect(groupEdits(DOCUMENT, [])).toBe(undefined);
    expect(groupEdits(DOCUMENT, ['main'])).toBe(undefined);
  });
});
