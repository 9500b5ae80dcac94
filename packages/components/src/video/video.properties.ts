// Made by `node tools/launch.mjs manifest` from video.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { videoDefinition } from './video.definition.ts';

/** The events that it fires, by name. */
export interface VideoEvents {
  play: Event;
  pause: Event;
  ended: Event;
  timeupdate: Event;
  error: Event;
}

/** What `<inlay-video>` is made of. */
export const videoProperties: ElementProperties<typeof videoDefinition.props, VideoEvents> = {
  tag: 'inlay-video',
  props: {
    src: '',
    label: '',
    transcript: '',
    loop: false,
    poster: '',
    captions: '',
    captionsLanguage: 'en',
    hidden: { type: 'boolean', default: false, reflect: true },
  },
  state: { playing: { initial: false }, currentTime: { initial: 0 }, duration: { initial: null } },
};
