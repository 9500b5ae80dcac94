// Made by `node tools/launch.mjs manifest`. Do not edit.
export { tabsDefinition as definition } from './tabs.definition.ts';
export { InlayTabs as element } from './tabs.ts';
