// Made by `node tools/launch.mjs manifest`. Do not edit.
export { dateTimeDefinition as definition } from './date-time.definition.ts';
export { InlayDateTime as element } from './date-time.ts';
