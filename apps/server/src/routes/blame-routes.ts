import { createRoute, z } from '@hono/zod-openapi';
import { appParams, branchQuery, json, NOT_FOUND, REFUSALS } from './route-parts.ts';
import { blame } from './schemas.ts';

/** Who made a component, query, function, page or state of an app, and who changed what of it last. */
export const readBlame = createRoute({
  method: 'get',
  path: '/api/apps/{app}/blame',
  summary: 'Who changed an entry of an app last',
  request: { params: appParams, query: branchQuery.extend({ name: z.string().min(1).max(200) }) },
  responses: { 200: json('The latest change first.', blame), ...REFUSALS, ...NOT_FOUND },
});
