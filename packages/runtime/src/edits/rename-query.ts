import { applyRename, describeRename, readRename } from './apply-rename.ts';
import type { EditKind } from './edit-kind.ts';

/** Renames a query and every reference to it: in templates, functions, handlers, and in the components that show it. */
export const renameQuery: EditKind<'renameQuery'> = {
  type: 'renameQuery',
  read(reading) {
    const names = readRename(reading);
    return names && { type: 'renameQuery', ...names };
  },
  apply: (document, { name, to }, { components }) => applyRename(document, { section: 'queries', name, to }, components),
  describe: ({ name, to }, before, { components }) => describeRename(before, { section: 'queries', name, to }, components),
};
