import { parseDocument } from '@inlay/runtime/document';
import type { AppDocument, KnownComponent } from '@inlay/runtime/document';
import type { Edit } from '@inlay/runtime/edits';
import type { PartPlace } from '@inlay/runtime/history';
import { ApiError } from './api-error.ts';
import { createBranchClient } from './branch-client.ts';
import type { BranchClient } from './branch-client.ts';
import type { App, AppFile, AppSummary, Blame, ConnectionReport, Head, Resource, ResourceInput, ResourceList, Saved, Version, VersionDetail, VersionList, VersionMark } from './api-types.ts';
import type { ElementInput, ElementModule, ElementPreview, ElementSource } from './element-types.ts';
import { createReleaseCalls } from './release-calls.ts';
import type { ReleaseCalls } from './release-calls.ts';
import { createRetentionClient } from './retention-client.ts';
import type { RetentionClient } from './retention-client.ts';


/** An answer whose document was read and checked. */
export type WithDocument<Answer> = Omit<Answer, 'document'> & { readonly document: AppDocument };

/** Which versions are listed. */
export interface VersionQuery {
  readonly limit: number;
  readonly from?: string | undefined;
  readonly search?: string;
  readonly origin?: string;
  readonly marked?: 'true' | undefined;
  /** Only those of whoever asks. */
  readonly mine?: 'true' | undefined;
  /** `main` when left out. */
  readonly branch?: string;
  readonly released?: 'true' | undefined;
}

/** The server's API, as the playground uses it; a branch that is left out is `main`; without a server this browser gives the same answers. Every call rejects with an ApiError and nothing else. */
export interface ApiClient extends BranchClient, RetentionClient {
  /** True where this browser answers itself, without a server. */
  readonly isLocal?: boolean;
  /** Calls the listener when another tab saved the app, where tabs know of each other. Gives what ends it. */
  watch?(app: string, listener: () => void): () => void;
  signIn(token: string): Promise<void>;
  listApps(): Promise<readonly AppSummary[]>;
  /** The documents of examples that were deleted. */
  listExamples(): Promise<readonly AppDocument[]>;
  readApp(id: string, branch?: string): Promise<WithDocument<App>>;
  /** Makes an app of a document; it gets an id of its own. */
  createApp(document: AppDocument): Promise<WithDocument<App>>;
  /** An app with its history, as one file. */
  readFile(app: string): Promise<AppFile>;
  /** Makes an app of such a file. */
  openFile(file: AppFile): Promise<AppSummary>;
  saveEdits(app: string, change: { readonly edits: readonly Edit[]; readonly expected: string }, branch?: string): Promise<WithDocument<Saved>>;
  /** `search` looks in messages, authors, names and notes; `marked` are those that somebody named, noted or pinned. */
  listVersions(app: string, options: VersionQuery): Promise<VersionList>;
  readVersion(app: string, version: string): Promise<WithDocument<VersionDetail>>;
  restore(app: string, version: string, change: { readonly expected: string; readonly parts?: readonly PartPlace[] }, branch?: string): Promise<WithDocument<Saved>>;
  takeBack(app: string, version: string, expected: string, branch?: string): Promise<WithDocument<Saved>>;
  /** Who changed a named entry of the app's newest version last. */
  readBlame(app: string, name: string, branch?: string): Promise<Blame>;
  markVersion(app: string, version: string, mark: VersionMark): Promise<Version>;
  listResources(): Promise<ResourceList>;
  /** Which presets are not offered, by their titles. */
  savePresets(disabledPresets: readonly string[]): Promise<void>;
  saveResource(name: string, resource: ResourceInput): Promise<Resource>;
  /** Tries a resource out as it stands in a form; the stored key goes with it where the origin is the same. */
  testResource(name: string, resource: ResourceInput): Promise<ConnectionReport>;
  removeResource(name: string): Promise<void>;
  /** Forgets what its models were learnt to refuse. */
  forgetLearnt(name: string): Promise<void>;
  /** The modules of custom elements that apps may load. */
  listElements(): Promise<readonly ElementModule[]>;
  /** Has the server fetch a module or a package with what it imports, and tell what it would keep. */
  previewElement(source: ElementSource, options: { readonly signal: AbortSignal }): Promise<ElementPreview>;
  /** Has it keep what was fetched, or fetch and keep. */
  addElement(input: ElementInput): Promise<ElementModule>;
  /** Rejects with `element-in-use` where the draft or a release of an app uses it, unless it is to go even then. */
  removeElement(hash: string, options?: { readonly evenIfUsed?: boolean }): Promise<void>;
  /** Publishing; undefined where there is no server to publish on. */
  readonly releases?: ReleaseCalls;
}

/** The client over `fetch`. `components` are the kinds that documents are checked against. */
export function createApiClient(fetchFunction: typeof fetch, components: readonly KnownComponent[]): ApiClient {
  const call = async <Answer>(method: string, path: string, body?: unknown, signal: AbortSignal | null = null): Promise<Answer> => {
    const response = await send(fetchFunction, path, { method, signal, ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }) });
    return (response.status === 204 ? undefined : await response.json()) as Answer;
  };
  const at = (...parts: readonly string[]): string => `/api/${parts.map(encodeURIComponent).join('/')}`;
  const on = (branch: string | undefined): string => (branch === undefined ? '' : `?${new URLSearchParams({ branch })}`);
  return {
    ...createBranchClient(call, components),
    ...createRetentionClient(call),
    signIn: (token) => call('POST', '/api/session', { token }),
    listExamples: async () => (await call<{ readonly examples: readonly { readonly document: unknown }[] }>('GET', '/api/examples')).examples.flatMap(({ document }) => parseDocument(document, { components }).document ?? []),
    listApps: async () => (await call<{ readonly apps: readonly AppSummary[] }>('GET', '/api/apps')).apps,
    readApp: async (id, branch) => withDocument(components, await call<App>('GET', at('apps', id) + on(branch))),
    createApp: async (document) => withDocument(components, await call<App>('POST', '/api/apps', { document })),
    readFile: (app) => call('GET', at('apps', app, 'file')),
    openFile: (file) => call('POST', '/api/app-files', file),
    saveEdits: async (app, { edits, expected }, branch) => withDocument(components, await call<Saved>('POST', at('apps', app, 'versions') + on(branch), { edits, message: '', expected })),
    listVersions: (app, query) => call('GET', `${at('apps', app, 'versions')}?${new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, String(value)]])))}`),
    readVersion: async (app, version) => withDocument(components, await call<VersionDetail>('GET', at('apps', app, 'versions', version))),
    restore: async (app, version, change, branch) => withDocument(components, await call<Saved>('POST', at('apps', app, 'versions', version, 'restore') + on(branch), change)),
    takeBack: async (app, version, expected, branch) => withDocument(components, await call<Saved>('POST', at('apps', app, 'versions', version, 'take-back') + on(branch), { expected })),
    readBlame: (app, name, branch) => call('GET', `${at('apps', app, 'blame')}?${new URLSearchParams({ name, ...(branch === undefined ? {} : { branch }) })}`),
    markVersion: (app, version, mark) => call('PUT', at('apps', app, 'versions', version, 'mark'), mark),
    listResources: () => call('GET', '/api/resources'),
    savePresets: async (disabledPresets) => void (await call('PUT', '/api/presets', { disabledPresets })),
    saveResource: (name, resource) => call('PUT', at('resources', name), resource),
    testResource: (name, resource) => call('POST', at('resources', name, 'test'), resource),
    removeResource: (name) => call('DELETE', at('resources', name)),
    forgetLearnt: (name) => call('DELETE', at('resources', name, 'learnt')),
    listElements: async () => (await call<{ readonly elements: readonly ElementModule[] }>('GET', '/api/elements')).elements,
    previewElement: (source, { signal }) => call('POST', '/api/element-previews', source, signal),
    addElement: (input) => call('POST', '/api/elements', input),
    removeElement: (hash, { evenIfUsed = false } = {}) => call('DELETE', `${at('elements', hash)}${evenIfUsed ? '?evenIfUsed=true' : ''}`),
    releases: createReleaseCalls(call),
  };
}

/** The head that a refusal of a stale save names; undefined for any other error. */
export function staleHead(error: unknown): Head | undefined {
  return error instanceof ApiError && error.status === 412 ? (error.body['head'] as Head) : undefined;
}

async function send(fetchFunction: typeof fetch, path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetchFunction(path, init);
  } catch (cause) {
    throw new ApiError('The Inlay server could not be reached.', { code: 'unreachable', status: 0, hint: 'Is it still running? Start it with npm start.', cause });
  }
  if (response.ok) return response;
  const body = (await response.json().catch(() => ({}))) as Readonly<Record<string, unknown>>;
  const error = (body['error'] ?? {}) as { readonly code?: string; readonly message?: string; readonly hint?: string };
  throw new ApiError(error.message ?? `The server answered with HTTP ${response.status}.`, { code: error.code ?? 'http', status: response.status, body, ...(error.hint === undefined ? {} : { hint: error.hint }) });
}

/** Reads the document of an answer as strictly as any other: the server may hold what a newer version wrote. */
function withDocument<Answer extends { readonly document: unknown }>(components: readonly KnownComponent[], answer: Answer): WithDocument<Answer> {
  const parsed = parseDocument(answer.document, { components });
  if (parsed.document === undefined) throw new ApiError(`This app cannot be opened: ${parsed.problems[0]?.message ?? 'its document is empty'}`, { code: 'unreadable', status: 200, ...(parsed.problems[0]?.hint === undefined ? {} : { hint: parsed.problems[0].hint }) });
  return { ...answer, document: parsed.document };
}
