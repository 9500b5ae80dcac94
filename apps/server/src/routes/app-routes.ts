import { createRoute, z } from '@hono/zod-openapi';
import { appParams, branchQuery, json, jsonBody, NOT_FOUND, REFUSALS } from './route-parts.ts';
import { app, appDocument, appSummary, problemsBody } from './schemas.ts';

/** All apps, oldest first. */
export const listApps = createRoute({
  method: 'get',
  path: '/api/apps',
  summary: 'All apps',
  responses: { 200: json('The apps.', z.strictObject({ apps: z.array(appSummary) }).openapi('AppList')), ...REFUSALS },
});

/** The examples that no app is here of any more. */
export const listExamples = createRoute({
  method: 'get',
  path: '/api/examples',
  summary: 'Examples that were deleted',
  responses: { 200: json('The examples, each with its document.', z.strictObject({ examples: z.array(z.strictObject({ id: z.string(), document: appDocument })) }).openapi('ExampleList')), ...REFUSALS },
});

/** Makes an app of a document. */
export const createApp = createRoute({
  method: 'post',
  path: '/api/apps',
  summary: 'Create an app',
  request: { body: jsonBody(z.strictObject({ document: appDocument })) },
  responses: { 201: json('The new app, at its first version.', app), 422: json('The document cannot be used.', problemsBody), ...REFUSALS },
});

/** An app with its newest document. */
export const readApp = createRoute({
  method: 'get',
  path: '/api/apps/{app}',
  summary: 'One app with its newest document',
  request: { params: appParams, query: branchQuery },
  responses: { 200: json('The app.', app), ...REFUSALS, ...NOT_FOUND },
});
