import type { AppDocument, KnownComponent } from '../document/index.ts';

/** Whether components may stand in this page or component. A type that the kit does not know is given the benefit of the doubt. */
export function canHold(document: AppDocument, parent: string, components: readonly KnownComponent[]): boolean {
  const node = Object.hasOwn(document.components, parent) ? document.components[parent] : undefined;
  const known = components.find(({ type }) => type === node?.type);
  return known === undefined || known.container === true;
}
