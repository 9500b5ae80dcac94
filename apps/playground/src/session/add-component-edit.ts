import type { ComponentDefinition } from '@inlay/runtime/component';
import { freeName, GRID } from '@inlay/runtime/document';
import type { AppDocument, ComponentLayout, JsonValue } from '@inlay/runtime/document';
import type { EditOf } from '@inlay/runtime/edits';
import { componentsByParent, pagesInOrder } from './component-order.ts';
import { orderAfter } from './order-after.ts';

/** What a drag from the palette to the canvas carries: a component's type. */
export const COMPONENT_MEDIA_TYPE = 'application/x-inlay-component';

/**
 * The edit that puts a new component on the first page, with its example's properties, its usual size and a free name:
 * at the given cell, or below everything else. It comes last among its sisters.
 */
export function addComponentEdit(document: AppDocument, definition: ComponentDefinition, at?: { readonly x: number; readonly y: number }): EditOf<'addComponent'> {
  const parent = pagesInOrder(document)[0]![0];
  const sisters = componentsByParent(document).get(parent) ?? [];
  const { x, y } = at ?? { x: 0, y: Math.max(0, ...sisters.map(([, { layout }]) => (layout === undefined ? 0 : layout.y + layout.h))) };
  const { w, h } = definition.size;
  return {
    type: 'addComponent',
    name: freeName(document, definition.type),
    component: {
      type: definition.type,
      parent,
      order: orderAfter(sisters.at(-1)?.[1].order),
      layout: keepOnPage({ x, y, w, h }),
      props: structuredClone(definition.example) as Record<string, JsonValue>,
    },
  };
}

/** A component dropped near the right edge moves left rather than losing its width. */
function keepOnPage({ x, y, w, h }: ComponentLayout): ComponentLayout {
  return { x: Math.max(0, Math.min(x, GRID.columns - w)), y: Math.max(0, Math.min(y, GRID.rows)), w, h };
}
