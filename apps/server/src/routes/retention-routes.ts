import { createRoute, z } from '@hono/zod-openapi';
import { policyFault } from '@inlay/runtime/history';
import { appParams, json, jsonBody, NOT_FOUND, REFUSALS } from './route-parts.ts';
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
