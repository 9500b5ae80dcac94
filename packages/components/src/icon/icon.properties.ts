// Made by `node tools/launch.mjs manifest` from icon.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { iconDefinition } from './icon.definition.ts';

/** What `<inlay-icon>` is made of. */
export const iconProperties: ElementProperties<typeof iconDefinition.props> = {
  tag: 'inlay-icon',
  props: {
    icon: { type: 'enum', default: 'star', options: ['arrow-down', 'arrow-left', 'arrow-right', 'arrow-up', 'bell', 'bookmark', 'calendar', 'chart-column', 'check', 'chevron-down', 'chevron-left', 'chevron-right', 'chevron-up', 'circle-alert', 'circle-check', 'circle-x', 'clock', 'cloud', 'copy', 'credit-card', 'database', 'download', 'ellipsis', 'external-link', 'eye', 'file', 'file-text', 'funnel', 'flag', 'folder', 'globe', 'heart', 'house', 'image', 'inbox', 'info', 'key', 'link', 'list', 'lock', 'log-out', 'mail', 'map-pin', 'menu', 'message-square', 'mic', 'minus', 'package', 'paperclip', 'pencil', 'phone', 'play', 'plus', 'refresh-cw', 'save', 'search', 'send', 'settings', 'shopping-cart', 'sparkles', 'star', 'table', 'tag', 'thumbs-down', 'thumbs-up', 'trash', 'trending-down', 'trending-up', 'triangle-alert', 'truck', 'upload', 'user', 'users', 'wrench', 'x', 'zap'] },
    label: '',
    tone: { type: 'enum', default: 'neutral', options: ['neutral', 'info', 'success', 'warning', 'danger'], reflect: true },
    size: { type: 'enum', default: 'medium', options: ['small', 'medium', 'large'], reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
