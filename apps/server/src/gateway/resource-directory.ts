import { AiError } from '@inlay/runtime/ai';
import type { AiResource, ResolvedResource, Resource } from '@inlay/runtime/ai';
import { InlayError, isInlayError } from '@inlay/runtime/inlay-error';
import { openHeaders, openKey } from '../secrets/resource-secrets.ts';
import type { Vault } from '../secrets/vault.ts';
import type { ResourceRecord, ResourceStore } from '../storage/storage.ts';

/** Who answers to which name. */
export interface ResourceDirectory {
  /**
   * The resource of that name, or the one that stands in for it: the most recently saved one, else the first model server
   * found on this machine, else the demo. Rejects with a `config` AiError when its secrets cannot be opened.
   */
  resolve(name: string): Promise<ResolvedResource>;
  /** The configured resource of exactly that name. Rejects as `resolve` does. */
  configured(name: string): Promise<Resource | undefined>;
  /** Everything that can answer, the stand-in for unknown names first. Headers are left out: their values are secrets. */
  list(): Promise<readonly ResolvedResource[]>;
  /** The key of a configured resource, only for the origin that it was given for. */
  keyFor(resource: Resource, origin: string): Promise<string | undefined>;
  /** True for the origins of the resources above: the private addresses that the gateway may reach. */
  isNamedOrigin(origin: string): boolean;
}

/** What a directory is made of. */
export interface DirectoryOptions {
  readonly resources: ResourceStore;
  readonly vault: Vault;
  /** Looks for model servers on this machine; asked again when its answer is older than 10 s. */
  readonly detect: () => Promise<readonly AiResource[]>;
  readonly demo: AiResource;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** Where keys come from that a resource names a variable for. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

const DETECTION_LIFETIME_MS = 10_000;

/** A directory over the configured resources, what runs on this machine, and the demo. */
export function createResourceDirectory({ resources, vault, detect, demo, now, environment = {} }: DirectoryOptions): ResourceDirectory {
  const detection = createDetection(detect, now);
  let namedOrigins: ReadonlySet<string> = new Set();
  const nameOrigins = (records: readonly ResourceRecord[]): void => {
    namedOrigins = new Set([...records, ...detection.latest(), demo].map(({ baseUrl }) => new URL(baseUrl).origin));
  };
  const configured = (record: ResourceRecord): ResolvedResource => ({ resource: toResource(record, openHeadersOf(vault, record)), origin: 'configured' });

  return {
    async resolve(name) {
      const records = await resources.list();
      const named = records.find((record) => record.name === name);
      // Looked for only when a name is not configured: a configured resource must not wait for it.
      const detected = named === undefined && name !== demo.name ? await detection.current() : [];
      nameOrigins(records);
      if (named !== undefined) return configured(named);
      if (name === demo.name) return { resource: demo, origin: 'demo' };
      const newest = records.find(isForModels);
      const found = detected.find((resource) => resource.name === name);
      if (found === undefined && newest !== undefined) return configured(newest);
      const local = found ?? detected[0];
      return local === undefined ? { resource: demo, origin: 'demo' } : { resource: local, origin: 'detected' };
    },
    async configured(name) {
      const records = await resources.list();
      nameOrigins(records);
      const named = records.find((record) => record.name === name);
      return named && configured(named).resource;
    },
    async list() {
      const [records, detected] = await Promise.all([resources.list(), detection.current()]);
      nameOrigins(records);
      const names = new Set(records.map(({ name }) => name));
      // What stands in for unknown names comes first, and that is never a REST API.
      return [
        ...records.filter(isForModels).map((record) => ({ resource: toResource(record, {}), origin: 'configured' as const })),
        ...detected.filter(({ name }) => !names.has(name)).map((resource) => ({ resource, origin: 'detected' as const })),
        ...(names.has(demo.name) ? [] : [{ resource: demo, origin: 'demo' as const }]),
        ...records.filter((record) => !isForModels(record)).map((record) => ({ resource: toResource(record, {}), origin: 'configured' as const })),
      ];
    },
    async keyFor(resource, origin) {
      const record = await resources.read(resource.name);
      if (record === undefined || new URL(record.baseUrl).origin !== origin) return undefined;
      return asConfigError(() => keyOf(record, { vault, environment }));
    },
    isNamedOrigin: (origin) => namedOrigins.has(origin),
  };
}

function isForModels({ schema }: ResourceRecord): boolean {
  return schema !== 'rest';
}

/** A record's key: that of the variable it names, else the sealed one. Throws an InlayError when neither can be had. */
export function keyOf(record: ResourceRecord, { vault, environment }: { readonly vault: Vault; readonly environment: Readonly<Record<string, string | undefined>> }): string | undefined {
  const { keyVariable } = record.settings;
  if (keyVariable === undefined) return openKey(vault, record);
  const key = environment[keyVariable];
  if (key === undefined || key === '') throw new InlayError(`The resource "${record.name}" takes its key from the environment variable ${keyVariable}, which is not set.`, { code: 'no-key', hint: 'Set it and start the server again.' });
  return key;
}

/** Remembers what was found, and asks once for any number of callers at the same time. */
function createDetection(detect: DirectoryOptions['detect'], now: () => number) {
  let latest: readonly AiResource[] = [];
  let running: Promise<readonly AiResource[]> | undefined;
  let foundAt = Number.NEGATIVE_INFINITY;
  const look = async (): Promise<readonly AiResource[]> => {
    try {
      latest = await detect();
      foundAt = now();
      return latest;
    } finally {
      running = undefined;
    }
  };
  return {
    latest: () => latest,
    current: () => (now() - foundAt < DETECTION_LIFETIME_MS ? Promise.resolve(latest) : (running ??= look())),
  };
}

/** A record as the runtime knows it, with its headers opened. */
export function toResource(record: ResourceRecord, headers: Readonly<Record<string, string>>): Resource {
  const { name, description, baseUrl, schema, models, settings: { keyVariable: _variable, ...settings } } = record;
  return { name, description, baseUrl, schema, models, headers, ...settings };
}

function openHeadersOf(vault: Vault, record: ResourceRecord): Record<string, string> {
  return asConfigError(() => openHeaders(vault, record));
}

/** A secret that cannot be opened is something for the user to mend, so it is told as such. */
function asConfigError<Result>(open: () => Result): Result {
  try {
    return open();
  } catch (error) {
    if (!isInlayError(error)) throw error;
    throw new AiError('config', error.message, { cause: error, ...(error.hint === undefined ? {} : { hint: error.hint }) });
  }
}
