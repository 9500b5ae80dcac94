// Made by `node tools/launch.mjs manifest`. Do not edit.
export { batchProgressDefinition as definition } from './batch-progress.definition.ts';
export { InlayBatchProgress as element } from './batch-progress.ts';
