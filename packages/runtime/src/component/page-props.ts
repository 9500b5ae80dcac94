import { booleanProp, stringProp } from './prop.ts';

/**
 * What every component has and the page carries out around it, whatever its element is: elements know nothing of these,
 * and what an app does not use costs nothing. A property of the same name that a kind has itself comes first.
 */
export const PAGE_PROPS = {
  tooltipText: stringProp({ title: 'Tooltip', description: 'Words that appear while the pointer rests on it or the keyboard is in it.', group: 'content' }),
  isHiddenOnDesktop: booleanProp({ title: 'Hidden on desktop', description: 'Not shown on a wide screen, where the page has its columns.', group: 'appearance' }),
  isHiddenOnMobile: booleanProp({ title: 'Hidden on mobile', description: 'Not shown on a narrow screen, where the page has one column.', group: 'appearance' }),
  maintainSpaceWhenHidden: booleanProp({ title: 'Keep its space', description: 'Its room stays empty while it is hidden.', group: 'appearance' }),
} as const;

/** The name of a property that the page carries out. */
export type PageProp = keyof typeof PAGE_PROPS;
