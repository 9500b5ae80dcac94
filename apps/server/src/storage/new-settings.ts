import type { ServerSettings } from './storage.ts';

/** The settings of a server whose owner has decided nothing yet. */
export const NEW_SETTINGS: ServerSettings = { disabledPresets: [] };
