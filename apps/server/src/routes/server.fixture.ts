import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { definitions } from '@inlay/components/definitions';
import { createReleases } from '@inlay/runtime/release';
import { createAiRunner, createRefusalMemory } from '@inlay/runtime/ai';
import type { AiResource, AiRunner } from '@inlay/runtime/ai';
import { createKnowledge, createKnowledgeRunner } from '@inlay/runtime/knowledge';
import { createMemoryHistoryStore } from '@inlay/runtime/history';
import { createSessions } from '../access/sessions.ts';
import { createViewerLimit } from '../access/viewer-limit.ts';
import { createServer } from '../create-server.ts';
import { createGuardedFetch } from '../gateway/guarded-fetch.ts';
import { createFetchElement } from '../gateway/fetch-element.ts';
import { createFetchPackage } from '../gateway/packages/fetch-package.ts';
import { createTryResource } from '../gateway/try-resource.ts';
import { createProviderTransport } from '../gateway/provider-transport.ts';
import { createResourceDirectory } from '../gateway/resource-directory.ts';
import { createRestSender } from '../gateway/rest-sender.ts';
import { createRunSlots } from '../gateway/run-slots.ts';
import { createVault } from '../secrets/vault.ts';
import { createMemoryStorage } from '../storage/memory-storage.ts';
import type { ServerDependencies } from './server-dependencies.ts';

/** The launch token of every test server. */
export const LAUNCH_TOKEN = 'launch-token-of-the-tests';
const HOST = '127.0.0.1:4400';
const folder = (name: string): string => join(fileURLToPath(new URL('.', import.meta.url)), 'fixtures', name);
const demo: AiResource = { name: 'demo', description: '', baseUrl: 'http://127.0.0.1:9/v1', schema: 'openai', models: ['inlay-demo'], headers: {}, label: 'demo: rules, not a language model' };

/** A server in memory with a way to call it. */
export interface TestApp {
  readonly dependencies: ServerDependencies;
  readonly server: ReturnType<typeof createServer>;
  /** A request as a signed-in page of this server sends it; `headers` are added or, with undefined, left out. */
  call(method: string, path: string, options?: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string | undefined>>; readonly signal?: AbortSignal }): Promise<Response>;
  /** The same without the session. */
  callAnonymously: TestApp['call'];
}

/** A server that keeps nothing; the runner talks to providers through the real gateway unless another one is given. */
export function createTestApp(options: Partial<ServerDependencies> = {}): TestApp {
  const storage = createMemoryStorage(createMemoryHistoryStore());
  const vault = createVault([Buffer.alloc(32, 1)]);
  const directory = createResourceDirectory({ resources: storage.resources, vault, detect: async () => [], demo, now: () => 0 });
  const fetch = createGuardedFetch({ policy: { isPrivateAllowed: directory.isNamedOrigin, ownPorts: () => new Set([4400]) } });
  const memory = createRefusalMemory({ onLearn: (learnt) => void storage.refusals.add(learnt) });
  const models = createAiRunner({ memory, resolve: directory.resolve, transport: createProviderTransport({ fetch, keyFor: directory.keyFor }) });
  const runner: AiRunner = createKnowledgeRunner({ store: storage.knowledge, runner: models });
  const rest = createRestSender({ resolve: directory.configured, fetch, keyFor: directory.keyFor });
  let [time, count] = [Date.UTC(2026, 0, 2), 0];
  const knowledge = createKnowledge({ store: storage.knowledge, runner: options.runner ?? models, clock: () => time, randomId: () => `b${(count += 1)}` });
  const clock = (): number => (time += 1_000);
  const randomId = (): string => `r${(count += 1)}`;
  const releases = createReleases({ store: storage.history, components: definitions, clock, randomId });
  const dependencies: ServerDependencies = {
    storage, vault, directory, runner, memory, rest, knowledge,
    environment: {},
    tryResource: createTryResource({ isPrivateAllowed: () => false, ownPorts: () => new Set([4400]) }),
    fetchElement: createFetchElement({ isPrivateAllowed: () => false, ownPorts: () => new Set([4400]) }),
    // Nothing listens there: a test names a registry of its own.
    fetchPackage: createFetchPackage({ address: 'http://127.0.0.1:9' }, { policy: { isPrivateAllowed: () => false, ownPorts: () => new Set([4400]) }, now: () => 0 }),
    runSlots: createRunSlots(2),
    viewerLimit: createViewerLimit({ runsPerMinute: 0, now: () => 0 }),
    isTrustedProxy: () => false,
    components: definitions,
    releases, plans: { wake: () => undefined, stop: async () => undefined },
    reportFailure: () => undefined,
    sessions: createSessions({ now: () => 0 }),
    launchToken: LAUNCH_TOKEN,
    hosts: () => new Set([HOST, 'localhost:4400']),
    user: { name: 'ada' },
    clock,
    randomId,
    folders: { playground: folder('playground'), examples: folder('examples') },
    shutdown: new AbortController().signal,
    ...options,
  };
  const server = createServer(dependencies);
  const cookie = `inlay-session-4400=${dependencies.sessions.open()}`;
  const send = async (method: string, path: string, headers: Readonly<Record<string, string | undefined>>, body: unknown, signal?: AbortSignal): Promise<Response> => {
    const set = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return server.request(`http://${HOST}${path}`, { method, headers: set, ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }), ...(signal === undefined ? {} : { signal }) });
  };
  const page = (body: unknown): Record<string, string> => ({ host: HOST, origin: `http://${HOST}`, 'sec-fetch-site': 'same-origin', ...(body === undefined ? {} : { 'content-type': 'application/json' }) });
  return {
    dependencies, server,
    call: (method, path, { body, headers, signal } = {}) => send(method, path, { ...page(body), cookie, ...headers }, body, signal),
    callAnonymously: (method, path, { body, headers, signal } = {}) => send(method, path, { ...page(body), ...headers }, body, signal),
  };
}

/** A small document with one text. */
export function documentWith(value: string, name = 'Notes'): Record<string, unknown> {
  return { inlay: 1, name, pages: { main: { title: 'Main', order: 'a0' } }, components: { text1: { type: 'text', parent: 'main', order: 'a0', props: { value } } }, queries: {}, functions: {}, state: {} };
}
