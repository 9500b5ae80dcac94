import { applyRename, describeRename, readRename } from './apply-rename.ts';
import type { EditKind } from './edit-kind.ts';

/** Renames a component and every reference to it: in templates, functions, handlers and as a parent. */
export const renameComponent: EditKind<'renameComponent'> = {
  type: 'renameComponent',
  read(reading) {
    const names = readRename(reading);
    return names && { type: 'renameComponent', ...names };
  },
  apply: (document, { name, to }, { components }) => applyRename(document, { section: 'components', name, to }, components),
  describe: ({ name, to }, before, { components }) => describeRename(before, { section: 'components', name, to }, components),
};
