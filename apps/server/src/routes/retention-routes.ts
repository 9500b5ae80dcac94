import { createRoute, z } from '@hono/zod-openapi';
import { policyFault } from '@inlay/runtime/history';
import { appParams, json, jsonBody, NOT_FOUND, REFUSALS, versionParams } from './route-parts.ts';
import { errorBody } from './schemas.ts';

/** Which versions are kept as time goes by; null keeps every one. */
const retentionPolicy = z.strictObject({ allHours: z.number(), hourlyDays: z.number() }).superRefine((policy, context) => {
  const fault = policyFault(policy);
  if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
}).openapi('RetentionPolicy');

const thinningPlan = z.strictObject({ versions: z.number().int(), thinned: z.number().int() }).openapi('ThinningPlan');
const BUSY = { 409: json('Versions are being saved all the time.', errorBody) };

/** What the owner decided. */
export const readRetention = createRoute({
  method: 'get',
  path: '/api/apps/{app}/retention',
  summary: 'Which versions of an app are kept',
  request: { params: appParams },
  responses: { 200: json('The policy; null where every version is kept.', z.strictObject({ policy: retentionPolicy.or(z.null()) }).openapi('Retention')), ...REFUSALS, ...NOT_FOUND },
});

/** What a policy would do. */
export const planRetention = createRoute({
  method: 'post',
  path: '/api/apps/{app}/retention/plan',
  summary: 'What thinning by a policy would take away now; changes nothing',
  request: { params: appParams, body: jsonBody(z.strictObject({ policy: retentionPolicy })) },
  responses: { 200: json('How many versions there are, and how many would go.', thinningPlan), ...REFUSALS, ...NOT_FOUND },
});

/** Decides, and thins at once. */
export const saveRetention = createRoute({
  method: 'put',
  path: '/api/apps/{app}/retention',
  summary: 'Decide which versions of an app are kept, and thin its history by that',
  request: { params: appParams, body: jsonBody(z.strictObject({ policy: retentionPolicy.or(z.null()) })) },
  responses: { 200: json('What was taken away.', thinningPlan), ...BUSY, ...REFUSALS, ...NOT_FOUND },
});

const GONE = { description: 'It is gone.' };

/** Deletes one version, for privacy. */
export const deleteVersion = createRoute({
  method: 'delete',
  path: '/api/apps/{app}/versions/{version}',
  summary: 'Delete one version for good; the newest of a branch and released ones are needed',
  request: { params: versionParams },
  responses: { 204: GONE, 409: json('The version is needed, or versions are being saved all the time.', errorBody), ...REFUSALS, ...NOT_FOUND },
});

/** Deletes an app. */
export const deleteApp = createRoute({
  method: 'delete',
  path: '/api/apps/{app}',
  summary: 'Delete an app for good, with its history and its releases',
  request: { params: appParams },
  responses: { 204: GONE, ...BUSY, ...REFUSALS, ...NOT_FOUND },
});

/** Takes a person's name off an app. */
export const forgetAuthor = createRoute({
  method: 'post',
  path: '/api/apps/{app}/retention/forget',
  summary: 'Take a person\'s name off all versions and releases of an app',
  request: { params: appParams, body: jsonBody(z.strictObject({ author: z.string().min(1).max(200) })) },
  responses: { 200: json('How many had the name: versions, and releases with their moves and plans.', z.strictObject({ versions: z.number().int(), releases: z.number().int() }).openapi('ForgottenName')), ...REFUSALS, ...NOT_FOUND },
});
