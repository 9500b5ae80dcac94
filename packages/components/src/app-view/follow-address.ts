import type { App } from '@inlay/runtime/app';
import { readAddress, writeAddress } from './page-address.ts';

/**
 * Keeps the address of the browser's page and the page of an app in line: a move of the app is a new entry of the
 * history, and back and forward move the app. `start` gives the page of an address that names none. Returns the disposer.
 */
export function followAddress(app: App, { routing, start }: { readonly routing: 'search' | 'hash'; readonly start: () => string }): () => void {
  const read = (): { readonly page: string; readonly params: Readonly<Record<string, string>> } => {
    const { page = start(), params } = readAddress(location, routing);
    return { page, params };
  };
  let isStarting = true;
  const stop = app.onPage((page, params) => {
    const shown = read();
    // What stands there already, as after going back, is no new entry.
    if (!isStarting && (shown.page !== page || !haveSame(shown.params, params))) history.pushState(null, '', writeAddress(location, routing, { page, params }));
  });
  isStarting = false;
  const onMove = (): void => {
    const { page, params } = read();
    if (page !== app.page || !haveSame(params, app.urlParams)) app.navigate(page, params);
  };
  addEventListener('popstate', onMove);
  return () => {
    stop();
    removeEventListener('popstate', onMove);
  };
}

function haveSame(left: Readonly<Record<string, string>>, right: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => left[name] === right[name]);
}
