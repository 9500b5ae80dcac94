import type { AppDocument, KnownComponent } from '../document/index.ts';

/**
 * Whether a component may stand in this page or component. A type that the kit does not know is given the benefit of the
 * doubt, as is one that is not said.
 */
export function canHold(document: AppDocument, parent: string, { type, components }: { readonly type?: string | undefined; readonly components: readonly KnownComponent[] }): boolean {
  const node = Object.hasOwn(document.components, parent) ? document.components[parent] : undefined;
  const holder = components.find((known) => known.type === node?.type);
  const held = components.find((known) => known.type === type);
  if (held?.within !== undefined && (node === undefined || (holder !== undefined && !held.within.includes(holder.type)))) return false;
  if (holder === undefined) return true;
  if (holder.container === undefined) return false;
  return held === undefined || holder.container.accepts?.includes(held.type) !== false;
}
