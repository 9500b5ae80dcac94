import { applyRename, describeRename, readRename } from './apply-rename.ts';
import type { EditKind } from './edit-kind.ts';

/** Renames a page and every reference to it: in the steps that go to it, and as a parent. Its address changes with it. */
export const renamePage: EditKind<'renamePage'> = {
  type: 'renamePage',
  read(reading) {
    const names = readRename(reading);
    return names && { type: 'renamePage', ...names };
  },
  apply: (document, { name, to }, { components }) => applyRename(document, { section: 'pages', name, to }, components),
  describe: ({ name, to }, before, { components }) => describeRename(before, { section: 'pages', name, to }, components),
};
