import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../register.ts';

const meta: Meta = { title: 'AI/Batch progress', component: 'inlay-batch-progress', args: { label: 'Classifying the answers', progress: { done: 480, failed: 12, total: 1200 } } };
export default meta;

/** Before it was started. */
export const NotStarted: StoryObj = { args: { progress: null } };
/** Under way. */
export const Running: StoryObj = { args: { loading: true } };
/** Stopped: it can go on. */
export const Stopped: StoryObj = {};
/** All rows have ended, and some failed. */
export const SomeFailed: StoryObj = { args: { progress: { done: 1200, failed: 12, total: 1200 } } };
/** All is done. */
export const Done: StoryObj = { args: { progress: { done: 1200, failed: 0, total: 1200 } } };
