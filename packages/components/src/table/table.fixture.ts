import { tableParts } from './table-parts.ts';
import type { InlayTable } from './table.ts';

/** People, as an API sends them: with what is missing. */
export const people = [{ name: 'Ben', age: 9, since: '2026-10-01' }, { name: 'ann', age: 41, since: '2026-09-30' }, { name: 'Cem', age: null, since: '' }];

/** A table on a page with these members, after its first update. The one before is gone. */
export async function table(members: Record<string, unknown>): Promise<InlayTable> {
  await fetchParts();
  for (const before of document.querySelectorAll('inlay-table')) before.remove();
  const element = Object.assign(document.createElement('inlay-table'), { label: 'People', ...members });
  document.body.append(element);
  await element.updateComplete;
  return element;
}

/** All code that tables fetch: what is done while it comes has a test of its own. */
export async function fetchParts(): Promise<void> {
  await Promise.all(Object.values(tableParts).map((each) => each.fetch()));
}

/** As many rows as are asked for. */
export function many(count: number): Record<string, unknown>[] {
  return Array.from({ length: count }, (_, index) => ({ order: 1000 + index, total: (index * 37) % 1000, customer: `Customer ${index % 97}` }));
}

/** The grid's box that is scrolled. */
export function scroller(element: InlayTable): HTMLElement {
  return element.shadowRoot!.querySelector<HTMLElement>('.scroll')!;
}

/** The rows in the page, in the order of their lines. */
export function rows(element: InlayTable): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('.body > .row')].sort((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex));
}

/** The row of a line, from 0. */
export function row(element: InlayTable, line: number): HTMLElement {
  return rows(element).find(({ ariaRowIndex }) => Number(ariaRowIndex) === line + 2)!;
}

/** The cells of a row in the order of their columns. */
export function cellsOf(line: HTMLElement): HTMLElement[] {
  return [...line.querySelectorAll<HTMLElement>('[role=gridcell]')].sort((a, b) => Number(a.ariaColIndex) - Number(b.ariaColIndex));
}

/** A cell, by line and column from 0. */
export function cell(element: InlayTable, line: number, column: number): HTMLElement {
  return cellsOf(row(element, line)).find(({ ariaColIndex }) => Number(ariaColIndex) === column + 1)!;
}

/** What the rows in the page say. */
export function texts(element: InlayTable): string[][] {
  return rows(element).map((line) => cellsOf(line).map((each) => each.textContent ?? ''));
}

/** The titles of the columns in the page. */
export function heads(element: InlayTable): string[] {
  return [...element.shadowRoot!.querySelectorAll('.title')].map((title) => title.textContent ?? '');
}

/** The head of a column by its title. */
export function head(element: InlayTable, title: string): HTMLElement {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=columnheader]')].find((each) => each.querySelector('.title')?.textContent === title)!;
}

export function part(element: InlayTable, name: string): HTMLElement | null {
  return element.shadowRoot!.querySelector<HTMLElement>(`[part~=${name}]`);
}

/** Waits until something holds, frame by frame; the runner's own limit says when that is too long. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => requestAnimationFrame(resolve));
}
