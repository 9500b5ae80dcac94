import { createAiRunner, createFetchTransport, isAiResource, testConnection, AiError } from '@inlay/runtime/ai';
import type { AiResource, AiRunner, Resource as KnownResource } from '@inlay/runtime/ai';
import type { RestRunner } from '@inlay/runtime/resources';
import type { ApiClient } from '../api-client.ts';
import { ApiError } from '../api-error.ts';
import type { Resource, ResourceInput } from '../api-types.ts';
import type { LocalResource, LocalTables } from './local-tables.ts';
import { needsServer } from './needs-server.ts';

type ResourceCalls = Pick<ApiClient, 'listResources' | 'savePresets' | 'saveResource' | 'testResource' | 'removeResource' | 'forgetLearnt'>;

/** What resources are kept in and called with. */
export interface LocalResourceOptions {
  readonly tables: LocalTables;
  readonly fetch: typeof fetch;
  readonly clock: () => number;
}

/** Resources without a key, kept in this browser; everything that would need a key is refused with a reason. */
export function createLocalResources({ tables, fetch, clock }: LocalResourceOptions): ResourceCalls {
  return {
    listResources: async () => {
      const rows = await newestFirst(tables);
      return { resources: rows.map(toResource), standIn: rows.find(({ schema }) => schema !== 'rest')?.name ?? 'none yet', disabledPresets: (await tables.settings.read('disabledPresets')) ?? [] };
    },
    savePresets: (disabledPresets) => tables.settings.put('disabledPresets', disabledPresets),
    saveResource: async (name, input) => {
      const row = readInput(name, input, new Date(clock()).toISOString());
      await tables.resources.put(name, row);
      return toResource(row);
    },
    testResource: async (name, input) => {
      const resource = toKnown(readInput(name, input, ''));
      if (!isAiResource(resource)) throw needsServer('A REST resource');
      const { ok, models, checks } = await testConnection(resource, createFetchTransport(fetch), AbortSignal.timeout(LONGEST_TEST_MS));
      return { ok, models: [...models], checks: [...checks] };
    },
    removeResource: (name) => tables.resources.remove(name),
    forgetLearnt: async () => undefined,
  };
}

const LONGEST_TEST_MS = 120_000;

/** Calls the resources of this browser straight from the page. */
export function createLocalRunner({ tables, fetch }: Pick<LocalResourceOptions, 'tables' | 'fetch'>): AiRunner {
  return createAiRunner({
    async resolve(name) {
      const rows = (await newestFirst(tables)).filter(({ settings }) => settings?.disabled !== true);
      const row = rows.find((each) => each.name === name) ?? rows.find(({ schema }) => schema !== 'rest');
      if (row === undefined) throw new AiError('config', 'There is no AI resource in this browser yet.', { hint: 'Add one that takes no key under Resources, as a model server on this machine is; or start the Inlay server, which can keep keys.' });
      return { resource: toKnown(row), origin: 'configured' };
    },
    transport: () => createFetchTransport(fetch),
  });
}

/** REST requests go through the server, which holds what they sign in with. */
export const localRest: RestRunner = {
  send: async () => {
    const { message, hint } = needsServer('A REST query');
    throw new AiError('config', message, hint === undefined ? {} : { hint });
  },
};

async function newestFirst({ resources }: LocalTables): Promise<readonly LocalResource[]> {
  return [...(await resources.all())].sort((left, right) => (left.savedAt < right.savedAt ? 1 : -1));
}

/** Keys and headers are refused: whoever uses this browser could read them. */
function readInput(name: string, { baseUrl, schema, models, description, settings, apiKey, headers }: ResourceInput, savedAt: string): LocalResource {
  if ((apiKey ?? '') !== '' || Object.keys(headers ?? {}).length > 0 || settings?.keyVariable !== undefined) throw needsServer('A key or a header');
  if (!URL.canParse(baseUrl) || !/^https?:$/.test(new URL(baseUrl).protocol)) throw new ApiError('The base URL must be an http or https address.', { code: 'bad-request', status: 400 });
  return { name, baseUrl, schema: schema ?? 'openai', models: models ?? [], description: description ?? '', ...(settings === undefined ? {} : { settings }), savedAt };
}

function toResource({ name, description = '', baseUrl, schema = 'openai', models = [], settings = {} }: LocalResource): Resource {
  return { name, description, baseUrl, schema, models, settings, origin: 'configured', label: null, hasKey: false, keyTail: null, headerNames: [], learnt: [] };
}

function toKnown(row: LocalResource): KnownResource {
  const { name, description, baseUrl, schema, models, settings: { keyVariable: _, ...settings } } = toResource(row);
  return { name, description, baseUrl, schema, models, headers: {}, ...(settings as Partial<AiResource>) };
}
