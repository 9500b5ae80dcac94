import { defineComponent, stringProp } from '@inlay/runtime/component';
import { mediaMembers, mediaProps } from '../element/media-members.ts';

const { hidden, ...shared } = mediaProps;

/** A film. */
export const videoDefinition = defineComponent({
  type: 'video',
  tag: 'inlay-video',
  title: 'Video',
  description: 'A film with a player.',
  group: 'display',
  icon: 'video',
  props: {
    ...shared,
    poster: stringProp({ title: 'Poster', description: 'The address of a picture shown before it plays.', group: 'content' }),
    captions: stringProp({ title: 'Captions', description: 'The address of a WebVTT file with what is said, from this page\'s own origin.', group: 'content' }),
    captionsLanguage: stringProp({ title: 'Captions language', description: 'The language of that file, such as en.', group: 'content', default: 'en' }),
    hidden,
  },
  ...mediaMembers,
  example: { label: 'Film' },
  size: { w: 6, h: 8 },
});
