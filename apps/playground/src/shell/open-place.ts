import type { AiRunner } from '@inlay/runtime/ai';
import { MAIN_BRANCH } from '@inlay/runtime/branch';
import { createGatewayRestRunner, createGatewayRunner } from '@inlay/runtime/resources';
import type { GatewayOptions, RestRunner } from '@inlay/runtime/resources';
import { createApiClient } from '../api/api-client.ts';
import type { ApiClient } from '../api/api-client.ts';
import { isServed } from '../api/find-server.ts';
import { createKnowledgePlaces } from '../api/knowledge-place.ts';
import type { KnowledgePlace } from '../api/knowledge-place.ts';
import { tellTabs } from '../api/tell-tabs.ts';
import { definitions } from '../session/kit.ts';
import { withKinds } from '../session/with-kinds.ts';
import { launchToken } from './sign-in.ts';

/** Where apps are kept, and what runs their queries: the server that served this page, or this browser alone. */
export interface Place {
  readonly api: ApiClient;
  readonly runner: AiRunner;
  readonly rest: RestRunner;
  readonly knowledge: readonly KnowledgePlace[];
}

const LAST_APP_KEY = 'inlay.app';
/** The app that is opened when the address names none and none was open before. */
const FIRST_APP = 'feedback-analysis';

/**
 * Finds out where apps are kept. Only a server prints an address with a token, so that one is not asked who is signed
 * in before anybody is: browsers log what is refused. The code for a browser alone is loaded only where there is no server.
 */
export async function openPlace(): Promise<Place> {
  const gateway: GatewayOptions = { server: '', fetch: (input, init) => fetch(input, init) };
  if (launchToken(location) !== undefined || await isServed(gateway.fetch)) {
    const { runner, places } = createKnowledgePlaces(gateway, createGatewayRunner(gateway));
    return { api: withKinds(tellTabs(createApiClient(gateway.fetch, definitions), new BroadcastChannel('inlay saves'))), runner, rest: createGatewayRestRunner(gateway), knowledge: places };
  }
  const { createLocalClient } = await import('../api/local/create-local-client.ts');
  const local = await createLocalClient({ factory: indexedDB, fetch: gateway.fetch, components: definitions, clock: Date.now, randomId: () => crypto.randomUUID().slice(0, 8) });
  const { runner, places } = createKnowledgePlaces(gateway, local.runner);
  return { ...local, api: withKinds(local.api), runner, knowledge: places.filter(({ id }) => id === 'browser') };
}

/** The address of an app, on a branch; `main` needs no mention. A host of files has one page only, so there the app stands behind a question mark. */
export function appAddress(id: string, { isLocal = false }: Pick<ApiClient, 'isLocal'>, branch: string = MAIN_BRANCH): string {
  const on = branch === MAIN_BRANCH ? {} : { branch };
  if (isLocal) return `?${new URLSearchParams({ app: id, ...on })}`;
  return `/apps/${encodeURIComponent(id)}${branch === MAIN_BRANCH ? '' : `?${new URLSearchParams(on)}`}`;
}

/** The branch that the address names; undefined where it names none. */
export function wantedBranch({ search }: Pick<Location, 'search'>): string | undefined {
  return new URLSearchParams(search).get('branch') ?? undefined;
}

/** The app that the address names; undefined where it names none. */
export function wantedApp({ pathname, search }: Pick<Location, 'pathname' | 'search'>, { isLocal = false }: Pick<ApiClient, 'isLocal'>): string | undefined {
  const named = isLocal ? new URLSearchParams(search).get('app') : /^\/apps\/([^/]+)$/.exec(pathname)?.[1];
  return named === null || named === undefined ? undefined : isLocal ? named : decodeURIComponent(named);
}

/** The app to begin with: the one that was open last in this browser, else the first example, else the oldest one, else a new one. */
export async function firstApp(api: ApiClient, storage: Storage): Promise<string> {
  const apps = await api.listApps();
  const last = lastApp(storage);
  const found = apps.find((app) => app.id === last) ?? apps.find((app) => app.id === FIRST_APP) ?? apps[0];
  if (found !== undefined) return found.id;
  const { firstDocument } = await import('./first-document.ts');
  return (await api.createApp(firstDocument)).id;
}

function lastApp(storage: Storage): string | null {
  try {
    return storage.getItem(LAST_APP_KEY);
  } catch {
    return null;
  }
}

/** Remembers an app that was opened, for an address that names none. */
export function keepLastApp(storage: Storage, id: string): void {
  try {
    storage.setItem(LAST_APP_KEY, id);
  } catch {
    // The address opens the first one then.
  }
}
