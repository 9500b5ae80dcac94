import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ZodError } from 'zod';
import { refuse } from './access/api-error.ts';
import { limitBody, MAX_BODY_BYTES, MAX_RUN_BYTES } from './access/limit-body.ts';
import { requireOwnHost, requireOwnPage } from './access/request-guard.ts';
import { requireSession } from './access/require-session.ts';
import { securityHeaders } from './access/security-headers.ts';
import { refuseHistory } from './access/refuse-history.ts';
import { addAppHandlers } from './routes/app-handlers.ts';
import { addBlameHandlers } from './routes/blame-handlers.ts';
import { addBranchHandlers } from './routes/branch-handlers.ts';
import { createOpenApiDocument } from './routes/openapi-document.ts';
import { addElementFiles } from './routes/element-files.ts';
import { addElementHandlers } from './routes/element-handlers.ts';
import { addFileHandlers } from './routes/file-handlers.ts';
import { addPageRoutes } from './routes/page-routes.ts';
import { addKnowledgeHandlers } from './routes/knowledge-handlers.ts';
import { addResourceHandlers } from './routes/resource-handlers.ts';
import { addReleaseHandlers } from './routes/release-handlers.ts';
import { addReleasedRoutes } from './routes/released/released-routes.ts';
import { addRetentionHandlers } from './routes/retention-handlers.ts';
import { addRestHandlers } from './routes/rest-handlers.ts';
import { addRunHandlers } from './routes/run-handlers.ts';
import type { ServerDependencies } from './routes/server-dependencies.ts';
import { addSessionHandlers } from './routes/session-handlers.ts';
import { addVersionHandlers } from './routes/version-handlers.ts';

/** What may bring along images, a document, or a history. */
const LARGE_BODIES = /^\/api\/(?:run|app-files|knowledge\/[^/]+\/documents)$/;

/**
 * The server as a function from requests to responses. It opens nothing and listens nowhere: `server.request(…)` works
 * in a test, and `startServer` puts it on a port. What it keeps and whom it asks come in as dependencies.
 */
export function createServer(dependencies: ServerDependencies): OpenAPIHono {
  const server = new OpenAPIHono({ defaultHook: refuseUnlessValid });
  server.use(securityHeaders);
  server.use(requireOwnHost(dependencies.hosts));
  server.use('/api/*', requireOwnPage, requireSession(dependencies.sessions));
  const [limit, runLimit] = [createLimit(MAX_BODY_BYTES), createLimit(MAX_RUN_BYTES)];
  // Inputs of released apps may hold files.
  server.use('/apps/*', runLimit);
  server.use('/api/*', (context, next) => (LARGE_BODIES.test(context.req.path) ? runLimit : limit)(context, next));

  addSessionHandlers(server, dependencies);
  addResourceHandlers(server, dependencies);
  addElementHandlers(server, dependencies);
  addElementFiles(server, dependencies);
  addAppHandlers(server, dependencies);
  addVersionHandlers(server, dependencies);
  addBranchHandlers(server, dependencies);
  addBlameHandlers(server, dependencies);
  addFileHandlers(server, dependencies);
  addReleaseHandlers(server, dependencies);
  addRetentionHandlers(server, dependencies);
  addRunHandlers(server, dependencies);
  addRestHandlers(server, dependencies);
  addKnowledgeHandlers(server, dependencies);
  server.get('/api/openapi.json', (context) => context.json(createOpenApiDocument()));
  server.get('/healthz', (context) => context.json({ status: 'ok' }));
  addReleasedRoutes(server, dependencies);
  addPageRoutes(server, dependencies);

  server.notFound((context) => refuse(context, 404, { code: 'not-found', message: `There is no ${context.req.method} ${context.req.path}.` }));
  server.onError((error, context) => refuseFailure(error, context));
  return server;
}

function createLimit(bytes: number) {
  return limitBody((context) => refuse(context, 413, { code: 'too-large', message: `The request is longer than ${bytes / 1024 / 1024} MB.` }), bytes);
}

function refuseUnlessValid(result: { readonly success: boolean; readonly error?: ZodError }, context: Context) {
  if (result.success) return undefined;
  const issue = result.error?.issues[0];
  const place = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  return refuse(context, 400, { code: 'bad-request', message: `${place}${issue?.message ?? 'The request is not as described.'}`, hint: 'The description of this API is at /api/openapi.json.' });
}

function refuseFailure(error: Error, context: Context) {
  if (error instanceof HTTPException) {
    const { status } = error;
    return refuse(context, status as 400, { code: status === 415 ? 'json-only' : 'bad-request', message: error.message || 'The request cannot be read.' });
  }
  const refusal = refuseHistory(error, context);
  if (refusal !== undefined) return refusal;
  // What went wrong inside may hold anything; the operator sees it, the caller does not.
  console.error(error);
  return refuse(context, 500, { code: 'internal', message: 'The server failed at this request; its console says why.' });
}
