/** What every app has under a name of its own, for expressions and scripts. No part of a document can be called so. */
export const GIVEN_NAMES = ['currentUser', 'page', 'urlParams', 'theme', 'localStorage'] as const;

/** What scripts can call beside what is in the app. A part of a document that is called so stands before it. */
export const SCRIPT_ACTIONS = ['notify', 'confirm', 'navigate', 'openUrl', 'copy', 'download'] as const;
