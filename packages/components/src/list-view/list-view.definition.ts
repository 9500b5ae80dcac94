import { arrayProp, defineComponent, stringProp } from '@inlay/runtime/component';
import type { MethodContext } from '@inlay/runtime/component';
import { failureProp, hiddenProp, labelProp } from '../element/field-props.ts';

/** Repeats what stands in it for each row of its data. */
export const listViewDefinition = defineComponent({
  type: 'listView',
  tag: 'inlay-list-view',
  title: 'List view',
  description: 'Repeats what stands in it for each row of its data, with item and index in scope.',
  group: 'data',
  icon: 'rows-3',
  props: {
    data: arrayProp({ title: 'Data', description: 'The rows. What stands in the list reads its row as item, its place as index.', group: 'content' }),
    itemKey: stringProp({ title: 'Key', description: 'The member of a row that tells it from the others, such as id: what was entered in a row stays with it when the order changes.', group: 'content' }),
    label: labelProp,
    emptyMessage: stringProp({ title: 'Empty message', description: 'The sentence shown while there are no rows.', group: 'content', default: 'Nothing here yet.' }),
    errorMessage: failureProp,
    hidden: hiddenProp,
  },
  state: {},
  exposes: {
    data: { type: 'array', description: 'The rows as they were given.' },
    values: { type: 'array', description: 'For each row, the values of its inputs by their form names.' },
  },
  events: {},
  methods: {},
  derive: { values: rowValues },
  example: { label: 'Notes', data: [{ title: 'First' }, { title: 'Second' }] },
  contents: [{ type: 'text', props: { value: '<< item.title >>' } }],
  size: { w: 6, h: 6 },
  container: { repeat: { rows: 'data', key: 'itemKey' } },
});

function rowValues({ rows }: MethodContext): readonly Readonly<Record<string, unknown>>[] {
  return rows.map((inside) => Object.fromEntries(inside.filter((inner) => inner.exposes('value') && inner.exposes('validationMessage')).map((field) => [String(field.prop('name') || field.name), field.read('value')])));
}
