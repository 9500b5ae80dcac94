// Made by `node tools/launch.mjs manifest`. Do not edit.
export { comboboxDefinition as definition } from './combobox.definition.ts';
export { InlayCombobox as element } from './combobox.ts';
