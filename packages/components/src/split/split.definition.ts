import { booleanProp, coerceProp, defineComponent, enumProp, numberProp } from '@inlay/runtime/component';
import { disabledProp, hiddenProp, labelProp } from '../element/field-props.ts';
import { clampPosition } from './split-position.ts';

const positionProp = numberProp({ title: 'Position', description: 'How much of the room the first pane has at first, in percent.', group: 'appearance', default: 50 });

/** Two panes with a bar between them that can be moved. */
export const splitDefinition = defineComponent({
  type: 'split',
  tag: 'inlay-split',
  title: 'Split',
  description: 'Two panes with a bar between them that can be moved.',
  group: 'layout',
  icon: 'square-split-horizontal',
  props: {
    label: { ...labelProp, description: 'What the bar is called, to who does not see it.' },
    orientation: enumProp({ title: 'Orientation', description: 'The panes side by side, or one above the other.', group: 'appearance', options: ['horizontal', 'vertical'], default: 'horizontal', reflect: true }),
    position: positionProp,
    minStart: numberProp({ title: 'First pane’s least', description: 'No less than this for the first pane, in pixels.', group: 'appearance', default: 80 }),
    minEnd: numberProp({ title: 'Second pane’s least', description: 'No less than this for the second pane, in pixels.', group: 'appearance', default: 80 }),
    height: numberProp({ title: 'Height', description: 'In pixels. Empty: as high as what stands in it, 360 with one above the other.', group: 'appearance', default: null }),
    collapsible: booleanProp({ title: 'Collapsible', description: 'The first pane can be closed and opened again: by Enter on the bar, or a double press.', group: 'interaction' }),
    disabled: { ...disabledProp, description: 'The bar cannot be moved.' },
    hidden: hiddenProp,
  },
  state: { position: { from: 'position' }, collapsed: { initial: false } },
  exposes: {
    position: { type: 'number', description: 'How much of the room the first pane has, in percent, also while it is closed.' },
    collapsed: { type: 'boolean', description: 'True while the first pane is closed.' },
  },
  events: {
    input: { title: 'Input', description: 'The bar is being moved.', state: { position: 'position', collapsed: 'collapsed' } },
    change: { title: 'Change', description: 'The bar was moved, or the first pane closed or opened.', state: { position: 'position', collapsed: 'collapsed' } },
  },
  methods: {
    setPosition: {
      description: 'Moves the bar.',
      parameters: [{ name: 'position', type: 'number', description: 'The first pane’s part of the room, in percent.' }],
      reduce: (_context, position) => ({ position: clampPosition(Number(coerceProp(positionProp, position).value), { room: 0, minStart: 0, minEnd: 0 }), collapsed: false }),
    },
    collapse: { description: 'Closes the first pane.', parameters: [], reduce: () => ({ collapsed: true }) },
    expand: { description: 'Opens the first pane again.', parameters: [], reduce: () => ({ collapsed: false }) },
  },
  example: {},
  contents: [{ type: 'container', props: { variant: 'plain' } }, { type: 'container', props: { variant: 'plain' } }],
  size: { w: 12, h: 6 },
  container: { accepts: ['container'] },
});
