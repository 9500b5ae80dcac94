import { renameReference } from '@inlay/expr';
import { mapTemplates } from '../document/index.ts';
import type { AppDocument, ComponentNode, HandlerAction } from '../document/index.ts';
import type { EditKind } from './edit-kind.ts';
import { refuse } from './edit-kind.ts';
import { refuseMissing, refuseName } from './sections.ts';

/** Renames a component and every reference to it: in templates, functions, handlers and as a parent. */
export const renameComponent: EditKind<'renameComponent'> = {
  type: 'renameComponent',
  read({ reader, record, path }) {
    const name = reader.text(record['name'], [...path, 'name']);
    const to = reader.text(record['to'], [...path, 'to']);
    return name === undefined || to === undefined ? undefined : { type: 'renameComponent', name, to };
  },
  apply(document, { name, to }) {
    const component = Object.hasOwn(document.components, name) ? document.components[name] : undefined;
    if (component === undefined) return refuseMissing('components', name);
    if (name === to) return { document, inverse: [] };
    const fault = refuseName(document, to, 'components');
    if (fault !== undefined) return fault;
    const renamed = renameReferences(document, name, to);
    if ('failure' in renamed) return refuse('rename-refused', `"${name}" cannot be renamed to "${to}": ${renamed.failure}`, ['components', name]);
    const components = Object.fromEntries(Object.entries(renamed.document.components).map(([key, node]) => [key === name ? to : key, renameInNode(node, name, to)]));
    return { document: { ...renamed.document, components }, inverse: [{ type: 'renameComponent', name: to, to: name }] };
  },
  describe({ name, to }, before) {
    const { count } = renameReferences(before, name, to);
    return count === 0 ? `Renamed ${name} to ${to}` : `Renamed ${name} to ${to}, ${count} ${count === 1 ? 'reference' : 'references'} updated`;
  },
};

type Renamed = { readonly document: AppDocument; readonly count: number } | { readonly failure: string; readonly count: 0 };

/** Rewrites templates and expressions; counts the sources that changed. Fails where a local name would capture the new one. */
function renameReferences(document: AppDocument, from: string, to: string): Renamed {
  let count = 0;
  try {
    const renamed = mapTemplates(document, (source, kind) => {
      if (!source.includes(from)) return source;
      const result = renameReference(source, from, to, { kind });
      if (result !== source) count += 1;
      return result;
    });
    return { document: renamed, count };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error), count: 0 };
  }
}

function renameInNode(node: ComponentNode, from: string, to: string): ComponentNode {
  const moved = node.parent === from ? { ...node, parent: to } : node;
  if (moved.on === undefined) return moved;
  const renameAction = (action: HandlerAction): HandlerAction => (action.do === 'callMethod' && action.component === from ? { ...action, component: to } : action);
  return { ...moved, on: Object.fromEntries(Object.entries(moved.on).map(([event, actions]) => [event, actions.map(renameAction)])) };
}
