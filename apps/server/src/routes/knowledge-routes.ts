import { createRoute, z } from '@hono/zod-openapi';
import { BASE_NAME } from '@inlay/runtime/knowledge';
import { baseChange, baseInput, documentInput, knowledgeBase, knowledgeDocument, reindexInput } from './knowledge-schemas.ts';
import { json, jsonBody, NOT_FOUND, REFUSALS } from './route-parts.ts';
import { errorBody } from './schemas.ts';

const baseParams = z.strictObject({ base: z.string().regex(BASE_NAME, { error: 'A knowledge base is named by a letter, then letters, digits, - and _.' }) });
const documentParams = baseParams.extend({ document: z.string().regex(/^[0-9a-f]{32}$/, { error: 'A document is named by 32 hexadecimal digits.' }) });
const TAKEN = { 409: json('Another base has that name.', errorBody) };
const EVENTS = {
  200: { description: 'Server-sent events, one `IndexEvent` as JSON in each `data:` line; the last one is `finish` or `error`. Hanging up stops it, with everything as it was.', content: { 'text/event-stream': { schema: z.string() } } },
  429: json('Too many runs at once.', errorBody),
};

/** All bases, by name. */
export const listBases = createRoute({
  method: 'get',
  path: '/api/knowledge',
  summary: 'All knowledge bases',
  responses: { 200: json('The bases.', z.strictObject({ bases: z.array(knowledgeBase) }).openapi('KnowledgeBaseList')), ...REFUSALS },
});

/** Makes an empty base. */
export const createBase = createRoute({
  method: 'post',
  path: '/api/knowledge',
  summary: 'Create a knowledge base',
  request: { body: jsonBody(baseInput) },
  responses: { 201: json('The new base.', knowledgeBase), ...TAKEN, ...REFUSALS },
});

/** Renames a base, or changes how it is embedded. */
export const updateBase = createRoute({
  method: 'patch',
  path: '/api/knowledge/{base}',
  summary: 'Change a knowledge base',
  description: 'Queries name bases, so those that name it by the old name no longer find it. With another model its documents must be indexed again.',
  request: { params: baseParams, body: jsonBody(baseChange) },
  responses: { 200: json('The base as it is now.', knowledgeBase), ...TAKEN, ...REFUSALS, ...NOT_FOUND },
});

/** Removes a base with all that is in it. */
export const removeBase = createRoute({
  method: 'delete',
  path: '/api/knowledge/{base}',
  summary: 'Remove a knowledge base',
  request: { params: baseParams },
  responses: { 204: { description: 'Removed, with its documents.' }, ...REFUSALS, ...NOT_FOUND },
});

/** What is in a base. */
export const listDocuments = createRoute({
  method: 'get',
  path: '/api/knowledge/{base}/documents',
  summary: 'The documents of a knowledge base',
  request: { params: baseParams },
  responses: { 200: json('The documents, by name.', z.strictObject({ documents: z.array(knowledgeDocument) }).openapi('KnowledgeDocumentList')), ...REFUSALS, ...NOT_FOUND },
});

/** Adds a document, or replaces the one of its name. */
export const addDocument = createRoute({
  method: 'put',
  path: '/api/knowledge/{base}/documents',
  summary: 'Add a document to a knowledge base',
  description: 'Cuts the text into chunks and embeds those that are new. A document of the same name is replaced once all of it is embedded.',
  request: { params: baseParams, body: jsonBody(documentInput) },
  responses: { ...EVENTS, ...REFUSALS },
});

/** Takes a document away. */
export const removeDocument = createRoute({
  method: 'delete',
  path: '/api/knowledge/{base}/documents/{document}',
  summary: 'Remove a document from a knowledge base',
  request: { params: documentParams },
  responses: { 204: { description: 'Removed.' }, ...REFUSALS, ...NOT_FOUND },
});

/** Indexes documents again. */
export const reindexBase = createRoute({
  method: 'post',
  path: '/api/knowledge/{base}/reindex',
  summary: 'Index a knowledge base again',
  request: { params: baseParams, body: jsonBody(reindexInput) },
  responses: { ...EVENTS, ...REFUSALS },
});
