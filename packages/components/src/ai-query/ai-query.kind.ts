// Made by `node tools/launch.mjs manifest`. Do not edit.
export { aiQueryDefinition as definition } from './ai-query.definition.ts';
export { InlayAiQuery as element } from './ai-query.ts';
