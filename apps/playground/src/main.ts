import '@inlay/components/app-view/register';
import { PlaygroundShell } from './shell/playground-shell.ts';

customElements.define('inlay-playground', PlaygroundShell);
