import { definitions } from './kit.ts';
import type { ComponentDefinition } from '@inlay/runtime/component';
import { childrenInOrder, freeName, GRID } from '@inlay/runtime/document';
import type { AppDocument, ComponentLayout, JsonValue } from '@inlay/runtime/document';
import { applyEdits } from '@inlay/runtime/edits';
import type { EditOf } from '@inlay/runtime/edits';
import { orderAfter } from './order-after.ts';

/** What a drag from the palette to the canvas carries: a component's type. */
export const COMPONENT_MEDIA_TYPE = 'application/x-inlay-component';

/** Where a new component goes: into a page or container, at a cell or below everything else there. */
export interface NewPlace {
  readonly parent: string;
  readonly at?: { readonly x: number; readonly y: number };
}

/**
 * The edits that put a new component into its place, with its example's properties, its usual size and a free name, and
 * then into it what a new one of its kind holds. The first one is the component itself. It comes last among its sisters.
 */
export function addComponentEdits(document: AppDocument, definition: ComponentDefinition, place: NewPlace): readonly [EditOf<'addComponent'>, ...EditOf<'addComponent'>[]] {
  const first = addOne(document, { definition, props: definition.example, place });
  let grown = addTo(document, first);
  const inside = (definition.contents ?? []).flatMap(({ type, props }) => {
    const inner = definitions.find((candidate) => candidate.type === type);
    if (inner === undefined) return [];
    const edit = addOne(grown, { definition: inner, props: { ...inner.example, ...props }, place: { parent: first.name } });
    grown = addTo(grown, edit);
    return [edit];
  });
  return [first, ...inside];
}

interface NewComponent {
  readonly definition: ComponentDefinition;
  readonly props: Readonly<Record<string, unknown>>;
  readonly place: NewPlace;
}

function addOne(document: AppDocument, { definition, props, place: { parent, at } }: NewComponent): EditOf<'addComponent'> {
  const sisters = (childrenInOrder(document).get(parent) ?? []).map((name) => document.components[name]!);
  const { x, y } = at ?? { x: 0, y: Math.max(0, ...sisters.map(({ layout }) => (layout === undefined ? 0 : layout.y + layout.h))) };
  const isPlaced = definition.overlay !== true && definition.within === undefined;
  return {
    type: 'addComponent',
    name: freeName(document, definition.type),
    component: {
      type: definition.type,
      parent,
      order: orderAfter(sisters.at(-1)?.order),
      ...(isPlaced ? { layout: keepOnPage({ x, y, ...definition.size }) } : {}),
      props: structuredClone(props) as Record<string, JsonValue>,
    },
  };
}

function addTo(document: AppDocument, edit: EditOf<'addComponent'>): AppDocument {
  return applyEdits(document, [edit], { components: definitions }).document ?? document;
}

/** A component dropped near the right edge moves left rather than losing its width. */
function keepOnPage({ x, y, w, h }: ComponentLayout): ComponentLayout {
  return { x: Math.max(0, Math.min(x, GRID.columns - w)), y: Math.max(0, Math.min(y, GRID.rows)), w, h };
}
