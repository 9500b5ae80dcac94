import { defineComponent, enumProp } from '@inlay/runtime/component';
import { dialogMembers, dialogProps } from '../element/dialog-members.ts';

/** A panel that comes in from an edge of the page. */
export const drawerDefinition = defineComponent({
  type: 'drawer',
  tag: 'inlay-drawer',
  title: 'Drawer',
  description: 'A panel that comes in from an edge of the page: details, filters.',
  group: 'layout',
  icon: 'panel-right',
  props: {
    ...dialogProps,
    placement: enumProp({ title: 'Placement', description: 'The edge that it comes in from.', group: 'appearance', options: ['start', 'end', 'bottom'], default: 'end', reflect: true }),
  },
  ...dialogMembers,
  example: { label: 'Details' },
  size: { w: 12, h: 6 },
  overlay: true,
  container: {},
});
