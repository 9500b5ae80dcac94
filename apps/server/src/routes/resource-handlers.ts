import type { OpenAPIHono, z } from '@hono/zod-openapi';
import { isAiResource } from '@inlay/runtime/ai';
import type { AiResource, ListedRefusal, RefusalMemory, ResolvedResource } from '@inlay/runtime/ai';
import { isInlayError } from '@inlay/runtime/inlay-error';
import { refuse } from '../access/api-error.ts';
import { checkUrl } from '../gateway/egress-policy.ts';
import { keyOf, toResource } from '../gateway/resource-directory.ts';
import { openHeaders, sealSecrets } from '../secrets/resource-secrets.ts';
import type { ResourceRecord } from '../storage/storage.ts';
import { forgetLearnt, listResources, readResource, removeResource, savePresets, saveResource, testResource } from './resource-routes.ts';
import type { resource, resourceInput } from './schemas.ts';
import type { ServerDependencies } from './server-dependencies.ts';

type ResourceView = z.infer<typeof resource>;

/** A resource that is being saved names its own origin; which ports are this server's is checked when it is used. */
const SAVING_POLICY = { isPrivateAllowed: () => true, ownPorts: () => new Set<number>() };

/** Of so many resources it is kept what their services say of their models. */
const MOST_LISTED = 200;

/** Resources: what can be seen of them never holds a secret. */
export function addResourceHandlers(api: OpenAPIHono, dependencies: ServerDependencies): void {
  const { storage, directory, memory } = dependencies;
  const forget = async (name: string): Promise<void> => {
    memory.forget(name);
    await storage.refusals.forget(name);
  };
  /** What services said of their models when they were tried out last, by resource: saving one forgets what was learnt, and not this. */
  const listed = new Map<string, Pick<AiResource, 'baseUrl' | 'schema'> & { readonly refusals: readonly ListedRefusal[] }>();
  const learn = (asked: AiResource): void => {
    const said = listed.get(asked.name);
    if (said === undefined || said.baseUrl !== asked.baseUrl || said.schema !== asked.schema) return;
    for (const { model, refused } of said.refusals) if (asked.models.includes(model)) memory.add(asked, model, refused);
  };
  const views = async (): Promise<readonly ResourceView[]> => {
    const [found, records] = await Promise.all([directory.list(), storage.resources.list()]);
    return found.map((entry) => toView(entry, records.find(({ name }) => entry.origin === 'configured' && name === entry.resource.name), memory));
  };
  api.openapi(listResources, async (context) => {
    const resources = [...(await views())];
    const settings = await storage.settings.read();
    return context.json({ resources, standIn: resources[0]?.name ?? '', disabledPresets: [...settings.disabledPresets] }, 200);
  });
  api.openapi(savePresets, async (context) => {
    const presets = context.req.valid('json');
    await storage.settings.save({ ...(await storage.settings.read()), ...presets });
    return context.json(presets, 200);
  });
  api.openapi(readResource, async (context) => {
    const { name } = context.req.valid('param');
    const view = (await views()).find((candidate) => candidate.name === name);
    return view === undefined ? refuse(context, 404, notFound(name)) : context.json(view, 200);
  });
  api.openapi(saveResource, async (context) => {
    const { name } = context.req.valid('param');
    const input = context.req.valid('json');
    const fault = faultOfBaseUrl(input.baseUrl);
    if (fault !== undefined) return refuse(context, 400, fault);
    const record = await toRecord(name, input, dependencies);
    await storage.resources.save(record);
    // Whoever changes a resource may have changed what answers there.
    await forget(name);
    const changed = toResource(record, {});
    if (isAiResource(changed)) learn(changed);
    return context.json(toView({ origin: 'configured', resource: toResource(record, {}) }, record, memory), 200);
  });
  api.openapi(testResource, async (context) => {
    const { name } = context.req.valid('param');
    const input = context.req.valid('json');
    const fault = faultOfBaseUrl(input.baseUrl);
    if (fault !== undefined) return refuse(context, 400, fault);
    const record = await toRecord(name, input, dependencies);
    const { vault, environment } = dependencies;
    try {
      const tried = toResource(record, openHeaders(vault, record));
      if (!isAiResource(tried)) return refuse(context, 400, { code: 'not-for-models', message: 'A REST API is tried out by a query that asks it.' });
      const report = await dependencies.tryResource(tried, keyOf(record, { vault, environment }), context.req.raw.signal);
      if (listed.size >= MOST_LISTED) listed.clear();
      listed.set(name, { baseUrl: tried.baseUrl, schema: tried.schema, refusals: report.refusals });
      learn(tried);
      return context.json({ ok: report.ok, models: [...report.models], checks: [...report.checks] }, 200);
    } catch (error) {
      // A key that cannot be had, sealed or in the environment.
      if (!isInlayError(error)) throw error;
      return refuse(context, 400, { code: error.code, message: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) });
    }
  });
  api.openapi(removeResource, async (context) => {
    const { name } = context.req.valid('param');
    if (!(await storage.resources.remove(name))) return refuse(context, 404, notFound(name));
    await forget(name);
    return context.body(null, 204);
  });
  api.openapi(forgetLearnt, async (context) => {
    await forget(context.req.valid('param').name);
    return context.body(null, 204);
  });
}

async function toRecord(name: string, input: z.infer<typeof resourceInput>, { storage, vault, clock }: ServerDependencies): Promise<ResourceRecord> {
  const { description, baseUrl, schema, models, apiKey, headers, settings } = input;
  const stored = await storage.resources.read(name);
  const secrets = sealSecrets(vault, name, { change: { baseUrl, apiKey, headers }, stored });
  // What is validated holds only what is set.
  return { name, description, baseUrl, schema, models, settings: (settings ?? stored?.settings ?? {}) as ResourceRecord['settings'], ...secrets, savedAt: new Date(clock()).toISOString() };
}

function toView({ resource, origin }: ResolvedResource, record: ResourceRecord | undefined, memory: RefusalMemory): ResourceView {
  const { name, description, baseUrl, schema, models, label } = resource;
  return { name, description, baseUrl, schema, models: [...models], origin, label: label ?? null, hasKey: record?.sealedKey != null, keyTail: record?.keyTail ?? null, headerNames: Object.keys(record?.sealedHeaders ?? {}), settings: (record?.settings ?? {}) as ResourceView['settings'], learnt: memory.list(name).map(({ model, refused, at }) => ({ model, refused, at: new Date(at).toISOString() })) };
}

/** What is certain to be refused later is refused now, where the person who typed it can mend it. */
function faultOfBaseUrl(baseUrl: string): { readonly code: string; readonly message: string } | undefined {
  const url = new URL(baseUrl);
  if (url.search !== '' || url.hash !== '') return { code: 'bad-base-url', message: 'The base URL must have no "?" and no "#" part.' };
  try {
    checkUrl(url, SAVING_POLICY);
    return undefined;
  } catch (error) {
    if (!isInlayError(error)) throw error;
    return { code: 'bad-base-url', message: error.message };
  }
}

function notFound(name: string): { readonly code: string; readonly message: string } {
  return { code: 'no-such-resource', message: `There is no resource "${name}".` };
}
