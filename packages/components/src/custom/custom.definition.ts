import { arrayProp, defineComponent, objectProp, stringProp } from '@inlay/runtime/component';
import { hiddenProp } from '../element/field-props.ts';

/** Any other custom element. */
export const customDefinition = defineComponent({
  type: 'custom',
  tag: 'inlay-custom',
  title: 'Custom element',
  description: 'A custom element of another library, or of your own.',
  group: 'display',
  icon: 'puzzle',
  props: {
    tag: stringProp({ title: 'Tag', description: 'The name of the element, such as my-chart.', group: 'content', attribute: 'tag' }),
    module: stringProp({ title: 'Module', description: 'Where its code is, as the list of elements says: /elements/….js. Empty where the page has it already.', group: 'content' }),
    props: objectProp({ title: 'Properties', description: 'What it is given, by the names of its properties.', group: 'content', attribute: false }),
    exposed: arrayProp({ title: 'Exposed properties', description: 'Which of its properties expressions read in values, at each of its events.', group: 'interaction' }),
    events: arrayProp({ title: 'Events', description: 'The names of its events that are heard.', group: 'interaction' }),
    hidden: hiddenProp,
  },
  state: { values: { initial: Object.freeze({}) }, lastEvent: { initial: null }, ready: { initial: false }, error: { initial: '' } },
  exposes: {
    values: { type: 'object', description: 'Its exposed properties, as they were at its last event.' },
    lastEvent: { type: 'object', description: 'Its last event: { name, detail }; null before.' },
    ready: { type: 'boolean', description: 'True once it is there.' },
    error: { type: 'string', description: 'Why it is not there; empty while all is well.' },
  },
  events: {
    event: { title: 'Event', description: 'One of its listed events happened; event.lastEvent says which.', state: { values: 'values', lastEvent: 'lastEvent' } },
    ready: { title: 'Ready', description: 'It is there.', state: { values: 'values', ready: 'ready', error: 'error' } },
    error: { title: 'Error', description: 'It could not be shown; event.error says why.', state: { ready: 'ready', error: 'error' } },
  },
  methods: {
    callMethod: {
      description: 'Calls a method of the element.',
      parameters: [{ name: 'name', type: 'string', description: 'The method.' }, { name: 'value', type: 'any', description: 'What it is given; more may follow.' }],
      element: 'callMethod',
    },
  },
  example: {},
  size: { w: 6, h: 4 },
});
