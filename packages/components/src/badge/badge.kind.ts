// Made by `node tools/launch.mjs manifest`. Do not edit.
export { badgeDefinition as definition } from './badge.definition.ts';
export { InlayBadge as element } from './badge.ts';
