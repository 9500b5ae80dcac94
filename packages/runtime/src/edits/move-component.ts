import type { AppDocument, ComponentNode, KnownComponent } from '../document/index.ts';
import type { Problem } from '../problem.ts';
import { canHold } from './can-hold.ts';
import { descendantsOf, isTooDeepIn, refuseDepth } from './component-tree.ts';
import type { Edit } from './edit.ts';
import type { EditKind } from './edit-kind.ts';
import { refuse } from './edit-kind.ts';
import { refuseMissing, withEntry } from './sections.ts';

/** Puts a component, with everything inside it, into another page or container, or at another place among its sisters. */
export const moveComponent: EditKind<'moveComponent'> = {
  type: 'moveComponent',
  read({ reader, record, path }) {
    const name = reader.text(record['name'], [...path, 'name']);
    const parent = reader.text(record['parent'], [...path, 'parent']);
    const order = reader.text(record['order'], [...path, 'order']);
    return name === undefined || parent === undefined || order === undefined ? undefined : { type: 'moveComponent', name, parent, order };
  },
  apply(document, { name, parent, order }, { components }) {
    const component = Object.hasOwn(document.components, name) ? document.components[name] : undefined;
    if (component === undefined) return refuseMissing('components', name);
    const fault = refuseParent(document, { name, type: component.type, parent, components });
    if (fault !== undefined) return fault;
    const moved = withEntry(document, 'components', { name, value: { ...component, parent, order } });
    return { document: moved, inverse: movesBack(document, { name, component, components }) };
  },
  describe: ({ name, parent }, before) => (before.components[name]?.parent === parent ? `Moved ${name} within ${parent}` : `Moved ${name} to ${parent}`),
};

interface Place {
  readonly name: string;
  readonly type: string;
  readonly parent: string;
  readonly components: readonly KnownComponent[];
}

function refuseParent(document: AppDocument, { name, type, parent, components }: Place): { readonly refused: Problem } | undefined {
  const path = ['components', name, 'parent'];
  const isComponent = Object.hasOwn(document.components, parent);
  if (!isComponent && !Object.hasOwn(document.pages, parent)) return refuse('no-parent', `"${parent}", where "${name}" is to go, is neither a page nor a component.`, path);
  if (parent === name || (isComponent && descendantsOf(document, name).includes(parent))) return refuse('parent-cycle', `"${name}" cannot go into "${parent}", which is ${parent === name ? 'itself' : 'inside it'}.`, path);
  if (isTooDeepIn(document, name, parent)) return refuseDepth(name);
  if (canHold(document, parent, { type, components })) return undefined;
  return refuse('no-container', `"${name}" cannot go into "${parent}": ${whyNot(document, { type, parent, components })}`, path);
}

function whyNot(document: AppDocument, { type, parent, components }: Omit<Place, 'name'>): string {
  const kind = (name: string | undefined): KnownComponent | undefined => components.find((known) => known.type === name);
  const within = kind(type)?.within;
  if (within !== undefined) return `a ${type} can stand only in ${within.map((name) => `a ${name}`).join(' or ')}.`;
  const holder = document.components[parent]?.type;
  const accepts = kind(holder)?.container?.accepts;
  return accepts === undefined ? `nothing can stand inside a ${holder}.` : `only a ${accepts.join(' or ')} can stand inside a ${holder}.`;
}

/** The way back. Out of a parent that this kit would refuse, as documents of other kits have, there is only one: adding it there. */
function movesBack(document: AppDocument, { name, component, components }: { readonly name: string; readonly component: ComponentNode; readonly components: readonly KnownComponent[] }): readonly Edit[] {
  const { parent, order } = component;
  if (canHold(document, parent, { type: component.type, components })) return [{ type: 'moveComponent', name, parent, order }];
  const added = [name, ...descendantsOf(document, name)].map((member): Edit => ({ type: 'addComponent', name: member, component: document.components[member]! }));
  return [{ type: 'removeComponent', name }, ...added];
}
