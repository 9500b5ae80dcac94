import type { EditOf } from './edit.ts';
import type { EditKind } from './edit-kind.ts';
import { refuseMissing, withEntry } from './sections.ts';

/** Sets one property of a component, or removes it, so that the default holds. */
export const setProp: EditKind<'setProp'> = {
  type: 'setProp',
  read({ reader, record, path }) {
    const name = reader.text(record['name'], [...path, 'name']);
    const prop = reader.text(record['prop'], [...path, 'prop']);
    if (name === undefined || prop === undefined) return undefined;
    if (prop === '__proto__') return reader.error('forbidden-key', 'The key "__proto__" is not allowed.', [...path, 'prop']);
    if (record['value'] === undefined) return { type: 'setProp', name, prop };
    const value = reader.json(record['value'], [...path, 'value']);
    return value === undefined ? undefined : { type: 'setProp', name, prop, value };
  },
  apply(document, { name, prop, value }) {
    const component = Object.hasOwn(document.components, name) ? document.components[name] : undefined;
    if (component === undefined) return refuseMissing('components', name);
    const { [prop]: replaced, ...others } = component.props ?? {};
    // A property may be called `constructor`, which every object has without its being set.
    const before = Object.hasOwn(component.props ?? {}, prop) ? replaced : undefined;
    const props = value === undefined ? others : { ...others, [prop]: value };
    const { props: _replaced, ...rest } = component;
    // An empty record is left out, as reading a document does: the same component has the same bytes.
    const changed = Object.keys(props).length === 0 ? rest : { ...rest, props };
    const inverse: EditOf<'setProp'> = { type: 'setProp', name, prop, ...(before === undefined ? {} : { value: before }) };
    return { document: withEntry(document, 'components', { name, value: changed }), inverse: [inverse] };
  },
  describe: ({ name, prop, value }) => (value === undefined ? `Cleared ${prop} of ${name}` : `Changed ${prop} of ${name}`),
};
