import { AiError, createAiRunner, createFetchTransport, keyHeaders } from '../ai/index.ts';
import type { AiErrorData, AiResource, AiRunner, Transport } from '../ai/index.ts';

/** Without it, Anthropic answers no page. */
const ANTHROPIC_FROM_PAGES = { 'anthropic-dangerous-direct-browser-access': 'true' };

/** The person's own keys. Who implements it keeps them in memory only, and says so where it asks. */
export interface OwnKeys {
  /** The key for a resource, asked for when it is not known yet; undefined when the person gives none. */
  ask(resource: AiResource, signal: AbortSignal): Promise<string | undefined>;
  /** The service did not take it: it is forgotten, and asked for again. */
  refuse(resource: AiResource): void;
}

/** What is called directly: resources by name, and keys for those that ask for one (`asksKey`). */
export interface DirectRunnerOptions {
  readonly resources: Readonly<Record<string, AiResource>>;
  readonly fetch: typeof globalThis.fetch;
  readonly keys?: OwnKeys;
}

/** Runs requests straight from where this code runs, for resources without a key, or with one of the person's own. */
export function createDirectRunner({ resources, fetch, keys }: DirectRunnerOptions): AiRunner {
  /** Of the runs that go on; the transport is asked without knowing whose run it is. */
  const held = new Map<string, string>();
  const runner = createAiRunner({
    resolve: async (name) => (Object.hasOwn(resources, name) ? { resource: resources[name]!, origin: 'configured' } : undefined),
    transport: (resource) => withKey(createFetchTransport(fetch, resource.schema === 'anthropic' ? ANTHROPIC_FROM_PAGES : {}), resource, () => held.get(resource.name)),
  });
  return {
    async *run(request, context) {
      const resource = Object.hasOwn(resources, request.resource) ? resources[request.resource] : undefined;
      if (resource?.asksKey !== true) return yield* runner.run(request, context);
      const key = await keys?.ask(resource, context.signal);
      if (key === undefined && !context.signal.aborted) return yield { type: 'error', error: withoutKey(resource).data };
      if (key !== undefined) held.set(resource.name, key);
      for await (const event of runner.run(request, context)) {
        if (event.type === 'error' && event.error.kind === 'auth') keys?.refuse(resource);
        yield event.type === 'error' && key !== undefined ? { ...event, error: hideKey(event.error, key) } : event;
      }
    },
  };
}

/** A key goes to the origin of its resource and nowhere else. */
function withKey(send: Transport, { baseUrl, schema, keyHeader }: AiResource, keyOf: () => string | undefined): Transport {
  return (request, signal) => {
    const key = new URL(request.url).origin === new URL(baseUrl).origin ? keyOf() : undefined;
    return send(key === undefined ? request : { ...request, headers: { ...request.headers, ...keyHeaders({ schema, ...(keyHeader === undefined ? {} : { keyHeader }) }, key) } }, signal);
  };
}

function withoutKey({ name }: AiResource): AiError {
  return new AiError('auth', `"${name}" wants a key of your own, and none was given.`, { hint: 'Run it again, and enter the key. It stays in the memory of this page.' });
}

/** Some services repeat the key that they refuse. */
function hideKey(error: AiErrorData, key: string): AiErrorData {
  const hide = (text: string): string => text.replaceAll(key, '…');
  return { ...error, message: hide(error.message), hint: error.hint === null ? null : hide(error.hint) };
}
