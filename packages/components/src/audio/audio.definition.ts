import { defineComponent } from '@inlay/runtime/component';
import { mediaMembers, mediaProps } from '../element/media-members.ts';

/** A sound. */
export const audioDefinition = defineComponent({
  type: 'audio',
  tag: 'inlay-audio',
  title: 'Audio',
  description: 'A sound with a player.',
  group: 'display',
  icon: 'audio-lines',
  props: mediaProps,
  ...mediaMembers,
  example: { label: 'Recording' },
  size: { w: 6, h: 2 },
});
