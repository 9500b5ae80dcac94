export { createApp } from './create-app.ts';
export type { App, AppOptions } from './app.ts';
