import { readPage } from '../document/index.ts';
import type { PageNode } from '../document/index.ts';
import { descendantsOf, withoutComponents } from './component-tree.ts';
import type { Edit } from './edit.ts';
import type { EditKind, EditReading } from './edit-kind.ts';
import { refuse } from './edit-kind.ts';
import { refuseMissing, refuseName, withEntry } from './sections.ts';

function readNamedPage({ reader, record, path }: EditReading): { readonly name: string; readonly page: PageNode } | undefined {
  const name = reader.text(record['name'], [...path, 'name']);
  const page = readPage(reader, record['page'], [...path, 'page']);
  return name === undefined || page === undefined ? undefined : { name, page };
}

/** Adds an empty page. */
export const addPage: EditKind<'addPage'> = {
  type: 'addPage',
  read(reading) {
    const named = readNamedPage(reading);
    return named && { type: 'addPage', ...named };
  },
  apply(document, { name, page }) {
    const fault = refuseName(document, name, 'pages');
    return fault ?? { document: withEntry(document, 'pages', { name, value: page }), inverse: [{ type: 'removePage', name }] };
  },
  describe: ({ name }) => `Added page ${name}`,
};

/** Sets the title and the place of a page. */
export const setPage: EditKind<'setPage'> = {
  type: 'setPage',
  read(reading) {
    const named = readNamedPage(reading);
    return named && { type: 'setPage', ...named };
  },
  apply(document, { name, page }) {
    const before = Object.hasOwn(document.pages, name) ? document.pages[name] : undefined;
    if (before === undefined) return refuseMissing('pages', name);
    return { document: withEntry(document, 'pages', { name, value: page }), inverse: [{ type: 'setPage', name, page: before }] };
  },
  describe: ({ name, page }, before) => (before.pages[name]?.title === page.title ? `Moved page ${name}` : `Changed the title of page ${name} to ${page.title}`),
};

/** Removes a page with everything on it; never the last one. */
export const removePage: EditKind<'removePage'> = {
  type: 'removePage',
  read({ reader, record, path }) {
    const name = reader.text(record['name'], [...path, 'name']);
    return name === undefined ? undefined : { type: 'removePage', name };
  },
  apply(document, { name }) {
    const page = Object.hasOwn(document.pages, name) ? document.pages[name] : undefined;
    if (page === undefined) return refuseMissing('pages', name);
    if (Object.keys(document.pages).length === 1) return refuse('last-page', `"${name}" is the only page, and an app has at least one: add another first.`, ['pages', name]);
    const removed = descendantsOf(document, name);
    const added = removed.map((member): Edit => ({ type: 'addComponent', name: member, component: document.components[member]! }));
    const without = withEntry(withoutComponents(document, removed), 'pages', { name, value: undefined });
    return { document: without, inverse: [{ type: 'addPage', name, page }, ...added] };
  },
  describe({ name }, before) {
    const inside = descendantsOf(before, name).length;
    return inside > 0 ? `Removed page ${name} and ${inside} on it` : `Removed page ${name}`;
  },
};
