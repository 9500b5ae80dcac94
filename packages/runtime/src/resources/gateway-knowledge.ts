import { AiError, bodyChunks, readServerSentEvents } from '../ai/index.ts';
import { KnowledgeError } from '../knowledge/index.ts';
import type { IndexEvent, Knowledge, KnowledgeBase, KnowledgeDocument, KnowledgeErrorCode } from '../knowledge/index.ts';
import { refusalOf, unreachable } from './gateway-failure.ts';
import type { GatewayOptions } from './gateway-runner.ts';

/** The knowledge bases of Inlay's server (`/api/knowledge`), which embeds what is added and keeps it. */
export function createGatewayKnowledge(options: GatewayOptions): Knowledge {
  const call = async <Answer>(method: string, path: readonly string[], body?: unknown): Promise<Answer> => {
    const response = await send(options, { method, path, body });
    return (response.status === 204 ? undefined : await response.json()) as Answer;
  };
  return {
    listBases: async () => (await call<{ readonly bases: readonly KnowledgeBase[] }>('GET', [])).bases,
    createBase: (base) => call('POST', [], base),
    updateBase: (name, change) => call('PATCH', [name], change),
    removeBase: (name) => call('DELETE', [name]),
    listDocuments: async (base) => (await call<{ readonly documents: readonly KnowledgeDocument[] }>('GET', [base, 'documents'])).documents,
    addDocument: (base, document, { signal }) => follow(options, { method: 'PUT', path: [base, 'documents'], body: document, signal }),
    reindex: (base, { signal, ...body }) => follow(options, { method: 'POST', path: [base, 'reindex'], body, signal }),
    removeDocument: (base, id) => call('DELETE', [base, 'documents', id]),
  };
}

interface Call {
  readonly method: string;
  readonly path: readonly string[];
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

function request({ server, fetch }: GatewayOptions, { method, path, body, signal }: Call): Promise<Response> {
  return fetch(['/api/knowledge', ...path.map(encodeURIComponent)].join('/').replace(/^/, server), {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  });
}

/** An answer that is none is a KnowledgeError, as it would be beside the store. */
async function send(options: GatewayOptions, call: Call): Promise<Response> {
  const response = await request(options, call).catch((cause: unknown) => {
    throw new KnowledgeError('The Inlay server could not be reached.', { code: 'unavailable', cause, hint: 'Is it still running? Start it with npm start.' });
  });
  if (response.ok) return response;
  const { error = {} } = (await response.json().catch(() => ({}))) as { readonly error?: { readonly code?: string; readonly message?: string; readonly hint?: string } };
  throw new KnowledgeError(error.message ?? `The Inlay server answered with HTTP ${response.status}.`, { code: (error.code ?? 'unavailable') as KnowledgeErrorCode, ...(error.hint === undefined ? {} : { hint: error.hint }) });
}

async function* follow(options: GatewayOptions, call: Call & { readonly signal: AbortSignal }): AsyncGenerator<IndexEvent, void, undefined> {
  try {
    const response = await request(options, call);
    if (!response.ok) return yield { type: 'error', error: (await refusalOf(response)).data };
    for await (const { data } of readServerSentEvents(bodyChunks(response))) {
      if (data === '') continue;
      const event = JSON.parse(data) as IndexEvent;
      yield event;
      if (event.type === 'finish' || event.type === 'error') return;
    }
  } catch (error) {
    return yield { type: 'error', error: unreachable(error, call.signal).data };
  }
  yield { type: 'error', error: new AiError('truncated', 'The connection to the Inlay server broke off.', { hint: 'What was kept before stays. Add the document again.' }).data };
}
