import type { EditKind } from './edit-kind.ts';

/** Renames the app itself. */
export const setAppName: EditKind<'setAppName'> = {
  type: 'setAppName',
  read({ reader, record, path }) {
    const name = reader.text(record['name'], [...path, 'name']);
    return name === undefined ? undefined : { type: 'setAppName', name };
  },
  apply: (document, { name }) => ({ document: { ...document, name }, inverse: [{ type: 'setAppName', name: document.name }] }),
  describe: ({ name }) => `Renamed the app to ${name}`,
};
