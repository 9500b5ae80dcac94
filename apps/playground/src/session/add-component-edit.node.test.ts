import type { ComponentDefinition } from '@inlay/runtime/component';
import type { AppDocument, ComponentNode } from '@inlay/runtime/document';
import { describe, expect, it } from 'vitest';
import { addComponentEdit } from './add-component-edit.ts';

const definition = { type: 'note', example: { text: 'Hello' }, size: { w: 6, h: 2 } } as unknown as ComponentDefinition;

function documentWith(components: Readonly<Record<string, ComponentNode>>): AppDocument {
  return { inlay: 1, name: 'Test', pages: { second: { title: 'Second', order: 'a1' }, first: { title: 'First', order: 'a0' } }, components, queries: {}, functions: {}, state: {} };
}

describe('addComponentEdit', () => {
  it('puts the first component at the top of the first page', () => {
    expect(addComponentEdit(documentWith({}), definition)).toEqual({
      type: 'addComponent',
      name: 'note1',
      component: { type: 'note', parent: 'first', order: 'a0', layout: { x: 0, y: 0, w: 6, h: 2 }, props: { text: 'Hello' } },
    });
  });

  it('puts another below the lowest one, last in order, under a free name', () => {
    const { name, component } = addComponentEdit(documentWith({
      note1: { type: 'note', parent: 'first', order: 'a4', layout: { x: 0, y: 3, w: 6, h: 5 } },
      low: { type: 'note', parent: 'first', order: 'a2', layout: { x: 6, y: 7, w: 6, h: 4 } },
      elsewhere: { type: 'note', parent: 'second', order: 'a9', layout: { x: 0, y: 90, w: 6, h: 4 } },
    }), definition);
    expect(name).toBe('note2');
    expect(component.layout).toEqual({ x: 0, y: 11, w: 6, h: 2 });
    expect(component.order).toBe('a5');
  });

  it('puts it at a cell, moved left where it would not fit', () => {
    expect(addComponentEdit(documentWith({}), definition, { x: 2, y: 9 }).component.layout).toEqual({ x: 2, y: 9, w: 6, h: 2 });
    expect(addComponentEdit(documentWith({}), definition, { x: 11, y: 0 }).component.layout).toEqual({ x: 6, y: 0, w: 6, h: 2 });
  });

  it('does not share the example with the definition', () => {
    expect(addComponentEdit(documentWith({}), definition).component.props).not.toBe(definition.example);
  });
});
