import { autoload } from './autoload-elements.ts';

export { autoload };
export type { AutoloadDetail } from './autoload-elements.ts';
export type { InlayTagNames } from './tag-names.ts';

// Importing this module fetches and registers what the page uses, as it comes into it. Where pages are only written, nothing is.
if (typeof document !== 'undefined') autoload();
