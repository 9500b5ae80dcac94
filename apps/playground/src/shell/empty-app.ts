import type { AppDocument } from '@inlay/runtime/document';

/** An app with one page and nothing on it. */
export function emptyApp(name: string): AppDocument {
  return { inlay: 1, name, pages: { main: { title: name, order: 'a0' } }, components: {}, queries: {}, functions: {}, state: {} };
}
