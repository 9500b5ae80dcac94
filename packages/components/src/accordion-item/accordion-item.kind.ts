// Made by `node tools/launch.mjs manifest`. Do not edit.
export { accordionItemDefinition as definition } from './accordion-item.definition.ts';
export { InlayAccordionItem as element } from './accordion-item.ts';
