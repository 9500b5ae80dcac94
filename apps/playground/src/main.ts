import '@inlay/components/app-view/register-lazily';
import { readAppearance, showAppearance } from './shell/appearance.ts';
import { PlaygroundShell } from './shell/playground-shell.ts';

showAppearance(readAppearance(localStorage));
customElements.define('inlay-playground', PlaygroundShell);
