import { defineComponent } from '@inlay/runtime/component';
import { dialogMembers, dialogProps } from '../element/dialog-members.ts';

/** A dialog over the page. */
export const modalDefinition = defineComponent({
  type: 'modal',
  tag: 'inlay-modal',
  title: 'Modal',
  description: 'A dialog over the page, which waits for an answer.',
  group: 'layout',
  icon: 'app-window',
  props: dialogProps,
  ...dialogMembers,
  example: { label: 'Dialog' },
  size: { w: 12, h: 6 },
  overlay: true,
  container: {},
});
