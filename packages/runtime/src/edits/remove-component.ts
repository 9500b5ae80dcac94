import { descendantsOf, withoutComponents } from './component-tree.ts';
import type { Edit } from './edit.ts';
import type { EditKind } from './edit-kind.ts';
import { refuseMissing } from './sections.ts';

/** Takes a component out, with everything inside it. */
export const removeComponent: EditKind<'removeComponent'> = {
  type: 'removeComponent',
  read({ reader, record, path }) {
    const name = reader.text(record['name'], [...path, 'name']);
    return name === undefined ? undefined : { type: 'removeComponent', name };
  },
  apply(document, { name }) {
    if (!Object.hasOwn(document.components, name)) return refuseMissing('components', name);
    const removed = [name, ...descendantsOf(document, name)];
    const inverse = removed.map((member): Edit => ({ type: 'addComponent', name: member, component: document.components[member]! }));
    return { document: withoutComponents(document, removed), inverse };
  },
  describe({ name }, before) {
    const inside = descendantsOf(before, name).length;
    return inside > 0 ? `Removed ${name} and ${inside} inside it` : `Removed ${name}`;
  },
};
