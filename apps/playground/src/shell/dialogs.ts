import type { LazyElement } from '../panels/lazy-element.ts';

/** The dialogs of the page by their tags, each fetched when it is first opened. */
export const dialogs = {
  'inlay-apps-dialog': async () => (await import('./apps-dialog.ts')).AppsDialog,
  'inlay-branches-dialog': async () => (await import('./branches-dialog.ts')).BranchesDialog,
  'inlay-command-palette': async () => (await import('./command-palette.ts')).CommandPalette,
  'inlay-confirm-dialog': async () => (await import('./confirm-dialog.ts')).ConfirmDialog,
  'inlay-conflict-dialog': async () => (await import('./conflict-dialog.ts')).ConflictDialog,
  'inlay-publish-dialog': async () => (await import('./publish-dialog.ts')).PublishDialog,
  'inlay-search-dialog': async () => (await import('./search-dialog.ts')).SearchDialog,
  'inlay-shortcuts-dialog': async () => (await import('./shortcuts-dialog.ts')).ShortcutsDialog,
  'inlay-unfit-dialog': async () => (await import('./unfit-dialog.ts')).UnfitDialog,
  'inlay-usages-dialog': async () => (await import('./usages-dialog.ts')).UsagesDialog,
} satisfies Readonly<Record<string, LazyElement['load']>>;

/** The tag of a dialog. */
export type DialogTag = keyof typeof dialogs;
