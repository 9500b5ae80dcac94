// Made by `node tools/launch.mjs manifest`. Do not edit.
export { iframeDefinition as definition } from './iframe.definition.ts';
export { InlayIframe as element } from './iframe.ts';
