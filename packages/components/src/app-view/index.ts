export { InlayApp } from './app-view.ts';
