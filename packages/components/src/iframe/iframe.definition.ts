import { booleanProp, defineComponent, numberProp, stringProp } from '@inlay/runtime/component';
import { hiddenProp, labelProp } from '../element/field-props.ts';

/** Another page inside this one. */
export const iframeDefinition = defineComponent({
  type: 'iframe',
  tag: 'inlay-iframe',
  title: 'Iframe',
  description: 'Another page inside this one, kept apart from it.',
  group: 'layout',
  icon: 'app-window-mac',
  props: {
    src: stringProp({ title: 'Address', description: 'The page: https:. The owner of this one has to allow its origin.', group: 'content' }),
    label: { ...labelProp, description: 'What the page is, for readers.' },
    height: numberProp({ title: 'Height', description: 'How high it is, in pixels.', group: 'appearance', default: 400 }),
    allowScripts: booleanProp({ title: 'Scripts', description: 'Code of the page may run, apart from this one.', group: 'interaction' }),
    allowForms: booleanProp({ title: 'Forms', description: 'Forms of the page may be sent.', group: 'interaction' }),
    allowPopups: booleanProp({ title: 'Pop-ups', description: 'The page may open others.', group: 'interaction' }),
    hidden: hiddenProp,
  },
  state: {},
  exposes: { src: { type: 'string', description: 'The address of the page.' } },
  events: { load: { title: 'Load', description: 'The page is shown.' } },
  methods: {},
  example: { label: 'Page' },
  size: { w: 6, h: 10 },
});
