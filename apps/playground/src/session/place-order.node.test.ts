import { childrenInOrder, parseDocument } from '@inlay/runtime/document';
import type { AppDocument, ComponentLayout } from '@inlay/runtime/document';
import { applyEdits } from '@inlay/runtime/edits';
import type { Edit } from '@inlay/runtime/edits';
import { describe, expect, it } from 'vitest';
import './all-kinds.fixture.ts';
import { addComponentEdits } from './add-component-edits.ts';
import { nudgeEdits } from './arrange-edits.ts';
import { definitions } from './kit.ts';
import { moveEdits } from './move-edits.ts';
import { layoutEdits } from './place-order.ts';

const at = (x: number, y: number): ComponentLayout => ({ x, y, w: 3, h: 2 });

function documentOf(layouts: Readonly<Record<string, ComponentLayout | undefined>>): AppDocument {
  const components = Object.fromEntries(Object.entries(layouts).map(([name, layout], index) => [name, { type: name.startsWith('box') ? 'container' : 'text', parent: 'main', order: `a${index}`, ...(layout === undefined ? {} : { layout }) }]));
  return parseDocument({ inlay: 1, pages: { main: {} }, components }, { components: definitions }).document!;
}

function after(document: AppDocument, edits: readonly Edit[], parent = 'main'): readonly string[] {
  return childrenInOrder(applyEdits(document, edits, { components: definitions }).document!).get(parent) ?? [];
}

describe('layoutEdits', () => {
  const column = documentOf({ a: at(0, 0), b: at(0, 2), c: at(0, 4) });

  it('gives what is moved above or before its sisters its turn in reading, and no other order to what keeps it', () => {
    expect(after(column, layoutEdits(column, new Map([['c', at(0, 0)], ['a', at(0, 4)]])))).toEqual(['c', 'b', 'a']);
    expect(after(column, layoutEdits(column, new Map([['c', at(3, 0)]])))).toEqual(['a', 'c', 'b']);
    expect(layoutEdits(column, new Map([['c', at(6, 5)]]))).toEqual([{ type: 'setLayout', name: 'c', layout: at(6, 5) }]);
    expect(layoutEdits(column, new Map([['c', at(0, 4)]]))).toEqual([]);
  });

  it('leaves an order that a person made by hand while a component moves between the same sisters', () => {
    const byHand = documentOf({ c: at(0, 4), a: at(0, 0), b: at(0, 2) });
    expect(after(byHand, layoutEdits(byHand, new Map([['c', at(6, 8)]])))).toEqual(['c', 'a', 'b']);
    expect(after(byHand, layoutEdits(byHand, new Map([['c', at(0, 1)]])))).toEqual(['a', 'c', 'b']);
  });

  it('keeps what moves together in the order in which it is read', () => {
    const row = documentOf({ x: at(0, 0), y: at(3, 0), a: at(0, 4), b: at(3, 4) });
    expect(after(row, moveEdits(row, { held: 'a', names: ['a', 'b'], parent: 'main', at: { x: 6, y: 0 } }))).toEqual(['x', 'y', 'a', 'b']);
    expect(after(row, nudgeEdits(row, ['a', 'b'], { x: 0, y: -4 }))).toEqual(['x', 'a', 'y', 'b']);
    expect(after(row, layoutEdits(row, new Map([['b', at(3, -1)], ['a', at(0, -1)]])))).toEqual(['a', 'b', 'x', 'y']);
  });

  it('moves on several grids at once', () => {
    const two = documentOf({ box1: at(0, 6), a: at(0, 0), b: at(0, 2) });
    const inside = applyEdits(two, [{ type: 'addComponent', name: 'p', component: { type: 'text', parent: 'box1', order: 'a0', layout: at(0, 0), props: {} } }, { type: 'addComponent', name: 'q', component: { type: 'text', parent: 'box1', order: 'a1', layout: at(0, 2), props: {} } }], { components: definitions }).document!;
    const edits = layoutEdits(inside, new Map([['b', at(6, 0)], ['q', at(0, 0)], ['p', at(0, 2)], ['a', at(9, 0)]]));
    expect([after(inside, edits).filter((name) => name !== 'box1'), after(inside, edits, 'box1')]).toEqual([['b', 'a'], ['q', 'p']]);
  });
});

describe('orderAtPlace', () => {
  it('lets what is dropped between two be read between them, and what has no place come last', () => {
    const column = documentOf({ a: at(0, 0), b: at(0, 6) });
    const text = definitions.find(({ type }) => type === 'text')!;
    const [added] = addComponentEdits(column, text, { parent: 'main', at: { x: 0, y: 3 } });
    expect(after(column, [added])).toEqual(['a', added.name, 'b']);
    const modal = definitions.find(({ type }) => type === 'modal')!;
    expect(after(column, [addComponentEdits(column, modal, { parent: 'main' })[0]])).toEqual(['a', 'b', 'modal1']);
  });

  it('lets what comes from another grid be read where it is put', () => {
    const outside = documentOf({ box1: at(0, 6), a: at(0, 0), b: at(3, 0) });
    const filled = applyEdits(outside, [{ type: 'addComponent', name: 'p', component: { type: 'text', parent: 'box1', order: 'a0', layout: at(0, 2), props: {} } }], { components: definitions }).document!;
    expect(after(filled, moveEdits(filled, { held: 'a', names: ['a', 'b'], parent: 'box1', at: { x: 0, y: 0 } }), 'box1')).toEqual(['a', 'b', 'p']);
  });
});
