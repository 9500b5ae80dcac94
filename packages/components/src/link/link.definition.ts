import { booleanProp, defineComponent, stringProp } from '@inlay/runtime/component';
import { disabledProp, hiddenProp, sizeProp } from '../element/field-props.ts';

/** Words that lead elsewhere. */
export const linkDefinition = defineComponent({
  type: 'link',
  tag: 'inlay-link',
  title: 'Link',
  description: 'Words that lead to another page.',
  group: 'display',
  icon: 'link',
  props: {
    text: stringProp({ title: 'Text', description: 'The words; the address when empty.', group: 'content' }),
    href: stringProp({ title: 'Address', description: 'Where it leads: a web page, mailto: or tel:. Anything that would run code is no link.', group: 'content' }),
    newTab: booleanProp({ title: 'New tab', description: 'Opens it beside this page.', group: 'interaction' }),
    disabled: { ...disabledProp, description: 'Leads nowhere for now.' },
    size: sizeProp,
    hidden: hiddenProp,
  },
  state: {},
  exposes: { href: { type: 'string', description: 'Where it leads.' } },
  events: { click: { title: 'Click', description: 'It was followed.' } },
  methods: {},
  example: { text: 'Read more', href: 'https://example.com' },
  size: { w: 2, h: 1 },
});
