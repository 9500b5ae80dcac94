import { createRoute, z } from '@hono/zod-openapi';
import { appParams, json, jsonBody, NOT_FOUND, REFUSALS, versionParams } from './route-parts.ts';
import { environment, moveInput, originsInput, releaseDraft, releaseInput, releaseList, versionNumber } from './release-schemas.ts';
import { errorBody, problemsBody } from './schemas.ts';

const environmentParams = appParams.extend({ environment });
const CONFLICT = { 409: json('It does not fit what is published already.', errorBody) };
const LIST = { 200: json('The releases as they are now.', releaseList) };

/** What was published of an app. */
export const listReleases = createRoute({
  method: 'get',
  path: '/api/apps/{app}/releases',
  summary: 'The releases of an app, its environments, plans and sites',
  request: { params: appParams },
  responses: { ...LIST, ...REFUSALS, ...NOT_FOUND },
});

/** A version, notes and checks for a release to be. */
export const draftRelease = createRoute({
  method: 'get',
  path: '/api/apps/{app}/release-draft',
  summary: 'Suggest a version and notes for a release, and check it',
  description: 'The notes say what changed since the last release, or since the one that `since` names.',
  request: { params: appParams, query: z.strictObject({ source: versionParams.shape.version, since: versionNumber.optional() }) },
  responses: { 200: json('The draft.', releaseDraft), ...REFUSALS, ...NOT_FOUND },
});

/** Publishes a version of an app. */
export const publishRelease = createRoute({
  method: 'post',
  path: '/api/apps/{app}/releases',
  summary: 'Publish a version of an app',
  description: 'Where the document has errors, `confirmed` must say that they are known. A release never changes.',
  request: { params: appParams, body: jsonBody(releaseInput) },
  responses: { 201: json('The releases as they are now.', releaseList), ...CONFLICT, 422: json('The document has errors that nobody confirmed.', problemsBody), ...REFUSALS, ...NOT_FOUND },
});

/** Promotes a release, or takes an app offline. */
export const moveEnvironment = createRoute({
  method: 'put',
  path: '/api/apps/{app}/environments/{environment}',
  summary: 'Point an environment at a release, or at none',
  request: { params: environmentParams, body: jsonBody(moveInput) },
  responses: { ...LIST, ...CONFLICT, ...REFUSALS, ...NOT_FOUND },
});

/** Goes back one step. */
export const rollBackEnvironment = createRoute({
  method: 'post',
  path: '/api/apps/{app}/environments/{environment}/roll-back',
  summary: 'Point an environment back at the release before',
  request: { params: environmentParams, body: jsonBody(moveInput.pick({ from: true })) },
  responses: { ...LIST, ...CONFLICT, ...REFUSALS, ...NOT_FOUND },
});

/** Cancels a plan that waits. */
export const cancelPlan = createRoute({
  method: 'delete',
  path: '/api/apps/{app}/plans/{plan}',
  summary: 'Cancel a planned release',
  request: { params: appParams.extend({ plan: z.string().max(100) }) },
  responses: { ...LIST, ...REFUSALS, ...NOT_FOUND },
});

/** Says which sites may show an app. */
export const saveOrigins = createRoute({
  method: 'put',
  path: '/api/apps/{app}/origins',
  summary: 'Say which sites may show an app; none may unless they are named',
  request: { params: appParams, body: jsonBody(originsInput) },
  responses: { ...LIST, ...REFUSALS, ...NOT_FOUND },
});
