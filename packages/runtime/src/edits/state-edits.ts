import type { EditKind } from './edit-kind.ts';
import { refuseMissing, refuseName, withEntry } from './sections.ts';

/** Adds a state variable or changes its first value. */
export const setState: EditKind<'setState'> = {
  type: 'setState',
  read({ reader, record, path }) {
    const name = reader.text(record['name'], [...path, 'name']);
    const value = reader.json(record['value'], [...path, 'value']);
    return name === undefined || value === undefined ? undefined : { type: 'setState', name, value };
  },
  apply(document, { name, value }) {
    const before = Object.hasOwn(document.state, name) ? document.state[name] : undefined;
    const fault = before === undefined ? refuseName(document, name, 'state') : undefined;
    if (fault !== undefined) return fault;
    const inverse = before === undefined ? { type: 'removeState' as const, name } : { type: 'setState' as const, name, value: before };
    return { document: withEntry(document, 'state', { name, value }), inverse: [inverse] };
  },
  describe: ({ name }, before) => (Object.hasOwn(before.state, name) ? `Changed the first value of ${name}` : `Added state ${name}`),
};

/** Removes a state variable. */
export const removeState: EditKind<'removeState'> = {
  type: 'removeState',
  read({ reader, record, path }) {
    const name = reader.text(record['name'], [...path, 'name']);
    return name === undefined ? undefined : { type: 'removeState', name };
  },
  apply(document, { name }) {
    const before = Object.hasOwn(document.state, name) ? document.state[name] : undefined;
    if (before === undefined) return refuseMissing('state', name);
    return { document: withEntry(document, 'state', { name, value: undefined }), inverse: [{ type: 'setState', name, value: before }] };
  },
  describe: ({ name }) => `Removed state ${name}`,
};
