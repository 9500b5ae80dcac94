import type { ComponentDefinition } from '@inlay/runtime/component';
import type { AppDocument } from '@inlay/runtime/document';

/**
 * Gives the kit's kinds to an app that uses these types, their elements registered: at once, or once they have been
 * fetched. It may give more than was asked for, and then need not ask which types those are.
 */
export type Kit = (types: () => readonly string[]) => readonly ComponentDefinition[] | Promise<readonly ComponentDefinition[]>;

/** The types of component that a document uses; none where there is no document. */
export function componentTypes(document: Pick<AppDocument, 'components'> | undefined): readonly string[] {
  return [...new Set(Object.values(document?.components ?? {}).map(({ type }) => type))];
}

/** An app's own kinds, and those of the kit that they do not replace. */
export function withOwnKinds(own: readonly ComponentDefinition[], kit: readonly ComponentDefinition[]): readonly ComponentDefinition[] {
  const types = new Set(own.map(({ type }) => type));
  return own.length === 0 ? kit : [...own, ...kit.filter(({ type }) => !types.has(type))];
}
