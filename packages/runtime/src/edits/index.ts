export { applyEdits, describeEdits, MAX_EDITS, parseEdits } from './apply-edits.ts';
export type { AppliedEdits, EditOptions } from './apply-edits.ts';
export { canHold } from './can-hold.ts';
export { descendantsOf } from './component-tree.ts';
export { diffDocuments } from './diff-documents.ts';
export type { Edit, EditOf } from './edit.ts';
export { mergeDocuments } from './merge-documents.ts';
export type { MergedDocuments } from './merge-documents.ts';
export type { MergeConflict } from './merge-values.ts';
