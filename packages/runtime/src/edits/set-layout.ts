import { readLayout } from '../document/index.ts';
import type { EditOf } from './edit.ts';
import type { EditKind } from './edit-kind.ts';
import { refuseMissing, withEntry } from './sections.ts';

/** Moves or resizes a component on the canvas, or lets it flow where the layout is left out. */
export const setLayout: EditKind<'setLayout'> = {
  type: 'setLayout',
  read({ reader, record, path }) {
    const name = reader.text(record['name'], [...path, 'name']);
    if (name === undefined) return undefined;
    if (record['layout'] === undefined) return { type: 'setLayout', name };
    const layout = readLayout(reader, record['layout'], [...path, 'layout']);
    return layout === undefined ? undefined : { type: 'setLayout', name, layout };
  },
  apply(document, { name, layout }) {
    const component = Object.hasOwn(document.components, name) ? document.components[name] : undefined;
    if (component === undefined) return refuseMissing('components', name);
    const { layout: before, ...rest } = component;
    const inverse: EditOf<'setLayout'> = { type: 'setLayout', name, ...(before === undefined ? {} : { layout: before }) };
    return { document: withEntry(document, 'components', { name, value: layout === undefined ? rest : { ...rest, layout } }), inverse: [inverse] };
  },
  describe({ name, layout }, before) {
    const old = before.components[name]?.layout;
    return layout !== undefined && old !== undefined && (old.w !== layout.w || old.h !== layout.h) ? `Resized ${name}` : `Moved ${name}`;
  },
};
