import type { OpenAPIHono, z } from '@hono/zod-openapi';
import type { BaseInput, DocumentInput, IndexEvent, KnowledgeBase, KnowledgeDocument, KnowledgeErrorCode } from '@inlay/runtime/knowledge';
import { KnowledgeError } from '@inlay/runtime/knowledge';
import type { Context } from 'hono';
import { refuse } from '../access/api-error.ts';
import { createEventStream } from '../gateway/event-stream.ts';
import { addDocument, createBase, listBases, listDocuments, reindexBase, removeBase, removeDocument, updateBase } from './knowledge-routes.ts';
import type { knowledgeBase, knowledgeDocument } from './knowledge-schemas.ts';
import type { ServerDependencies } from './server-dependencies.ts';

/** Knowledge bases. They are searched by a run of `searchVectors`. */
export function addKnowledgeHandlers(api: OpenAPIHono, { knowledge, runSlots, shutdown }: ServerDependencies): void {
  api.openapi(listBases, async (context) => context.json({ bases: (await knowledge.listBases()).map(toBase) }, 200));
  api.openapi(createBase, async (context) => orRefused(context, async () => context.json(toBase(await knowledge.createBase(context.req.valid('json') as BaseInput)), 201)));
  api.openapi(updateBase, async (context) => orRefused(context, async () => context.json(toBase(await knowledge.updateBase(context.req.valid('param').base, context.req.valid('json') as Partial<BaseInput>)), 200)));
  api.openapi(removeBase, async (context) => orRefused(context, async () => {
    await knowledge.removeBase(context.req.valid('param').base);
    return context.body(null, 204);
  }));
  api.openapi(listDocuments, async (context) => orRefused(context, async () => context.json({ documents: (await knowledge.listDocuments(context.req.valid('param').base)).map(toDocument) }, 200)));
  api.openapi(removeDocument, async (context) => orRefused(context, async () => {
    const { base, document } = context.req.valid('param');
    await knowledge.removeDocument(base, document);
    return context.body(null, 204);
  }));

  const indexing = (context: Context, index: (signal: AbortSignal) => AsyncIterable<IndexEvent>) => {
    const release = runSlots.take();
    if (release === undefined) return refuse(context, 429, { code: 'too-many-runs', message: 'Too many runs go on at once.', hint: 'Wait for one to end, or stop one.' });
    const ended = new AbortController();
    const body = createEventStream(index(AbortSignal.any([ended.signal, context.req.raw.signal, shutdown])), {
      onEnd: () => {
        release();
        ended.abort();
      },
    });
    return context.body(body, 200, { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' });
  };
  // What was validated holds only what is set; JSON has no `undefined`.
  api.openapi(addDocument, (context) => indexing(context, (signal) => knowledge.addDocument(context.req.valid('param').base, context.req.valid('json') as DocumentInput, { signal })));
  api.openapi(reindexBase, (context) => indexing(context, (signal) => knowledge.reindex(context.req.valid('param').base, { ...(context.req.valid('json') as { readonly document?: string; readonly fresh?: boolean }), signal })));
}

const STATUSES = { 'bad-base': 400, 'bad-document': 400, 'too-long': 400, 'base-taken': 409, 'no-such-base': 404, 'no-such-document': 404, unavailable: 404 } as const satisfies Readonly<Record<KnowledgeErrorCode, number>>;

/** What was refused, as an answer. The statuses are those that the routes describe. */
async function orRefused<Answer>(context: Context, work: () => Promise<Answer>) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    const { code, message, hint } = error;
    return refuse(context, STATUSES[code] as 400, { code, message, ...(hint === undefined ? {} : { hint }) });
  }
}

function toBase(base: KnowledgeBase): z.infer<typeof knowledgeBase> {
  return { ...base };
}

function toDocument({ metadata, ...document }: KnowledgeDocument): z.infer<typeof knowledgeDocument> {
  return { ...document, metadata: { ...metadata } };
}
