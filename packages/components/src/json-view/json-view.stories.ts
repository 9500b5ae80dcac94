import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../register.ts';

const meta: Meta = { title: 'Data/JSON view', component: 'inlay-json-view', args: { label: 'Answer', value: { id: 12, name: 'Ann', paid: true, note: null, tags: ['new', 'paid'], address: { city: 'Ulm', street: { name: 'Long street', number: 3 } } } } };
export default meta;

/** Two levels are open. */
export const Tree: StoryObj = {};
/** All of it is open. */
export const Open: StoryObj = { args: { expandedDepth: 9 } };
/** A long list, shown in parts. */
export const Long: StoryObj = { args: { value: Array.from({ length: 250 }, (_, index) => ({ row: index })) } };
/** Only words. */
export const Words: StoryObj = { args: { value: 'Nothing but words.' } };
