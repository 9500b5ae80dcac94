import { openIndexedDbHistoryStore } from '@inlay/runtime/browser-history';
import { parseDocument } from '@inlay/runtime/document';
import type { AppDocument, KnownComponent } from '@inlay/runtime/document';
import { appId, createHistory } from '@inlay/runtime/history';
import type { AiRunner } from '@inlay/runtime/ai';
import { isInlayError } from '@inlay/runtime/inlay-error';
import type { RestRunner } from '@inlay/runtime/resources';
import type { ApiClient } from '../api-client.ts';
import { ApiError } from '../api-error.ts';
import { createLocalBranches } from './local-branches.ts';
import { createLocalHistory, LOCAL_AUTHOR, openLocalApp } from './local-history.ts';
import type { LocalHistoryOptions } from './local-history.ts';
import { createLocalResources, createLocalRunner, localRest } from './local-resources.ts';
import { createLocalRetention } from './local-retention.ts';
import { openLocalTables } from './local-tables.ts';
import { needsServer } from './needs-server.ts';

/** What this browser offers. `databases` are the names of the two that are used. */
export interface LocalClientOptions {
  readonly factory: IDBFactory;
  readonly fetch: typeof fetch;
  readonly components: readonly KnownComponent[];
  readonly clock: () => number;
  /** A short random part for new ids, in lower-case letters and digits. */
  readonly randomId: () => string;
  readonly databases?: { readonly apps: string; readonly history: string };
}

/** The playground's calls without a server, and what runs the queries of its apps. */
export interface LocalPlace {
  readonly api: ApiClient;
  readonly runner: AiRunner;
  readonly rest: RestRunner;
}

const CHANNEL = 'inlay-apps';

/**
 * The same calls as the server's, answered by this browser: apps, their histories and resources without a key stand in
 * its IndexedDB. Tabs tell each other of what they saved. Rejects with an ApiError where the browser gives no storage.
 */
export async function createLocalClient({ factory, fetch, components, clock, randomId, databases }: LocalClientOptions): Promise<LocalPlace> {
  const [store, tables] = await asApiErrors(() => Promise.all([openIndexedDbHistoryStore(factory, databases?.history), openLocalTables(factory, databases?.apps)]));
  const tabs = new BroadcastChannel(databases?.apps ?? CHANNEL);
  const tell = tabs.postMessage.bind(tabs);
  const history: LocalHistoryOptions = { store, tables, components, clock, onSaved: tell };
  const readApp = async (id: string, branch?: string) => {
    const { app, head, history: own } = await openLocalApp(history, id, branch);
    const document = await own.read(head.version);
    return { ...app, head, document, problems: [...parseDocument(document, { components }).problems] };
  };
  const { thin, ...retention } = createLocalRetention(history);
  const api: ApiClient = {
    isLocal: true,
    watch(app, listener) {
      const hear = ({ data }: MessageEvent<unknown>): void => {
        if (data === app) listener();
      };
      tabs.addEventListener('message', hear);
      // Nobody thins by the hour here; what cannot be thinned now is when the app is opened next.
      void thin(app).catch(() => undefined);
      return () => tabs.removeEventListener('message', hear);
    },
    signIn: async () => undefined,
    listExamples: async () => [],
    listApps: async () => [...(await tables.apps.all())].sort((left, right) => (left.createdAt < right.createdAt ? -1 : 1)),
    readApp,
    createApp: async (given) => {
      const { document, problems } = parseDocument(given, { components });
      if (document === undefined) throw new ApiError(problems[0]?.message ?? 'The document cannot be used.', { code: 'bad-document', status: 422 });
      return readApp(await addApp(history, document, randomId));
    },
    ...createLocalHistory(history),
    ...createLocalBranches(history, randomId),
    ...retention,
    ...createLocalResources({ tables, fetch, clock }),
    listElements: async () => [],
    previewElement: async () => {
      throw needsServer('An element from elsewhere');
    },
    addElement: async () => {
      throw needsServer('An element from elsewhere');
    },
    removeElement: async () => undefined,
  };
  return { api: withApiErrors(api), runner: createLocalRunner({ tables, fetch }), rest: localRest };
}

/** The first version comes first: were the tab closed in between, no app would be in the list without one. */
async function addApp({ store, tables, components, clock }: LocalHistoryOptions, document: AppDocument, randomId: () => string): Promise<string> {
  const id = appId(document.name, randomId());
  await createHistory({ store, app: id, components, clock }).save({ document, edits: [], message: 'Created the app', origin: 'hand', author: LOCAL_AUTHOR, expected: null });
  if (!(await tables.apps.add(id, { id, name: document.name, createdAt: new Date(clock()).toISOString() }))) throw new ApiError('That app is there already.', { code: 'taken', status: 409, hint: 'Try once more.' });
  return id;
}

/** Every call rejects with an ApiError and nothing else, as the server's do. */
function withApiErrors(api: ApiClient): ApiClient {
  return Object.fromEntries(Object.entries(api).map(([name, member]: [string, unknown]) => [name, typeof member === 'function' && name !== 'watch' ? (...given: readonly unknown[]) => asApiErrors(() => (member as (...all: readonly unknown[]) => Promise<unknown>)(...given)) : member])) as unknown as ApiClient;
}

/** A full or closed storage may mend itself, so it counts as a server that failed: what is unsaved is kept and tried again. */
async function asApiErrors<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ApiError) throw error;
    if (isInlayError(error)) throw new ApiError(error.message, { code: error.code, status: /^(?:history-unavailable|history-full)$/.test(error.code) ? 507 : 409, cause: error, ...(error.hint === undefined ? {} : { hint: error.hint }) });
    if (error instanceof DOMException) throw new ApiError('This browser could not keep or read the app.', { code: 'history-unavailable', status: 507, cause: error, hint: 'A private window, or a full disk, may be why.' });
    throw error;
  }
}
