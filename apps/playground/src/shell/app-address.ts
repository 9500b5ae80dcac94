import { MAIN_BRANCH } from '@inlay/runtime/history';

/** The address of an app in the playground, on a branch: `/apps/ID?branch=NAME`; `main` needs no mention. */
export function addressOf(app: string, branch: string = MAIN_BRANCH): string {
  return `/apps/${encodeURIComponent(app)}${branch === MAIN_BRANCH ? '' : `?${new URLSearchParams({ branch })}`}`;
}

/** The app and the branch that an address names; undefined where it names none. */
export function readAddress({ pathname, search }: Pick<Location, 'pathname' | 'search'>): { readonly app: string | undefined; readonly branch: string | undefined } {
  const app = /^\/apps\/([^/]+)$/.exec(pathname)?.[1];
  return { app: app && decodeURIComponent(app), branch: new URLSearchParams(search).get('branch') ?? undefined };
}
