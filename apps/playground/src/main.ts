import '@inlay/components/app-view/register-lazily';
import { InlayApp } from '@inlay/components/app-view';
import { definitions } from '@inlay/components/definitions';
import { PlaygroundShell } from './shell/playground-shell.ts';

customElements.define('inlay-playground', PlaygroundShell);

// The app that is shown first brings the elements it uses; the others come once the page has nothing else to do, so that adding one finds it there.
addEventListener('load', () => whenIdle(fetchAllKinds), { once: true });

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else setTimeout(work, 1000);
}

function fetchAllKinds(): void {
  // What cannot be fetched now is asked for again by the app that uses it.
  Promise.resolve(InlayApp.kit(() => definitions.map(({ type }) => type))).catch(() => undefined);
}
