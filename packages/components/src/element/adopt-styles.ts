import type { CSSResultOrNative } from 'lit';

/** The sheets made for each document, for as long as that exists. */
const sheets = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/**
 * Gives a shadow root its styles, also where it stands in another document, as in that of an `<iframe>`: a sheet belongs to
 * the document that it was made in, and browsers take it off whatever leaves that.
 */
export function adoptStylesIn(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { defaultView } = root.ownerDocument;
  // A document without a window shows nothing.
  if (defaultView !== null) root.adoptedStyleSheets = styles.map((style) => sheetFor(style, defaultView));
}

function sheetFor(style: CSSResultOrNative, view: Window & typeof globalThis): CSSStyleSheet {
  const known = sheets.get(view.document) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  sheets.set(view.document, known);
  const sheet = known.get(style) ?? new view.CSSStyleSheet();
  if (!known.has(style)) sheet.replaceSync('cssText' in style ? style.cssText : [...style.cssRules].map(({ cssText }) => cssText).join(''));
  known.set(style, sheet);
  return sheet;
}
