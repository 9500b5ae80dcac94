import { definitions } from '../definitions.ts';
import '../register.ts';
import { InlayApp } from './app-view.ts';

// So that the declarations know the tags that come with it.
export type { AppEvents } from './app-view.ts';
export type { InlayTagNames } from '../tag-names.ts';

// Importing this module defines inlay-app and every element that an app can hold.
InlayApp.kit = () => definitions;
if (customElements.get('inlay-app') === undefined) customElements.define('inlay-app', InlayApp);
else console.warn('<inlay-app> is already registered. Load Inlay once per page.');
