import { createRoute, z } from '@hono/zod-openapi';
import { json, jsonBody } from '../route-parts.ts';
import { appDocument, errorBody } from '../schemas.ts';
import { turnList } from './sealed-rounds.ts';

const MOST_INPUTS = 500;

/** All that a page sends: there is no place in it for a resource, a model or a prompt. */
export const runBody = z.strictObject({
  inputs: z.record(z.string().max(500), z.unknown()).refine((inputs) => Object.keys(inputs).length <= MOST_INPUTS, { error: 'There are too many inputs.' }),
  turns: turnList.optional(),
});

/** A release as viewers get it. */
const releasedDocument = z.strictObject({
  inlayRelease: z.literal(1),
  /** `feedback@1.2.0`: what its queries are run by. */
  release: z.string(),
  version: z.string(),
  kit: z.string(),
  /** Who is signed in; null for nobody, and on pages of other sites. */
  user: z.record(z.string(), z.unknown()).nullable(),
  document: appDocument,
}).openapi('ReleasedDocument');

/** What a page sends to run a query. What was said in the rounds of its tools goes back as it came. */
const releasedRun = z.strictObject({ inputs: z.record(z.string(), z.unknown()), turns: z.array(z.record(z.string(), z.unknown())).optional() }).openapi('ReleasedRun');

const params = z.strictObject({ address: z.string() });
const REFUSED = { 403: json('The owner has not named the site of that page.', errorBody), 404: json('Nothing is published at this address.', errorBody) };

/** The document of a release, for anyone who may see it. */
const readReleased = createRoute({
  method: 'get',
  path: '/apps/{address}/document',
  summary: 'A released app, without what its queries ask',
  description: 'The address is `feedback@live`, `feedback@staging` or `feedback@1.2.0`. Pages of other sites get it where the owner named the site. No session is needed.',
  request: { params },
  responses: { 200: json('The release.', releasedDocument), ...REFUSED },
});

/** A run of a released query. */
const runReleased = createRoute({
  method: 'post',
  path: '/apps/{address}/queries/{query}',
  summary: 'Run a query of a released app by its inputs',
  description: 'Server-sent events, one `AiEvent` as JSON in each `data:` line; the last one is `finish` or `error`. Inputs are those that the released document names at the query. No session is needed.',
  request: { params: params.extend({ query: z.string() }), body: jsonBody(releasedRun) },
  responses: { 200: { description: 'The events.', content: { 'text/event-stream': { schema: z.string() } } }, 400: json('The request is not as described.', errorBody), ...REFUSED, 429: json('Too many runs at once.', errorBody) },
});

/** What anyone may call, in the order of the description. */
export const PUBLIC_ROUTES = [readReleased, runReleased] as const;
