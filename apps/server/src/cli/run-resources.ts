import { readFile } from 'node:fs/promises';
import { RESOURCE_SCHEMAS } from '@inlay/runtime/ai';
import type { AiResource, ResolvedResource, Resource } from '@inlay/runtime/ai';
import { z } from 'zod';
import { UsageError } from './usage-error.ts';

/** A resource as the file gives it: the key beside it, never inside the value that the runtime sees. */
export interface GivenResource {
  readonly resource: Resource;
  readonly apiKey: string | undefined;
}

const resourceShape = z.strictObject({
  name: z.string().optional(),
  description: z.string().default(''),
  baseUrl: z.string(),
  apiKey: z.string().min(1).optional(),
  schema: z.enum(RESOURCE_SCHEMAS).default('openai'),
  models: z.array(z.string()).default([]),
  headers: z.record(z.string(), z.string()).default({}),
  /** The name of an environment variable that holds the key, in place of `apiKey`. */
  apiKeyVariable: z.string().min(1).optional(),
  query: z.record(z.string(), z.string()).optional(),
  body: z.record(z.string(), z.unknown()).optional(),
  keyHeader: z.string().min(1).optional(),
  timeouts: z.strictObject({ firstTokenMs: z.number().positive(), idleMs: z.number().positive(), totalMs: z.number().positive() }).partial().optional(),
  requestsPerMinute: z.number().int().positive().optional(),
  disabled: z.boolean().optional(),
});

/** Reads a file of resources by name. Throws a UsageError that names the file and the place in it; never shows a key. */
export async function readResourceFile(path: string, environment: Readonly<Record<string, string | undefined>> = process.env): Promise<ReadonlyMap<string, GivenResource>> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    // A JSON error quotes the text around it, which may hold a key.
    const reason = error instanceof SyntaxError ? 'it is not valid JSON' : error instanceof Error ? error.message : String(error);
    throw new UsageError(`The resources in ${path} could not be read: ${reason}.`);
  }
  const parsed = z.record(z.string(), resourceShape).safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UsageError(`The resources in ${path} are not right: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim());
  }
  return new Map(Object.entries(parsed.data).map(([name, given]) => [name, toGiven(name, given, environment)]));
}

function toGiven(name: string, { apiKey, apiKeyVariable, ...given }: z.infer<typeof resourceShape>, environment: Readonly<Record<string, string | undefined>>): GivenResource {
  const key = apiKey ?? (apiKeyVariable === undefined ? undefined : environment[apiKeyVariable]);
  if (apiKeyVariable !== undefined && (key === undefined || key === '')) throw new UsageError(`The resource "${name}" takes its key from the environment variable ${apiKeyVariable}, which is not set.`);
  // What is left out is left out, so that no member is there without a value.
  return { apiKey: key, resource: Object.fromEntries(Object.entries({ ...given, name }).filter(([, value]) => value !== undefined)) as unknown as Resource };
}

/** Where resources that the file does not name come from; each is asked at most once. */
export interface Fallbacks {
  readonly detect: () => Promise<readonly AiResource[]>;
  readonly startDemo: () => Promise<AiResource>;
}

/** Finds a resource: in the file, else a model server on this machine, else the demo model. */
export function createResolver(given: ReadonlyMap<string, GivenResource>, fallbacks: Fallbacks): (name: string) => Promise<ResolvedResource> {
  let stand: Promise<ResolvedResource> | undefined;
  return (name) => {
    const own = given.get(name);
    if (own !== undefined) return Promise.resolve({ resource: own.resource, origin: 'configured' });
    stand ??= standIn(fallbacks);
    return stand;
  };
}

async function standIn({ detect, startDemo }: Fallbacks): Promise<ResolvedResource> {
  const [local] = await detect();
  return local === undefined ? { resource: await startDemo(), origin: 'demo' } : { resource: local, origin: 'detected' };
}
