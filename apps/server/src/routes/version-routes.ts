import { createRoute, z } from '@hono/zod-openapi';
import { MOST_PARTS } from '@inlay/runtime/history';
import { appParams, branchQuery, BRANCH_REFUSALS, json, jsonBody, NOT_FOUND, REFUSALS, versionParams } from './route-parts.ts';
import { conflictBody, partPlace, problemsBody, saved, staleBody, version, versionDetail, versionMark } from './schemas.ts';

const MAX_PAGE = 200;
const expected = z.string().max(64);
const STALE = { 412: json('A newer version was saved in the meantime.', staleBody) };

/** Versions, newest first. */
export const listVersions = createRoute({
  method: 'get',
  path: '/api/apps/{app}/versions',
  summary: 'The versions of an app, newest first',
  request: {
    params: appParams,
    query: branchQuery.extend({
      from: versionParams.shape.version.optional(),
      limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(50),
      /** Words that the message, the author, the name or the note has, in any case. */
      search: z.string().trim().max(200).optional(),
      origin: version.shape.origin.optional(),
      author: z.string().max(200).optional(),
      /** Only versions of whoever asks. */
      mine: z.enum(['true']).optional(),
      /** Only versions that somebody named, noted or pinned. */
      marked: z.enum(['true']).optional(),
      /** Only versions that were published. */
      released: z.enum(['true']).optional(),
    }),
  },
  responses: { 200: json('A page of versions, beginning with `from`; `next` is where the following page begins.', z.strictObject({ versions: z.array(version), next: z.string().optional() }).openapi('VersionList')), ...REFUSALS, ...NOT_FOUND },
});

/** Saves edits of the newest version as a new one. */
export const saveVersion = createRoute({
  method: 'post',
  path: '/api/apps/{app}/versions',
  summary: 'Save edits as a new version',
  request: { params: appParams, query: branchQuery, body: jsonBody(z.strictObject({ edits: z.array(z.unknown()).min(1), message: z.string().max(2000), expected })) },
  responses: { 201: json('Saved.', saved), ...STALE, ...BRANCH_REFUSALS, 422: json('The edits cannot be applied.', problemsBody), ...REFUSALS, ...NOT_FOUND },
});

/** One version with its document. */
export const readVersion = createRoute({
  method: 'get',
  path: '/api/apps/{app}/versions/{version}',
  summary: 'One version with its document',
  request: { params: versionParams },
  responses: { 200: json('The version.', versionDetail), ...REFUSALS, ...NOT_FOUND },
});

/** Brings an old version, or parts of it, back as a new one. */
export const restoreVersion = createRoute({
  method: 'post',
  path: '/api/apps/{app}/versions/{version}/restore',
  summary: 'Bring an old version, or parts of it, back, as a new one',
  request: { params: versionParams, query: branchQuery, body: jsonBody(z.strictObject({ expected, parts: z.array(partPlace).min(1).max(MOST_PARTS).optional() })) },
  responses: { 201: json('Restored.', saved), ...STALE, ...BRANCH_REFUSALS, 422: json('The parts do not fit any more.', problemsBody), ...REFUSALS, ...NOT_FOUND },
});

/** Takes back what one version changed, and nothing that came later. */
export const takeBackVersion = createRoute({
  method: 'post',
  path: '/api/apps/{app}/versions/{version}/take-back',
  summary: 'Take back what one version changed, as a new one',
  request: { params: versionParams, query: branchQuery, body: jsonBody(z.strictObject({ expected })) },
  responses: { 201: json('Taken back.', saved), 409: json('Later changes stand on it.', conflictBody), ...STALE, ...BRANCH_REFUSALS, ...REFUSALS, ...NOT_FOUND },
});

/** Names a version, writes a note at it, pins it. */
export const markVersion = createRoute({
  method: 'put',
  path: '/api/apps/{app}/versions/{version}/mark',
  summary: 'Name, note or pin a version; an empty mark takes away what was written',
  request: { params: versionParams, body: jsonBody(versionMark) },
  responses: { 200: json('The version.', version), ...REFUSALS, ...NOT_FOUND },
});
