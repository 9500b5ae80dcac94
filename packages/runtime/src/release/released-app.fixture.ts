import type { AiEvent, AiRunner } from '../ai/index.ts';
import type { AiError } from '../ai/index.ts';
import { createApp } from '../app/index.ts';
import type { App, AppOptions } from '../app/index.ts';
import type { ComponentDefinition } from '../component/index.ts';
import { parseDocument } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import type { ReleasedRequest, ReleasedRunner } from '../resources/index.ts';
import { publishDocument, resolvePublished } from './index.ts';

/** A document with these parts beside one page. */
export function documentOf(parts: Record<string, unknown>, components: readonly ComponentDefinition[]): AppDocument {
  const { document, problems } = parseDocument({ inlay: 1, name: 'Released', pages: { main: { title: 'Main', order: 'a0' } }, components: {}, queries: {}, functions: {}, state: {}, ...parts }, { components });
  if (document === undefined) throw new TypeError(problems[0]?.message);
  return document;
}

/** What one run of a query asked for, as the provider's side sees it. */
export interface Asked {
  readonly work: unknown;
}

/** Runs a draft, and writes down what its queries ask for. */
export function runDraft(document: AppDocument, options: Omit<AppOptions, 'resources'>): { readonly app: App; readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const runner: AiRunner = {
    async *run(request): AsyncGenerator<AiEvent> {
      asked.push({ work: { kind: 'ai', request } });
      yield* answer();
    },
  };
  const rest = { send: async (request: unknown) => (asked.push({ work: { kind: 'rest', request } }), { status: 200, headers: {}, data: 'ok' }) };
  return { asked, app: createApp(document, { ...options, resources: runner, rest }) };
}

/** Runs what is served of a document: what its queries send crosses a wire as JSON, and is resolved as the server does. */
export function runReleased(document: AppDocument, { user, ...options }: Omit<AppOptions, 'resources'>): { readonly app: App; readonly asked: Asked[]; readonly sent: ReleasedRequest[] } {
  const published = publishDocument(document, options.components);
  const asked: Asked[] = [];
  const sent: ReleasedRequest[] = [];
  const released: ReleasedRunner = {
    async *run(request): AsyncGenerator<AiEvent> {
      const posted = JSON.parse(JSON.stringify(request)) as ReleasedRequest;
      sent.push(posted);
      try {
        asked.push({ work: resolvePublished(published, { query: posted.query, inputs: posted.inputs, user: user ?? null }) });
      } catch (error) {
        yield { type: 'error', error: (error as AiError).data };
        return;
      }
      yield* answer();
    },
  };
  const nobody: AiRunner = { run: () => { throw new TypeError('A released app asked a model itself.'); } };
  const served = parseDocument(JSON.parse(JSON.stringify(published.served)), { components: options.components });
  return { asked, sent, app: createApp(served.document!, { ...options, ...(user === undefined ? {} : { user }), resources: nobody, released }) };
}

function* answer(): Generator<AiEvent> {
  yield { type: 'text', text: 'ok' };
  yield { type: 'finish', reason: 'stop' };
}
