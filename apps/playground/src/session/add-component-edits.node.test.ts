import { definitions } from '@inlay/components/definitions';
import type { ComponentDefinition } from '@inlay/runtime/component';
import type { AppDocument, ComponentNode } from '@inlay/runtime/document';
import { applyEdits } from '@inlay/runtime/edits';
import { describe, expect, it } from 'vitest';
import { addComponentEdits } from './add-component-edits.ts';
import { holderFor, holdersFor } from './holder-for.ts';
import './all-kinds.fixture.ts';

const definition = { type: 'note', example: { text: 'Hello' }, size: { w: 6, h: 2 } } as unknown as ComponentDefinition;

function documentWith(components: Readonly<Record<string, ComponentNode>>): AppDocument {
  return { inlay: 1, name: 'Test', pages: { second: { title: 'Second', order: 'a1' }, first: { title: 'First', order: 'a0' } }, components, queries: {}, functions: {}, state: {} };
}

const kind = (type: string) => definitions.find((each) => each.type === type)!;

describe('addComponentEdits', () => {
  it('puts the first component at the top', () => {
    expect(addComponentEdits(documentWith({}), definition, { parent: 'first' })).toEqual([{
      type: 'addComponent',
      name: 'note1',
      component: { type: 'note', parent: 'first', order: 'a0', layout: { x: 0, y: 0, w: 6, h: 2 }, props: { text: 'Hello' } },
    }]);
  });

  it('puts another below the lowest one, last in order, under a free name', () => {
    const [{ name, component }] = addComponentEdits(documentWith({
      note1: { type: 'note', parent: 'first', order: 'a4', layout: { x: 0, y: 3, w: 6, h: 5 } },
      low: { type: 'note', parent: 'first', order: 'a2', layout: { x: 6, y: 7, w: 6, h: 4 } },
      elsewhere: { type: 'note', parent: 'second', order: 'a9', layout: { x: 0, y: 90, w: 6, h: 4 } },
    }), definition, { parent: 'first' });
    expect(name).toBe('note2');
    expect(component.layout).toEqual({ x: 0, y: 11, w: 6, h: 2 });
    expect(component.order).toBe('a5');
  });

  it('puts it at a cell, moved left where it would not fit', () => {
    const layoutAt = (x: number, y: number) => addComponentEdits(documentWith({}), definition, { parent: 'first', at: { x, y } })[0].component.layout;
    expect(layoutAt(2, 9)).toEqual({ x: 2, y: 9, w: 6, h: 2 });
    expect(layoutAt(11, 0)).toEqual({ x: 6, y: 0, w: 6, h: 2 });
  });

  it('goes below what stands at the cell, and leaves that where it is', () => {
    const document = documentWith({
      top: { type: 'note', parent: 'first', order: 'a0', layout: { x: 4, y: 1, w: 6, h: 3 } },
      low: { type: 'note', parent: 'first', order: 'a1', layout: { x: 0, y: 5, w: 4, h: 2 } },
      elsewhere: { type: 'note', parent: 'second', order: 'a2', layout: { x: 0, y: 0, w: 12, h: 40 } },
    });
    const layoutAt = (x: number, y: number) => addComponentEdits(document, definition, { parent: 'first', at: { x, y } })[0].component.layout;
    // Below both: under the first there is one row only before the second.
    expect(layoutAt(0, 0)).toEqual({ x: 0, y: 7, w: 6, h: 2 });
    expect(layoutAt(6, 2)).toEqual({ x: 6, y: 4, w: 6, h: 2 });
    expect(layoutAt(4, 4)).toEqual({ x: 4, y: 4, w: 6, h: 2 });
  });

  it('does not share the example with the definition', () => {
    expect(addComponentEdits(documentWith({}), definition, { parent: 'first' })[0].component.props).not.toBe(definition.example);
  });

  it('fills a new container with what its kind starts with, and all of it can be applied', () => {
    for (const { type, contents = [] } of definitions) {
      const edits = addComponentEdits(documentWith({}), kind(type), { parent: 'first' });
      expect(edits.map(({ component }) => component.type)).toEqual([type, ...contents.map((each) => each.type)]);
      expect(applyEdits(documentWith({}), edits, { components: definitions }).refused, type).toBe(undefined);
    }
    const [tabs, first, second] = addComponentEdits(documentWith({}), kind('tabs'), { parent: 'first' });
    expect([first, second].map((edit) => [edit?.name, edit?.component.parent, edit?.component.layout])).toEqual([['tab1', tabs.name, undefined], ['tab2', tabs.name, undefined]]);
  });
});

describe('holderFor', () => {
  const document = documentWith({
    box: { type: 'container', parent: 'second', order: 'a0' },
    words: { type: 'textarea', parent: 'box', order: 'a0' },
    tabs: { type: 'tabs', parent: 'first', order: 'a0' },
    tab: { type: 'tab', parent: 'tabs', order: 'a0' },
  });
  const holder = (type: string, near?: string) => holderFor(document, { type, near, page: 'first' });

  it('is what is selected, or the nearest around it that can hold it', () => {
    expect([holder('text'), holder('text', 'box'), holder('text', 'words'), holder('text', 'tab'), holder('text', 'tabs'), holder('text', 'gone'), holder('text', 'second')]).toEqual(['first', 'box', 'box', 'tab', 'first', 'first', 'second']);
    expect([holder('tab', 'tabs'), holder('tab', 'tab'), holder('tab', 'words'), holder('tab')]).toEqual(['tabs', 'tabs', undefined, undefined]);
  });

  it('lists all that can', () => {
    expect(holdersFor(document, 'text')).toEqual(['second', 'first', 'box', 'tab']);
    expect(holdersFor(document, 'tab')).toEqual(['tabs']);
  });
});
