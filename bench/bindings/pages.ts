import { definitions } from '@inlay/components/definitions';
import { createApp } from '@inlay/runtime/app';
import type { App } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';
import type { PropTarget } from '@inlay/runtime/state';

/** Nothing is asked here. */
export const nobody = { async *run() { /* No query runs. */ } };

/** The template of one text among thousands. */
export function templateOf(index: number, source = 'source'): string {
  return `<< ${source}.value + ' ' + ${index} >>`;
}

/** A page of one source and so many texts that read it, beside as many that read another. `dense`: those that read it stand twelve to a row. */
export function makePage(dependants: number, others: number, { dense = false } = {}): AppDocument {
  const layoutOf = (index: number) => (dense && index < dependants ? { layout: { x: index % 12, y: 2 + Math.floor(index / 12), w: 1, h: 1 } } : {});
  const text = (index: number, source: string) => [`text${index}`, { type: 'text', parent: 'main', order: `b${String(index).padStart(4, '0')}`, props: { value: templateOf(index, source) }, ...layoutOf(index) }] as const;
  const field = (name: string) => [name, { type: 'textarea', parent: 'main', order: 'a0' }] as const;
  const { document } = parseDocument({
    inlay: 1,
    pages: { main: {} },
    components: Object.fromEntries([
      field('source'), field('other'),
      ...Array.from({ length: dependants }, (_, index) => text(index, 'source')),
      ...Array.from({ length: others }, (_, index) => text(dependants + index, 'other')),
    ]),
  }, { components: definitions });
  return document!;
}

/** Stands for all elements of a page; `writes` counts what they were given. */
export function countingElement(): PropTarget & { readonly writes: () => number } {
  let writes = 0;
  return { set: () => { writes += 1; }, writes: () => writes };
}

/** An app with a watch on every binding, as a page's elements have; `writes` counts what they were given. */
export function mountEffects(document: AppDocument): { readonly app: App; readonly writes: () => number } {
  const app = createApp(document, { components: definitions, resources: nobody });
  const element = countingElement();
  for (const name of Object.keys(document.components)) app.get(name)!.watch('value', element);
  return { app, writes: element.writes };
}
