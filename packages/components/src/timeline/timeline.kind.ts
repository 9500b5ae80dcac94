// Made by `node tools/launch.mjs manifest`. Do not edit.
export { timelineDefinition as definition } from './timeline.definition.ts';
export { InlayTimeline as element } from './timeline.ts';
