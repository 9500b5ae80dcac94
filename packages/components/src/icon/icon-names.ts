/** The icons that there are, by lucide's names. Free of DOM: the definition lists them. */
export const ICON_NAMES = [
  'arrow-down', 'arrow-left', 'arrow-right', 'arrow-up', 'bell', 'bookmark', 'calendar', 'chart-column',
  'check', 'chevron-down', 'chevron-left', 'chevron-right', 'chevron-up', 'circle-alert', 'circle-check', 'circle-x',
  'clock', 'cloud', 'copy', 'credit-card', 'database', 'download', 'ellipsis', 'external-link',
  'eye', 'file', 'file-text', 'funnel', 'flag', 'folder', 'globe', 'heart',
  'house', 'image', 'inbox', 'info', 'key', 'link', 'list', 'lock',
  'log-out', 'mail', 'map-pin', 'menu', 'message-square', 'mic', 'minus', 'package',
  'paperclip', 'pencil', 'phone', 'play', 'plus', 'refresh-cw', 'save', 'search',
  'send', 'settings', 'shopping-cart', 'sparkles', 'star', 'table', 'tag', 'thumbs-down',
  'thumbs-up', 'trash', 'trending-down', 'trending-up', 'triangle-alert', 'truck', 'upload', 'user',
  'users', 'wrench', 'x', 'zap',
] as const;

/** One of them. */
export type IconName = (typeof ICON_NAMES)[number];
