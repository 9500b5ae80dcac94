// Made by `node tools/launch.mjs manifest`. Do not edit.
export { accordionDefinition as definition } from './accordion.definition.ts';
export { InlayAccordion as element } from './accordion.ts';
