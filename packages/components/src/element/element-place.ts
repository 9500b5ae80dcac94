import { isServer } from 'lit';

/** The class of what holds the components of an app while it is edited. */
export const EDITED = 'edited';

/** True for an element of an app that is being edited: who builds it looks at it, and may never use it. */
export function isEdited(element: Element): boolean {
  return element.closest(`.${EDITED}`) !== null;
}

/** The language of the place where an element stands, as `Intl` takes it: the nearest `lang`, through shadow roots; undefined is the browser's own. */
export function languageOf(element: Element): string | undefined {
  for (let at: Element | null = isServer ? null : element; at !== null; at = outerOf(at)) {
    const lang = at.closest('[lang]')?.getAttribute('lang');
    if (lang != null) return isLanguage(lang) ? lang : undefined;
  }
  return undefined;
}

/** The element around the shadow root that this one is in. */
function outerOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function isLanguage(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length > 0;
  } catch {
    return false;
  }
}
