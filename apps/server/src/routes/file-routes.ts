import { createRoute } from '@hono/zod-openapi';
import { appParams, json, jsonBody, NOT_FOUND, REFUSALS } from './route-parts.ts';
import { appFile, appSummary } from './schemas.ts';

/** An app with all of its history, as one file. */
export const readFile = createRoute({
  method: 'get',
  path: '/api/apps/{app}/file',
  summary: 'An app with all of its history, as one file',
  request: { params: appParams },
  responses: { 200: json('The file.', appFile), ...REFUSALS, ...NOT_FOUND },
});

/** Makes an app of a file with its history; versions keep their ids. */
export const openFile = createRoute({
  method: 'post',
  path: '/api/app-files',
  summary: 'Make an app of a file with its history',
  request: { body: jsonBody(appFile) },
  responses: { 201: json('The new app.', appSummary), ...REFUSALS },
});
