import { loadKinds } from '../load-kinds.ts';
import { InlayApp } from './app-view.ts';

// So that the declarations know the tags that come with it.
export type { AppEvents } from './app-view.ts';
export type { InlayTagNames } from '../tag-names.ts';

// Importing this module defines inlay-app, which then fetches the kinds that its app uses: what an embedding page wants.
InlayApp.kit = (types) => loadKinds(types());
if (customElements.get('inlay-app') === undefined) customElements.define('inlay-app', InlayApp);
else console.warn('<inlay-app> is already registered. Load Inlay once per page.');
