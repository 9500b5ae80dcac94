import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../register.ts';

const meta: Meta = { title: 'Data/Key value', component: 'inlay-key-value', args: { label: 'Customer', data: { firstName: 'Ann', lastName: 'Example', createdAt: '2026-03-04', paid: true, note: null, tags: ['new', 'north'], balance: 1204.5 } } };
export default meta;

/** Each value beside its name. */
export const Beside: StoryObj = {};
/** Each value below its name. */
export const Below: StoryObj = { args: { layout: 'below' } };
/** There is no record yet. */
export const Empty: StoryObj = { args: { data: null } };
