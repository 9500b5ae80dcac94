import { definitions } from './kit.ts';
import type { ComponentDefinition } from '@inlay/runtime/component';
import { childrenInOrder, freeName, GRID } from '@inlay/runtime/document';
import type { AppDocument, ComponentLayout, ComponentNode, JsonValue } from '@inlay/runtime/document';
import { applyEdits } from '@inlay/runtime/edits';
import type { EditOf } from '@inlay/runtime/edits';
import { nameBase } from './name-base.ts';
import { orderAtPlace } from './place-order.ts';

/** Where a new component goes: into a page or container, below everything else there or at a cell; where that is taken, below what stands there. */
export interface NewPlace {
  readonly parent: string;
  readonly at?: { readonly x: number; readonly y: number };
}

/**
 * The edits that put a new component into its place, with its example's properties, its usual size and a free name, and
 * then into it what a new one of its kind holds. The first one is the component itself. Among its sisters it is read where it stands.
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

function addOne(document: AppDocument, { definition, props, place }: NewComponent): EditOf<'addComponent'> {
  const layout = newLayout(document, definition, place);
  return {
    type: 'addComponent',
    name: freeName(document, nameBase(definition.type, props)),
    component: {
      type: definition.type,
      parent: place.parent,
      order: orderAtPlace(document, { parent: place.parent, layout }),
      ...(layout === undefined ? {} : { layout }),
      props: structuredClone(props) as Record<string, JsonValue>,
    },
  };
}

/** The cells that a new component of a kind takes at a place; undefined for kinds that stand on no grid. What is there stays as it is. */
export function newLayout(document: AppDocument, definition: ComponentDefinition, { parent, at }: NewPlace): ComponentLayout | undefined {
  if (definition.overlay === true || definition.within !== undefined) return undefined;
  const taken = sistersIn(document, parent).flatMap(({ layout }) => layout ?? []);
  const { x, y } = at ?? { x: 0, y: Math.max(0, ...taken.map((layout) => layout.y + layout.h)) };
  return belowWhatIsThere(keepOnPage({ x, y, ...definition.size }), taken);
}

function sistersIn(document: AppDocument, parent: string): readonly ComponentNode[] {
  return (childrenInOrder(document).get(parent) ?? []).map((name) => document.components[name]!);
}

/** Each step goes below one that is there, so there are no more steps than those. */
function belowWhatIsThere(layout: ComponentLayout, taken: readonly ComponentLayout[]): ComponentLayout {
  const inTheWay = taken.find(({ x, y, w, h }) => x < layout.x + layout.w && layout.x < x + w && y < layout.y + layout.h && layout.y < y + h);
  return inTheWay === undefined ? layout : belowWhatIsThere({ ...layout, y: inTheWay.y + inTheWay.h }, taken);
}

function addTo(document: AppDocument, edit: EditOf<'addComponent'>): AppDocument {
  return applyEdits(document, [edit], { components: definitions }).document ?? document;
}

/** A component dropped near the right edge moves left rather than losing its width. */
function keepOnPage({ x, y, w, h }: ComponentLayout): ComponentLayout {
  return { x: Math.max(0, Math.min(x, GRID.columns - w)), y: Math.max(0, Math.min(y, GRID.rows)), w, h };
}
