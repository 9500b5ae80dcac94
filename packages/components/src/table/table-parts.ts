import { OnDemand } from '../element/on-demand.ts';

/** What a table fetches when it first needs it. One for all tables of a page. */
export const tableParts = {
  /** Formats, rich cells, groups, trees, details, arranged columns, and what stands above and below the rows. */
  display: new OnDemand(() => import('./parts/display.ts')),
  /** Keys, pointer, methods, order, filters, choice and changes. Fetched when the page is idle, too, but not in an app that is being edited. */
  use: new OnDemand(() => import('./parts/use.ts')),
} as const;
