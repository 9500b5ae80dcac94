import { definitions } from '@inlay/components/definitions';
import { applyEdits } from '@inlay/runtime/edits';
import { describe, expect, it } from 'vitest';
import { documentWith } from '../panels/session.fixture.ts';
import { canMoveInto, movedLayouts, moveEdits } from './move-edits.ts';
import './all-kinds.fixture.ts';

const DOCUMENT = documentWith({
  one: { type: 'text', layout: { x: 1, y: 0, w: 3, h: 1 } },
  two: { type: 'text', layout: { x: 4, y: 2, w: 5, h: 2 } },
  box: { type: 'container', layout: { x: 0, y: 6, w: 12, h: 6 } },
  inside: { type: 'text', parent: 'box', layout: { x: 0, y: 0, w: 2, h: 1 } },
  tabs1: { type: 'tabs', layout: { x: 0, y: 12, w: 12, h: 4 } },
});

describe('movedLayouts', () => {
  it('moves all as they stand to the one that is held', () => {
    expect([...movedLayouts(DOCUMENT, { held: 'two', names: ['one', 'two'], parent: 'main', at: { x: 6, y: 5 } })]).toEqual([['one', { x: 3, y: 3, w: 3, h: 1 }], ['two', { x: 6, y: 5, w: 5, h: 2 }]]);
  });

  it('stops all at an edge', () => {
    expect([...movedLayouts(DOCUMENT, { held: 'two', names: ['one', 'two'], parent: 'main', at: { x: 0, y: 0 } })].map(([, { x, y }]) => [x, y])).toEqual([[0, 0], [3, 2]]);
    expect([...movedLayouts(DOCUMENT, { held: 'two', names: ['two'], parent: 'main', at: { x: 11, y: 2 } })].map(([, { x }]) => x)).toEqual([7]);
  });
});

describe('moveEdits', () => {
  it('is nothing where nothing changes, and one edit where only the place does', () => {
    expect(moveEdits(DOCUMENT, { held: 'one', names: ['one'], parent: 'main', at: { x: 1, y: 0 } })).toEqual([]);
    expect(moveEdits(DOCUMENT, { held: 'one', names: ['one'], parent: 'main', at: { x: 2, y: 0 } })).toEqual([{ type: 'setLayout', name: 'one', layout: { x: 2, y: 0, w: 3, h: 1 } }]);
  });

  it('goes into a container, last of what stands there, and out again', () => {
    const into = applyEdits(DOCUMENT, moveEdits(DOCUMENT, { held: 'one', names: ['one'], parent: 'box', at: { x: 4, y: 1 } }), { components: definitions }).document!;
    expect(into.components['one']).toMatchObject({ parent: 'box', layout: { x: 4, y: 1, w: 3, h: 1 } });
    expect(into.components['one']!.order > into.components['inside']!.order).toBe(true);
    const out = applyEdits(into, moveEdits(into, { held: 'one', names: ['one'], parent: 'main', at: { x: 4, y: 1 } }), { components: definitions }).document!;
    expect(out.components['one']).toMatchObject({ parent: 'main' });
  });
});

describe('canMoveInto', () => {
  it('knows what may stand where', () => {
    expect([canMoveInto(DOCUMENT, ['one'], 'box'), canMoveInto(DOCUMENT, ['one'], 'tabs1'), canMoveInto(DOCUMENT, ['box'], 'box'), canMoveInto(DOCUMENT, ['box'], 'inside')]).toEqual([true, false, false, false]);
  });
});
