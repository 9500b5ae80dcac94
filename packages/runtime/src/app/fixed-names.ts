import type { AppDocument } from '../document/index.ts';
import type { GIVEN_NAMES } from '../program/index.ts';
import { computed } from '../state/index.ts';
import type { Named } from '../state/index.ts';
import type { AppPages } from './app-pages.ts';
import type { AppStorage } from './app-storage.ts';

const NO_THEME = Object.freeze({});

/** What the names of every app stand for. */
export interface FixedParts {
  readonly user: Readonly<Record<string, unknown>> | undefined;
  readonly pages: AppPages;
  readonly storage: AppStorage;
  /** Live. */
  readonly document: () => AppDocument;
}

/** `currentUser`, `page`, `urlParams`, `theme` (the tokens that the document sets) and `localStorage`. */
export function fixedNames({ user, pages, storage, document }: FixedParts): Readonly<Record<(typeof GIVEN_NAMES)[number], Named>> {
  // In between, so that an edit elsewhere does not run again what reads a token.
  const theme = computed(() => document().theme ?? NO_THEME);
  return {
    currentUser: { kind: 'value', read: () => user ?? null },
    page: pages.named,
    urlParams: { kind: 'value', read: () => pages.params },
    theme: { kind: 'value', read: () => theme.value },
    localStorage: storage.named,
  };
}
