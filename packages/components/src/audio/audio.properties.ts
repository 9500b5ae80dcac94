// Made by `node tools/launch.mjs manifest` from audio.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { audioDefinition } from './audio.definition.ts';

/** The events that it fires, by name. */
export interface AudioEvents {
  play: Event;
  pause: Event;
  ended: Event;
  timeupdate: Event;
  error: Event;
}

/** What `<inlay-audio>` is made of. */
export const audioProperties: ElementProperties<typeof audioDefinition.props, AudioEvents> = {
  tag: 'inlay-audio',
  props: {
    src: '',
    label: '',
    transcript: '',
    loop: false,
    hidden: { type: 'boolean', default: false, reflect: true },
  },
  state: { playing: { initial: false }, currentTime: { initial: 0 }, duration: { initial: null } },
};
