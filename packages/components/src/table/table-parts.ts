import { OnDemand } from './on-demand.ts';

/** What a table fetches when it first needs it, and some of it when the page has nothing else to do. One for all tables of a page. */
export const tableParts = {
  order: new OnDemand(() => import('./parts/order.ts')),
  lines: new OnDemand(() => import('./parts/lines.ts')),
  columns: new OnDemand(() => import('./parts/columns.ts')),
  bars: new OnDemand(() => import('./parts/bars.ts')),
  cells: new OnDemand(() => import('./parts/cells.ts')),
  interaction: new OnDemand(() => import('./parts/interaction.ts')),
} as const;
