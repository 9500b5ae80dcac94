import { booleanProp, defineComponent, objectProp, stringProp } from '@inlay/runtime/component';
import { hiddenProp, labelProp } from '../element/field-props.ts';
import type { BatchCount } from './batch-count.ts';

/** How far a query over many rows has come. */
export const batchProgressDefinition = defineComponent({
  type: 'batchProgress',
  tag: 'inlay-batch-progress',
  title: 'Batch progress',
  description: 'How far a query over many rows has come; stops it, goes on with it, and asks again for what failed.',
  group: 'ai',
  icon: 'list-checks',
  props: {
    query: stringProp({ title: 'Query', description: 'The name of a query of this app that runs for each of many rows (forEach).', group: 'content' }),
    label: { ...labelProp, default: 'Progress' },
    progress: objectProp<Partial<BatchCount>>({ title: 'Progress', description: 'Without a query: { done, failed, total }.', group: 'content' }),
    loading: booleanProp({ title: 'Loading', description: 'Without a query: it is under way.', group: 'interaction', reflect: true }),
    hidden: hiddenProp,
  },
  state: {},
  exposes: { query: { type: 'string', description: 'The name of the query.' } },
  events: {
    run: { title: 'Run', description: 'Run was pressed.' },
    stop: { title: 'Stop', description: 'Stop was pressed.' },
    resume: { title: 'Resume', description: 'Resume was pressed: the rows that have not been asked yet.' },
    retry: { title: 'Retry', description: 'Retry was pressed: the rows that failed.' },
  },
  methods: {},
  example: { label: 'Classifying', query: '' },
  size: { w: 6, h: 3 },
  query: { nameProp: 'query', stateProp: 'state', runEvent: 'run', stopEvent: 'stop', resumeEvent: 'resume', retryEvent: 'retry' },
});
