// Made by `node tools/launch.mjs manifest`. Do not edit.
export { paginationDefinition as definition } from './pagination.definition.ts';
export { InlayPagination as element } from './pagination.ts';
