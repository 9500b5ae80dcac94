import type { AppDocument } from './app-document.ts';

/** The name of the page that an app opens on: the first in order. A document has at least one. */
export function firstPage({ pages }: AppDocument): string {
  // Fractional-index strings compare by code unit, not by any language's rules.
  return Object.entries(pages).reduce((first, page) => (page[1].order < first[1].order ? page : first))[0];
}
