import { definitions } from '@inlay/components/definitions';
import { createApp } from '@inlay/runtime/app';
import type { App } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';
import { effect } from '@inlay/runtime/state';

/** Nothing is asked here. */
export const nobody = { async *run() { /* No query runs. */ } };

/** The template of one text among thousands. */
export function templateOf(index: number, source = 'source'): string {
  return `<< ${source}.value + ' ' + ${index} >>`;
}

/** A page of one source and so many texts that read it, beside as many that read another. */
export function makePage(dependants: number, others: number): AppDocument {
  const text = (index: number, source: string) => [`text${index}`, { type: 'text', parent: 'main', order: 'a1', props: { value: templateOf(index, source) } }] as const;
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

/** An app with an effect on every binding, as a page has; `writes` counts how often one ran. */
export function mountEffects(document: AppDocument): { readonly app: App; readonly writes: () => number } {
  const app = createApp(document, { components: definitions, resources: nobody });
  let writes = 0;
  for (const name of Object.keys(document.components)) {
    const component = app.get(name)!;
    effect(() => { component.prop('value'); writes += 1; });
  }
  return { app, writes: () => writes };
}
