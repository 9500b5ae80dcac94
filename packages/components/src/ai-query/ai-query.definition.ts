import { defineComponent, stringProp } from '@inlay/runtime/component';
import { hiddenProp, imagesProp, labelProp } from '../element/field-props.ts';
import { cardStyle } from '../element/style-contracts.ts';

/** Shows a query of the app: runs it, stops it, and shows its answer as it streams in. */
export const aiQueryDefinition = defineComponent({
  type: 'aiQuery',
  tag: 'inlay-ai-query',
  title: 'AI query',
  description: 'Runs a query of this app and shows the answer as it streams in.',
  group: 'ai',
  icon: 'sparkles',
  props: {
    query: stringProp({ title: 'Query', description: 'The name of a query of this app.', group: 'content' }),
    label: labelProp,
    emptyMessage: stringProp({ title: 'Empty message', description: 'The sentence shown before the first run.', group: 'content', default: 'The answer appears here.' }),
    images: { ...imagesProp, default: 'links' },
    hidden: hiddenProp,
  },
  state: {},
  exposes: { query: { type: 'string', description: 'The name of the query.' } },
  events: {
    run: { title: 'Run', description: 'Run was pressed.' },
    stop: { title: 'Stop', description: 'Stop was pressed.' },
  },
  methods: {},
  example: { label: 'Answer', query: '' },
  style: cardStyle,
  size: { w: 6, h: 6 },
  query: { nameProp: 'query', stateProp: 'state', runEvent: 'run', stopEvent: 'stop' },
});
