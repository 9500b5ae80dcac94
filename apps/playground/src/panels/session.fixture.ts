import type { AiRunner } from '@inlay/runtime/ai';
import type { AppDocument, ComponentNode } from '@inlay/runtime/document';
import type { KnowledgePlace } from '../api/knowledge-place.ts';
import type { ApiClient } from '../api/api-client.ts';
import '../session/all-kinds.fixture.ts';
import { Session } from '../session/session.ts';

/** A document with these components on one page, a query `analyze` and a state `filter`. */
export function documentWith(components: Readonly<Record<string, Omit<ComponentNode, 'parent' | 'order'> & Partial<ComponentNode>>>): AppDocument {
  const placed = Object.entries(components).map(([name, node], index): [string, ComponentNode] => [name, { parent: 'main', order: `a${index}`, ...node }]);
  return {
    inlay: 1,
    name: 'Test',
    pages: { main: { title: 'Main', order: 'a0' } },
    components: Object.fromEntries(placed),
    queries: { analyze: { resource: 'demo', action: 'generateText', run: 'manual', options: { prompt: 'Hello' } } },
    functions: {},
    state: { filter: 'all' },
  };
}

/** A real session over a server that keeps nothing and a model that says nothing, or what searches the first place. Whoever opens it disposes it. */
export function openSession(document: AppDocument, knowledge: readonly KnowledgePlace[] = []): Promise<Session> {
  const answer = { document, head: { version: 'v1' } };
  const api = { readApp: () => Promise.resolve(answer), saveEdits: () => Promise.resolve(answer), readBlame: () => Promise.resolve({ changes: [] }), listElements: () => Promise.resolve([]) } as unknown as ApiClient;
  const silent = { async *run() { /* Ends at once. */ } } as unknown as AiRunner;
  const runner = knowledge[0]?.runner ?? silent;
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined } as unknown as Storage;
  return Session.open('test', { api, runner, storage, tab: 'one', knowledge, clock: Date.now, host: { notify: () => undefined, confirm: () => Promise.resolve(true) } });
}
