export { InlayApp } from './app-view.ts';
export { createPageHost } from './page-host.ts';
export { raiseNotices } from './raise-notices.ts';
export { createPageStorage } from './page-storage.ts';
export { moreContrast, ThemeBox } from './theme-box.ts';
export type { Theme } from './theme-box.ts';
