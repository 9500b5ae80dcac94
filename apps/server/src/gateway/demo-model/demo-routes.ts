import { setImmediate as nextTurn } from 'node:timers/promises';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { limitBody } from '../../access/limit-body.ts';
import { answerChat, completionBody, completionChunks, countTokens, DEMO_LABEL, DEMO_MODEL_ID } from './chat-answer.ts';
import type { ChatAnswer } from './chat-answer.ts';
import { chatRequest } from './chat-request.ts';
import { embedByRules } from './embedding.ts';
import { embeddingRequest } from './embedding-request.ts';

/** Many texts at once are long. */
const MAX_EMBEDDING_BYTES = 8 * 1024 * 1024;

/** The demo model's HTTP face: the part of the OpenAI API that a chat and a search need, and its way of refusing. */
export function createDemoRoutes({ now }: { readonly now: () => number }): Hono {
  const routes = new Hono();
  routes.use(async (context, next) => {
    // Only our own gateway calls; a page in the user's browser always says where it comes from.
    if (context.req.header('origin') !== undefined || context.req.header('sec-fetch-site') !== undefined) return refuse(context, 403, 'The demo model answers to its own server only.');
    return next();
  });
  routes.get('/v1/models', (context) => context.json({ object: 'list', data: [{ id: DEMO_MODEL_ID, object: 'model', created: 0, owned_by: 'inlay', label: DEMO_LABEL }] }));
  routes.post('/v1/chat/completions', limitBody((context) => refuse(context, 413, 'The request is longer than 1 MB.')), async (context) => {
    const request = chatRequest.safeParse(await context.req.json().catch(() => undefined));
    if (!request.success) return refuse(context, 400, `The request is not a chat completion: ${request.error.issues[0]?.message ?? 'it cannot be read'}.`);
    const { model, stream, stream_options: streamOptions } = request.data;
    if (model !== DEMO_MODEL_ID) return refuse(context, 404, `The model "${model}" does not exist here; this is ${DEMO_MODEL_ID}.`);
    const answer = answerChat(request.data);
    if (stream !== true) return context.json(completionBody(answer, now()));
    return streamAnswer(context, answer, { created: now(), isUsageWanted: streamOptions?.include_usage === true });
  });
  routes.post('/v1/embeddings', limitBody((context) => refuse(context, 413, 'The request is longer than 8 MB.'), MAX_EMBEDDING_BYTES), async (context) => {
    const request = embeddingRequest.safeParse(await context.req.json().catch(() => undefined));
    if (!request.success) return refuse(context, 400, `The request is not one for embeddings: ${request.error.issues[0]?.message ?? 'it cannot be read'}.`);
    const { model, input, dimensions } = request.data;
    if (model !== DEMO_MODEL_ID) return refuse(context, 404, `The model "${model}" does not exist here; this is ${DEMO_MODEL_ID}.`);
    const texts = [input].flat();
    const tokens = texts.reduce((sum, text) => sum + countTokens(text), 0);
    return context.json({ object: 'list', model: DEMO_MODEL_ID, label: DEMO_LABEL, data: texts.map((text, index) => ({ object: 'embedding', index, embedding: embedByRules(text, dimensions) })), usage: { prompt_tokens: tokens, total_tokens: tokens } });
  });
  routes.notFound((context) => refuse(context, 404, `There is no ${context.req.method} ${context.req.path} here.`));
  return routes;
}

function streamAnswer(context: Context, answer: ChatAnswer, options: { readonly created: number; readonly isUsageWanted: boolean }) {
  const encoder = new TextEncoder();
  const chunks = completionChunks(answer, options);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      // One word a turn of the event loop: a reader sees it arrive, and nothing else on this server waits for it.
      await nextTurn();
      const { done, value } = chunks.next();
      controller.enqueue(encoder.encode(done === true ? 'data: [DONE]\n\n' : `data: ${JSON.stringify(value)}\n\n`));
      if (done === true) controller.close();
    },
  }, { highWaterMark: 0 });
  return context.body(body, 200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
}

function refuse(context: Context, status: 400 | 403 | 404 | 413, message: string) {
  return context.json({ error: { message, type: 'invalid_request_error', param: null, code: null } }, status);
}
