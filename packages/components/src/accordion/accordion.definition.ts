import { booleanProp, defineComponent } from '@inlay/runtime/component';
import type { MethodContext } from '@inlay/runtime/component';
import { hiddenProp, labelProp } from '../element/field-props.ts';

/** Parts that open below their titles. */
export const accordionDefinition = defineComponent({
  type: 'accordion',
  tag: 'inlay-accordion',
  title: 'Accordion',
  description: 'Parts that open below their titles, one at a time unless more may be open.',
  group: 'layout',
  icon: 'list-collapse',
  props: {
    label: labelProp,
    multiple: booleanProp({ title: 'Several open', description: 'Opening one does not close the others.', group: 'interaction' }),
    hidden: hiddenProp,
  },
  state: {},
  exposes: { values: { type: 'array', description: 'The values of the parts that are open.' } },
  events: { change: { title: 'Change', description: 'A part was opened or closed.' } },
  methods: {
    openAll: { description: 'Opens every part.', parameters: [], each: ({ direct }) => (direct ? { method: 'open' } : undefined) },
    closeAll: { description: 'Closes every part.', parameters: [], each: ({ direct }) => (direct ? { method: 'close' } : undefined) },
  },
  derive: { values: openValues },
  example: { label: 'Questions' },
  contents: [{ type: 'accordionItem', props: { label: 'First', open: true } }, { type: 'accordionItem', props: { label: 'Second' } }],
  size: { w: 12, h: 6 },
  container: { accepts: ['accordionItem'] },
});

function openValues({ inside }: MethodContext): readonly string[] {
  return inside.filter((item) => item.direct && item.read('open') === true).map((item) => String(item.prop('name') || item.name));
}
