import { arrayProp, booleanProp, stringProp } from './prop.ts';
import { defineComponent } from './define-component.ts';
import type { ComponentDefinition } from './define-component.ts';

/** Small definitions for the runtime's own tests: a field, a button, a list with a choice, a view of a query, and a box. */
const field = defineComponent({
  type: 'field', tag: 'test-field', title: 'Field', description: 'A text.', group: 'input', icon: 'type',
  props: {
    value: stringProp({ title: 'Value', description: 'The text.' }),
    label: stringProp({ title: 'Label', description: 'The label.' }),
    disabled: booleanProp({ title: 'Disabled', description: 'Cannot be used.' }),
  },
  state: { value: { from: 'value' } },
  exposes: { value: { type: 'string', description: 'The text.' }, length: { type: 'number', description: 'Its length.' } },
  events: { change: { title: 'Change', description: 'Changed.', state: { value: 'value' } } },
  methods: {},
  derive: { length: ({ state }) => String(state['value']).length },
  example: {}, size: { w: 4, h: 1 },
});

const button = defineComponent({
  type: 'button', tag: 'test-button', title: 'Button', description: 'A button.', group: 'action', icon: 'mouse',
  props: { text: stringProp({ title: 'Text', description: 'Words.' }), disabled: booleanProp({ title: 'Disabled', description: 'Cannot be used.' }) },
  state: {}, exposes: { text: { type: 'string', description: 'Words.' } },
  events: { click: { title: 'Click', description: 'Pressed.' } }, methods: {}, example: {}, size: { w: 2, h: 1 },
});

const list = defineComponent({
  type: 'list', tag: 'test-list', title: 'List', description: 'Rows.', group: 'data', icon: 'table',
  props: { data: arrayProp<Record<string, unknown>>({ title: 'Data', description: 'Rows.' }) },
  state: { selectedIndex: { initial: -1 } },
  exposes: { data: { type: 'array', description: 'Rows.' }, selectedRow: { type: 'object', description: 'The chosen row.' } },
  events: { select: { title: 'Select', description: 'Chosen.', state: { selectedIndex: 'selectedIndex' } } },
  methods: {},
  derive: { selectedRow: ({ props, state }) => (props['data'] as readonly unknown[])[Number(state['selectedIndex'])] ?? null },
  example: {}, size: { w: 6, h: 4 },
});

const answer = defineComponent({
  type: 'answer', tag: 'test-answer', title: 'Answer', description: 'Shows a query.', group: 'ai', icon: 'sparkles',
  props: { query: stringProp({ title: 'Query', description: 'Which.' }), label: stringProp({ title: 'Label', description: 'The label.' }) },
  state: {}, exposes: {}, events: {}, methods: {}, example: {}, size: { w: 6, h: 4 },
  query: { nameProp: 'query', stateProp: 'state', runEvent: 'run', stopEvent: 'stop' },
});

const box = defineComponent({
  type: 'box', tag: 'test-box', title: 'Box', description: 'Holds others.', group: 'layout', icon: 'square',
  props: { label: stringProp({ title: 'Label', description: 'The label.' }) },
  state: {}, exposes: {}, events: {}, methods: {}, example: {}, size: { w: 6, h: 4 }, container: true,
});

/** The fixtures as a kit. */
export const fixtureDefinitions: readonly ComponentDefinition[] = [field, button, list, answer, box];
