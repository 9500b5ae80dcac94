export { applyEdits, describeEdits, MAX_EDITS, parseEdits } from './apply-edits.ts';
export type { AppliedEdits, EditOptions } from './apply-edits.ts';
export type { Edit, EditOf } from './edit.ts';
