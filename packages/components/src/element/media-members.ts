import { booleanProp, stringProp } from '@inlay/runtime/component';
import { hiddenProp, labelProp } from './field-props.ts';

/** What a sound and a film both have. Free of DOM: definitions import it. */
export const mediaProps = {
  src: stringProp({ title: 'Address', description: 'Where it is: https: or blob:.', group: 'content' }),
  label: { ...labelProp, description: 'What it is, above it and for readers.' },
  transcript: stringProp({ title: 'Transcript', description: 'What is said in it, for who cannot hear it.', group: 'content', multiline: true }),
  loop: booleanProp({ title: 'Loop', description: 'Begins again at its end.', group: 'interaction' }),
  hidden: hiddenProp,
} as const;

/** Its state, values, events and methods. */
export const mediaMembers = {
  state: { playing: { initial: false }, currentTime: { initial: 0 }, duration: { initial: null } },
  exposes: {
    playing: { type: 'boolean', description: 'True while it plays.' },
    currentTime: { type: 'number', description: 'Where it is, in seconds.' },
    duration: { type: 'number', description: 'How long it is, in seconds; null until that is known.' },
  },
  events: {
    play: { title: 'Play', description: 'It plays.', state: { playing: 'playing' } },
    pause: { title: 'Pause', description: 'It stands still.', state: { playing: 'playing', currentTime: 'currentTime' } },
    ended: { title: 'Ended', description: 'It came to its end.', state: { playing: 'playing', currentTime: 'currentTime' } },
    timeupdate: { title: 'Time update', description: 'It went on, a few times a second.', state: { currentTime: 'currentTime', duration: 'duration' } },
    error: { title: 'Error', description: 'It could not be loaded.' },
  },
  methods: {
    play: { description: 'Plays it. Browsers allow that only after the person has used the page.', parameters: [], element: 'play' },
    pause: { description: 'Lets it stand still.', parameters: [], element: 'pause' },
    seek: { description: 'Goes to a time.', parameters: [{ name: 'seconds', type: 'number', description: 'From its start.' }], element: 'seek' },
  },
} as const;
