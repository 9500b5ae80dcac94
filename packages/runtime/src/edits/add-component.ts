import { depthIn, DOCUMENT_LIMITS, readComponent } from '../document/index.ts';
import type { ComponentNode } from '../document/index.ts';
import type { EditKind } from './edit-kind.ts';
import { refuse } from './edit-kind.ts';
import { refuseDepth } from './component-tree.ts';
import { refuseName, withEntry } from './sections.ts';

/** Puts a component into a page or a container. */
export const addComponent: EditKind<'addComponent'> = {
  type: 'addComponent',
  read({ reader, record, path, components }) {
    const name = reader.text(record['name'], [...path, 'name']);
    const component = readComponent(reader, record['component'], { path: [...path, 'component'], components });
    return name === undefined || component === undefined ? undefined : { type: 'addComponent', name, component };
  },
  apply(document, { name, component }) {
    const fault = refuseName(document, name, 'components');
    if (fault !== undefined) return fault;
    if (!Object.hasOwn(document.pages, component.parent) && !Object.hasOwn(document.components, component.parent)) {
      return refuse('no-parent', `The parent "${component.parent}" of "${name}" is neither a page nor a component.`, ['components', name, 'parent']);
    }
    if (depthIn(document, component.parent) >= DOCUMENT_LIMITS.nesting) return refuseDepth(name);
    return { document: withEntry(document, 'components', { name, value: withoutEmptyRecords(component) }), inverse: [{ type: 'removeComponent', name }] };
  },
  describe: ({ name, component }) => `Added ${component.type} ${name}`,
};

/** As reading a document does, so that the same component has the same bytes however it came in. */
function withoutEmptyRecords({ props, on, style, ...node }: ComponentNode): ComponentNode {
  const isFilled = (record: object | undefined) => record !== undefined && Object.keys(record).length > 0;
  return { ...node, ...(isFilled(props) ? { props } : {}), ...(isFilled(on) ? { on } : {}), ...(isFilled(style) ? { style } : {}) } as ComponentNode;
}
