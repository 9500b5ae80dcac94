export { InlayApp } from './app-view.ts';
export { createPageHost } from './page-host.ts';
export { createPageStorage } from './page-storage.ts';
