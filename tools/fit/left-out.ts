import type { Drawn } from './drawn.ts';
import { outwards } from './drawn.ts';

/** What the checks of WCAG's measures leave out, and why. Selectors are of the element itself or of one around it. */
export const LEFT_OUT = {
  /** 2.5.8 leaves out a target whose work another one on the page does: the column's menu has Wider and Narrower, and the head Shift and arrows. */
  small: '.resizer',
  /** 1.4.10 leaves out what means nothing without two dimensions; each is scrolled by itself, and the page is not. */
  wide: 'inlay-table, inlay-code-editor, inlay-diff-view, inlay-pdf-view, pre, table, .foundation-frame',
  /** 1.4.12: rows of a table have one height; a column is made wider from its menu, and a cell is read in whole in details, editors and what is copied. */
  short: 'inlay-table',
  /** CodeMirror lays out what is in the window; the rest when it is scrolled there. */
  unseen: '.cm-editor',
} as const;

/** Whether an element, or one around it, is left out. */
export function isLeftOut(drawn: Drawn, selector: string): boolean {
  return [...outwards(drawn)].some(({ element }) => element.matches(selector));
}
