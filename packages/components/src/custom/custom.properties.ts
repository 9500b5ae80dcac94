// Made by `node tools/launch.mjs manifest` from custom.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { customDefinition } from './custom.definition.ts';

/** The events that it fires, by name. */
export interface CustomEvents {
  event: Event;
  ready: Event;
  error: Event;
}

/** What `<inlay-custom>` is made of. */
export const customProperties: ElementProperties<typeof customDefinition.props, CustomEvents> = {
  tag: 'inlay-custom',
  props: {
    tag: { type: 'string', default: '', attribute: 'tag' },
    module: '',
    props: { type: 'object', default: null, attribute: false },
    exposed: [],
    events: [],
    hidden: { type: 'boolean', default: false, reflect: true },
  },
  state: { values: { initial: {  } }, lastEvent: { initial: null }, ready: { initial: false }, error: { initial: '' } },
};
