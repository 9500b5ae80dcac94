import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { createAiRunner, createRefusalMemory } from '@inlay/runtime/ai';
import type { ResolvedResource } from '@inlay/runtime/ai';
import type { ComponentDefinition } from '@inlay/runtime/component';
import { createKnowledge, createKnowledgeRunner } from '@inlay/runtime/knowledge';
import { createReleases } from '@inlay/runtime/release';
import { LOOPBACK_ADDRESS, loopbackHosts, requireLoopback } from './access/loopback.ts';
import { createSessions } from './access/sessions.ts';
import { createToken } from './access/token.ts';
import { readTrustedProxies } from './access/trusted-proxies.ts';
import { createViewerLimit, readViewerRuns } from './access/viewer-limit.ts';
import { createServer } from './create-server.ts';
import { startDemoModel } from './gateway/demo-model/index.ts';
import { detectLocal } from './gateway/detect-local.ts';
import type { LocalProgram } from './gateway/detect-local.ts';
import { createFetchElement } from './gateway/fetch-element.ts';
import { createGuardedFetch } from './gateway/guarded-fetch.ts';
import { createFetchPackage } from './gateway/packages/fetch-package.ts';
import { readRegistrySettings } from './gateway/packages/registry-settings.ts';
import { createImageLoader, createProviderTransport } from './gateway/provider-transport.ts';
import { createResourceDirectory } from './gateway/resource-directory.ts';
import { createRestSender } from './gateway/rest-sender.ts';
import { createRunSlots } from './gateway/run-slots.ts';
import { createTryResource } from './gateway/try-resource.ts';
import { watchPlans } from './routes/watch-plans.ts';
import { importExamples } from './import-examples.ts';
import { listen } from './listen.ts';
import { createCleanup } from './cleanup.ts';
import { loadMasterKeys } from './secrets/key-file.ts';
import { createVault } from './secrets/vault.ts';
import { takeDataLock } from './storage/data-lock.ts';
import { readHistoryMemory } from './storage/history-memory.ts';
import { prepareHome } from './storage/home.ts';
import { openSqliteStorage } from './storage/sqlite/sqlite-storage.ts';
import { stopServer } from './stop-server.ts';
import { keepThinning } from './thin-histories.ts';
import { trackRequests } from './track-requests.ts';

/** What is still being answered when the server stops has so long to end. */
const LONGEST_END_MS = 5_000;

/** How a server is to run. */
export interface StartOptions {
  /** This port or none; the first free one from 4400 on when left out; 0 for any free one. */
  readonly port?: number | undefined;
  /** Only loopback is accepted. */
  readonly host?: string | undefined;
  /** The home folder, see `prepareHome`. */
  readonly data?: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly components: readonly ComponentDefinition[];
  readonly folders: { readonly playground: string; readonly examples: string };
  readonly user: { readonly name: string };
  /** Which model servers are looked for on this machine; the usual ones when left out. */
  readonly programs?: readonly LocalProgram[];
}

/** A server that listens. */
export interface RunningServer {
  /** `http://127.0.0.1:4400`. */
  readonly origin: string;
  /** The address to open: it carries the launch token in its fragment, which browsers do not send. */
  readonly url: string;
  /** Who answers where a query names no configured resource. */
  readonly standIn: ResolvedResource;
  /** What went wrong without keeping the server from starting, one sentence each. */
  readonly warnings: readonly string[];
  /** Lets running answers end, for `graceMs` at most, then closes everything and gives the data folder back. */
  close(options?: { readonly graceMs?: number }): Promise<void>;
}

/**
 * Starts a server: takes the data folder, opens the storage, starts the demo model, listens. Rejects with an InlayError
 * (`not-loopback`, `data-in-use`, `key-file-open`, `bad-key`, `port-taken` …), having closed again what it had opened.
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const cleanup = createCleanup();
  try {
    return await start(options, cleanup);
  } catch (error) {
    await cleanup.run();
    throw error;
  }
}

async function start(options: StartOptions, cleanup: ReturnType<typeof createCleanup>): Promise<RunningServer> {
  const address = requireLoopback(options.host);
  const viewerLimit = createViewerLimit({ runsPerMinute: readViewerRuns(options.environment), now: () => performance.now() });
  const registry = readRegistrySettings(options.environment);
  const isTrustedProxy = readTrustedProxies(options.environment);
  const historyBytes = readHistoryMemory(options.environment);
  const home = prepareHome({ data: options.data, environment: options.environment });
  const lock = takeDataLock(home.lockPath);
  // Also when the process is ended by an error: only a kill leaves a lock, and that one is seen to be stale.
  process.once('exit', lock.release);
  cleanup.add(() => void process.off('exit', lock.release));
  cleanup.add(lock.release);
  const vault = createVault(loadMasterKeys({ keyPath: home.keyPath, environment: options.environment }));
  const storage = openSqliteStorage(home.databasePath, { historyBytes });
  cleanup.add(storage.close);
  const demo = await startDemoModel({ now: Date.now });
  cleanup.add(demo.close);

  let port = 0;
  const detect = (): ReturnType<typeof detectLocal> => detectLocal(options.programs === undefined ? {} : { programs: options.programs });
  const directory = createResourceDirectory({ resources: storage.resources, vault, detect, demo: demo.resource, now: () => performance.now(), environment: options.environment });
  const policy = { isPrivateAllowed: directory.isNamedOrigin, ownPorts: () => new Set([port]) };
  const fetch = createGuardedFetch({ policy });
  cleanup.add(fetch.close);
  const memory = createRefusalMemory({ known: await storage.refusals.list(), onLearn: (learnt) => void storage.refusals.add(learnt).catch(console.error) });
  const models = createAiRunner({ memory, resolve: directory.resolve, transport: createProviderTransport({ fetch, keyFor: directory.keyFor }), loadImage: createImageLoader(fetch) });
  const runner = createKnowledgeRunner({ store: storage.knowledge, runner: models });
  const knowledge = createKnowledge({ store: storage.knowledge, runner: models, clock: Date.now, randomId: () => randomBytes(16).toString('hex') });
  const rest = createRestSender({ resolve: directory.configured, fetch, keyFor: directory.keyFor });
  const [runSlots, shutdown, launchToken] = [createRunSlots(), new AbortController(), createToken()];
  const { components, user, folders } = options;
  const warnings = await importExamples({ storage, components, user, clock: Date.now }, folders.examples);
  const randomId = (): string => randomBytes(4).toString('hex');
  const releases = createReleases({ store: storage.history, components, clock: Date.now, randomId });
  const plans = watchPlans(releases, { now: Date.now, onError: console.error });
  cleanup.add(() => plans.stop());
  const app = createServer({ releases, plans, reportFailure: console.error, storage, vault, environment: options.environment, directory, runner, memory, knowledge, rest, tryResource: createTryResource(policy), fetchElement: createFetchElement(policy), fetchPackage: createFetchPackage(registry, { policy, now: () => performance.now() }), runSlots, viewerLimit, isTrustedProxy, components, launchToken, user, folders, hosts: () => loopbackHosts([port]), clock: Date.now, randomId, sessions: createSessions({ now: Date.now }), shutdown: shutdown.signal });
  const requests = trackRequests(app.fetch);
  const server = createAdaptorServer({ fetch: requests.fetch, overrideGlobalObjects: false }) as Server;
  port = await listen(server, { address, port: options.port });
  cleanup.add(keepThinning({ storage, clock: Date.now }));
  const [standIn] = await directory.list();
  const origin = `http://${LOOPBACK_ADDRESS}:${port}`;
  return {
    origin,
    url: `${origin}/#token=${launchToken}`,
    standIn: standIn ?? { resource: demo.resource, origin: 'demo' },
    warnings,
    close: async ({ graceMs } = {}) => {
      await stopServer(server, { runSlots, shutdown, graceMs });
      // A save whose connection is gone still goes on: the database is closed behind it.
      await requests.ended(LONGEST_END_MS);
      await cleanup.run();
    },
  };
}
