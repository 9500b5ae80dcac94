import type { TestApp } from './server.fixture.ts';

/** What the list of releases says, as far as tests look at it. */
export interface Releases {
  readonly releases: readonly { readonly version: string; readonly source: string; readonly notes: string; readonly kit: string }[];
  readonly environments: Readonly<Record<'staging' | 'live', { readonly version: string | null; readonly before: string | null }>>;
  readonly moves: readonly { readonly environment: string; readonly from: string | null; readonly to: string | null; readonly by: string; readonly cause: string }[];
  readonly plans: readonly { readonly id: string; readonly version: string; readonly state: { readonly status: string; readonly reason?: string } }[];
  readonly origins: readonly string[];
}

/** A document with this name, queries and components. */
export function appDocument(name: string, parts: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { inlay: 1, name, pages: { main: { title: 'Main', order: 'a0' } }, components: {}, queries: {}, functions: {}, state: {}, ...parts };
}

/** Makes an app; gives its id and its first version. */
export async function addApp(app: TestApp, document: Record<string, unknown>): Promise<{ readonly id: string; readonly head: string }> {
  const response = await app.call('POST', '/api/apps', { body: { document } });
  if (response.status !== 201) throw new TypeError(`It answered ${response.status}: ${await response.text()}`);
  const { id, head } = (await response.json()) as { readonly id: string; readonly head: { readonly version: string } };
  return { id, head: head.version };
}

/** Saves another name as the newest version, and gives its id. */
export async function rename(app: TestApp, id: string, { name, expected }: { readonly name: string; readonly expected: string }): Promise<string> {
  const response = await app.call('POST', `/api/apps/${id}/versions`, { body: { edits: [{ type: 'setAppName', name }], message: '', expected } });
  if (response.status !== 201) throw new TypeError(`It answered ${response.status}: ${await response.text()}`);
  return ((await response.json()) as { readonly head: { readonly version: string } }).head.version;
}

/** Publishes, live unless something else is said. */
export function publish(app: TestApp, id: string, body: Readonly<Record<string, unknown>>): Promise<Response> {
  return app.call('POST', `/api/apps/${id}/releases`, { body: { notes: '', environment: 'live', ...body } });
}
