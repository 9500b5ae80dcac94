// What brings two documents together, apart: it is needed when somebody else saved first.
export { diffDocuments, mergeDocuments } from '@inlay/runtime/edits';
export { settleConflicts } from '@inlay/runtime/history';
