import type { AppDocument } from './app-document.ts';

const known = new WeakMap<AppDocument['components'], ReadonlyMap<string, readonly string[]>>();

/** The names of the components directly inside each page or component, in their order. Found once for each version. */
export function childrenInOrder({ components }: AppDocument): ReadonlyMap<string, readonly string[]> {
  const found = known.get(components) ?? findChildren(components);
  known.set(components, found);
  return found;
}

/** Fractional-index strings compare by code unit, not by any language's rules. */
export function compareOrder(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function findChildren(components: AppDocument['components']): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const [name, { parent }] of Object.entries(components)) {
    const sisters = children.get(parent);
    if (sisters === undefined) children.set(parent, [name]);
    else sisters.push(name);
  }
  const orderOf = (name: string): string => components[name]!.order;
  for (const sisters of children.values()) sisters.sort((left, right) => compareOrder(orderOf(left), orderOf(right)) || compareOrder(left, right));
  return children;
}
