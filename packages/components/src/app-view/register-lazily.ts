import { loadElements } from '../load-elements.ts';
import { InlayApp } from './app-view.ts';

// Importing this module defines inlay-app, which then fetches the elements that its app uses: what an embedding page wants.
InlayApp.prepare = (definitions) => loadElements(definitions.map(({ tag }) => tag));
if (customElements.get('inlay-app') === undefined) customElements.define('inlay-app', InlayApp);
else console.warn('<inlay-app> is already registered. Load Inlay once per page.');
