import { readActions } from '../document/index.ts';
import type { EditOf } from './edit.ts';
import type { EditKind } from './edit-kind.ts';
import { refuseMissing, withEntry } from './sections.ts';

/** Sets what happens on one event of a component, or nothing where the actions are left out. */
export const setHandler: EditKind<'setHandler'> = {
  type: 'setHandler',
  read({ reader, record, path }) {
    const name = reader.text(record['name'], [...path, 'name']);
    const event = reader.text(record['event'], [...path, 'event']);
    if (name === undefined || event === undefined) return undefined;
    if (event === '__proto__') return reader.error('forbidden-key', 'The key "__proto__" is not allowed.', [...path, 'event']);
    if (record['actions'] === undefined) return { type: 'setHandler', name, event };
    const actions = readActions(reader, record['actions'], [...path, 'actions']);
    return actions === undefined ? undefined : { type: 'setHandler', name, event, actions };
  },
  apply(document, { name, event, actions }) {
    const component = Object.hasOwn(document.components, name) ? document.components[name] : undefined;
    if (component === undefined) return refuseMissing('components', name);
    const { [event]: replaced, ...others } = component.on ?? {};
    // An event may be called `constructor`, which every object has without its being set.
    const before = Object.hasOwn(component.on ?? {}, event) ? replaced : undefined;
    const on = actions === undefined ? others : { ...others, [event]: actions };
    const { on: _replaced, ...rest } = component;
    const changed = Object.keys(on).length === 0 ? rest : { ...rest, on };
    const inverse: EditOf<'setHandler'> = { type: 'setHandler', name, event, ...(before === undefined ? {} : { actions: before }) };
    return { document: withEntry(document, 'components', { name, value: changed }), inverse: [inverse] };
  },
  describe: ({ name, event }) => `Changed what ${name} does on ${event}`,
};
