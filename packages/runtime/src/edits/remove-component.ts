import type { AppDocument } from '../document/index.ts';
import type { Edit } from './edit.ts';
import type { EditKind } from './edit-kind.ts';
import { refuseMissing, withEntry } from './sections.ts';

/** Takes a component out, with everything inside it. */
export const removeComponent: EditKind<'removeComponent'> = {
  type: 'removeComponent',
  read({ reader, record, path }) {
    const name = reader.text(record['name'], [...path, 'name']);
    return name === undefined ? undefined : { type: 'removeComponent', name };
  },
  apply(document, { name }) {
    const removed = subtreeOf(document, name);
    if (removed.length === 0) return refuseMissing('components', name);
    const inverse = removed.map((member): Edit => ({ type: 'addComponent', name: member, component: document.components[member]! }));
    const without = removed.reduce((next, member) => withEntry(next, 'components', { name: member, value: undefined }), document);
    return { document: without, inverse };
  },
  describe({ name }, before) {
    const inside = subtreeOf(before, name).length - 1;
    return inside > 0 ? `Removed ${name} and ${inside} inside it` : `Removed ${name}`;
  },
};

/** The component and all that is inside it, parents first, which is the order that adding them back needs. */
function subtreeOf(document: AppDocument, root: string): readonly string[] {
  if (!Object.hasOwn(document.components, root)) return [];
  const members = [root];
  for (const member of members) {
    for (const [name, node] of Object.entries(document.components)) {
      if (node.parent === member && !members.includes(name)) members.push(name);
    }
  }
  return members;
}
