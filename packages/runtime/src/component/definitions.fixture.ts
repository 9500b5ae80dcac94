import { arrayProp, booleanProp, objectProp, stringProp } from './prop.ts';
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
  props: { text: stringProp({ title: 'Text', description: 'Words.' }), disabled: booleanProp({ title: 'Disabled', description: 'Cannot be used.' }), submit: booleanProp({ title: 'Submits', description: 'Sends the form.' }) },
  state: {}, exposes: { text: { type: 'string', description: 'Words.' } },
  events: { click: { title: 'Click', description: 'Pressed.', around: { when: 'submit', method: 'submit' } } }, methods: {}, example: {}, size: { w: 2, h: 1 },
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
  query: { nameProp: 'query', stateProp: 'state', runEvent: 'run', stopEvent: 'stop', resumeEvent: 'resume', retryEvent: 'retry' },
});

const box = defineComponent({
  type: 'box', tag: 'test-box', title: 'Box', description: 'Holds others.', group: 'layout', icon: 'square',
  props: { label: stringProp({ title: 'Label', description: 'The label.' }) },
  state: {}, exposes: {}, events: {}, methods: {}, example: {}, size: { w: 6, h: 4 }, container: {},
});

const form = defineComponent({
  type: 'form', tag: 'test-form', title: 'Form', description: 'Inputs that belong together.', group: 'layout', icon: 'square',
  props: {
    initialData: objectProp({ title: 'First values', description: 'By name.' }),
    disabled: booleanProp({ title: 'Disabled', description: 'Cannot be used.' }),
  },
  state: {},
  exposes: { data: { type: 'object', description: 'The values by name.' }, filled: { type: 'boolean', description: 'No text is empty.' } },
  events: { submit: { title: 'Submit', description: 'Sent.' }, invalid: { title: 'Invalid', description: 'Not sent.' } },
  methods: {
    setData: { description: 'Fills it in.', parameters: [], each: ({ name }, data) => ({ method: 'setValue', args: [(data as Record<string, unknown>)[name]] }) },
    submit: { description: 'Sends it.', parameters: [], raises: ({ inside }) => (inside.every((each) => each.read('length') !== 0) ? 'submit' : 'invalid') },
  },
  derive: {
    data: ({ inside }) => Object.fromEntries(inside.filter((each) => each.exposes('value')).map((each) => [each.name, each.read('value')])),
    filled: ({ inside }) => inside.every((each) => each.read('length') !== 0),
  },
  example: {}, size: { w: 6, h: 4 }, container: { initial: 'initialData' },
});

const repeated = defineComponent({
  type: 'repeated', tag: 'test-repeated', title: 'List', description: 'Repeats what is in it.', group: 'data', icon: 'list',
  props: { data: arrayProp({ title: 'Data', description: 'Rows.' }), itemKey: stringProp({ title: 'Key', description: 'The member that tells rows apart.' }) },
  state: {}, exposes: { values: { type: 'array', description: 'The values of each row.' } }, events: {}, methods: {},
  derive: { values: ({ rows }) => rows.map((inside) => Object.fromEntries(inside.filter((each) => each.exposes('value')).map((each) => [each.name, each.read('value')]))) },
  example: {}, size: { w: 6, h: 4 }, container: { repeat: { rows: 'data', key: 'itemKey' } },
});

const deck = defineComponent({
  type: 'deck', tag: 'test-deck', title: 'Deck', description: 'Holds cards.', group: 'layout', icon: 'square',
  props: {}, state: {}, exposes: {}, events: {}, methods: {}, example: {}, size: { w: 6, h: 4 }, container: { accepts: ['card'] },
});

const card = defineComponent({
  type: 'card', tag: 'test-card', title: 'Card', description: 'One of a deck.', group: 'layout', icon: 'square',
  props: {}, state: {}, exposes: {}, events: {}, methods: {}, example: {}, size: { w: 6, h: 4 }, container: {}, within: ['deck'],
});

/** The fixtures as a kit. */
export const fixtureDefinitions: readonly ComponentDefinition[] = [field, button, list, answer, box, form, repeated, deck, card];
