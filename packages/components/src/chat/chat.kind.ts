// Made by `node tools/launch.mjs manifest`. Do not edit.
export { chatDefinition as definition } from './chat.definition.ts';
export { InlayChat as element } from './chat.ts';
