// Made by `node tools/launch.mjs manifest`. Do not edit.
export { sliderDefinition as definition } from './slider.definition.ts';
export { InlaySlider as element } from './slider.ts';
