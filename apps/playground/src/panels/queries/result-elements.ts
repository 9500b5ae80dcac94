import { defineOnce } from '../../expression-field/define-once.ts';
import type { ResultView } from './result-shape.ts';

const LOADERS: Readonly<Record<ResultView | 'batch', () => Promise<void>>> = {
  text: async () => defineOnce('inlay-markdown', (await import('@inlay/components/markdown')).InlayMarkdown),
  table: async () => defineOnce('inlay-table', (await import('@inlay/components/table')).InlayTable),
  rows: async () => LOADERS.table(),
  json: async () => defineOnce('inlay-json-view', (await import('@inlay/components/json-view')).InlayJsonView),
  batch: async () => defineOnce('inlay-batch-progress', (await import('@inlay/components/batch-progress')).InlayBatchProgress),
};

/** Fetches the element that shows an answer in this way, or how far a batch is, when it is first wanted. */
export function wantElement(shows: keyof typeof LOADERS): void {
  // Where it cannot be fetched nothing is shown, and the next time it is asked for again.
  LOADERS[shows]().catch(() => undefined);
}
