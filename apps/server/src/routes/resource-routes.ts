import { createRoute } from '@hono/zod-openapi';
import { json, jsonBody, NOT_FOUND, REFUSALS, resourceParams } from './route-parts.ts';
import { connectionReport, disabledPresets, resource, resourceInput, resourceList } from './schemas.ts';

/** Everything that can answer, the stand-in first. */
export const listResources = createRoute({
  method: 'get',
  path: '/api/resources',
  summary: 'All AI resources',
  responses: { 200: json('Configured, detected and demo resources.', resourceList), ...REFUSALS },
});

/** Switches presets off, and on again. */
export const savePresets = createRoute({
  method: 'put',
  path: '/api/presets',
  summary: 'Which presets are not offered',
  description: 'All of them are offered but those that are listed. Resources that were made from one stay as they are.',
  request: { body: jsonBody(disabledPresets) },
  responses: { 200: json('As saved.', disabledPresets), ...REFUSALS },
});

/** One of them. */
export const readResource = createRoute({
  method: 'get',
  path: '/api/resources/{name}',
  summary: 'One AI resource',
  request: { params: resourceParams },
  responses: { 200: json('The resource, without its secrets.', resource), ...REFUSALS, ...NOT_FOUND },
});

/** Adds a resource or changes one. */
export const saveResource = createRoute({
  method: 'put',
  path: '/api/resources/{name}',
  summary: 'Save an AI resource',
  description: 'A key that is left out stays, unless the base URL moves to another origin: then it is dropped. Headers that are left out altogether stay in the same way; one that is given as null keeps its value.',
  request: { params: resourceParams, body: jsonBody(resourceInput) },
  responses: { 200: json('The resource as saved, without its secrets.', resource), ...REFUSALS },
});

/** Takes a configured resource away. */
export const removeResource = createRoute({
  method: 'delete',
  path: '/api/resources/{name}',
  summary: 'Remove an AI resource',
  request: { params: resourceParams },
  responses: { 204: { description: 'Removed, with its key.' }, ...REFUSALS, ...NOT_FOUND },
});

/** Tries a resource out without saving it. */
export const testResource = createRoute({
  method: 'post',
  path: '/api/resources/{name}/test',
  summary: 'Test the connection of an AI resource',
  description: 'Asks for the list of models, then a model for one word. A key that is left out is the stored one, where the origin is the same.',
  request: { params: resourceParams, body: jsonBody(resourceInput) },
  responses: { 200: json('What came of it, in words.', connectionReport), ...REFUSALS },
});

/** Forgets what was learnt of a resource's models. */
export const forgetLearnt = createRoute({
  method: 'delete',
  path: '/api/resources/{name}/learnt',
  summary: 'Forget what was learnt of the models of an AI resource',
  description: 'What they refuse is sent again, and learnt anew where it is still refused.',
  request: { params: resourceParams },
  responses: { 204: { description: 'Forgotten.' }, ...REFUSALS },
});
