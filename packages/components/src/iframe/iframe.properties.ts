// Made by `node tools/launch.mjs manifest` from iframe.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { iframeDefinition } from './iframe.definition.ts';

/** The events that it fires, by name. */
export interface IframeEvents {
  load: Event;
}

/** What `<inlay-iframe>` is made of. */
export const iframeProperties: ElementProperties<typeof iframeDefinition.props, IframeEvents> = {
  tag: 'inlay-iframe',
  props: {
    src: '',
    label: '',
    height: 400,
    allowScripts: false,
    allowForms: false,
    allowPopups: false,
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
