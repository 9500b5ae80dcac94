import { moreContrast } from '@inlay/components/app-view';

/** How the builder looks: as the system says, in one scheme, or with the colours for people who ask for more contrast. */
export const APPEARANCES = ['system', 'light', 'dark', 'contrast'] as const;
export type Appearance = (typeof APPEARANCES)[number];

/** Read again by `public/appearance.js` before the page is painted. */
const KEY = 'inlay.appearance';

const sheet = new CSSStyleSheet();

/** The appearance that this browser remembers; the system's where it remembers none. */
export function readAppearance(storage: Pick<Storage, 'getItem'>): Appearance {
  try {
    const kept = storage.getItem(KEY);
    return APPEARANCES.find((each) => each === kept) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Remembers an appearance; a full or forbidden storage only means that it is not remembered. */
export function keepAppearance(storage: Pick<Storage, 'setItem' | 'removeItem'>, appearance: Appearance): void {
  try {
    if (appearance === 'system') storage.removeItem(KEY);
    else storage.setItem(KEY, appearance);
  } catch {
    // It holds until the page is left.
  }
}

/**
 * Shows the page so: the scheme by an attribute of the root that the page's sheet reads, more contrast by tokens that
 * everything inherits. High contrast is light or dark as the system is. An app that fixes no scheme follows, as in any page.
 */
export function showAppearance(appearance: Appearance, page: Document = document): void {
  if (appearance === 'system') delete page.documentElement.dataset['appearance'];
  else page.documentElement.dataset['appearance'] = appearance;
  const tokens = appearance === 'contrast' ? Object.entries(moreContrast()).map(([name, value]) => `--inlay-${name}:${value};`).join('') : '';
  sheet.replaceSync(`:root{${tokens}}`);
  if (!page.adoptedStyleSheets.includes(sheet)) page.adoptedStyleSheets.push(sheet);
}
