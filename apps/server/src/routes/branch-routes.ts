import { createRoute, z } from '@hono/zod-openapi';
import { appParams, branchName, branchParams, BRANCH_REFUSALS, json, jsonBody, NOT_FOUND, REFUSALS } from './route-parts.ts';
import { branch, conflictBody, errorBody, mergeInput, mergePlan, saved, staleBody, version } from './schemas.ts';

/** The branches of an app, deleted ones too. */
export const listBranches = createRoute({
  method: 'get',
  path: '/api/apps/{app}/branches',
  summary: 'The branches of an app',
  request: { params: appParams },
  responses: { 200: json('By name.', z.strictObject({ branches: z.array(branch) }).openapi('BranchList')), ...REFUSALS, ...NOT_FOUND },
});

/** Begins a branch at a version. */
export const createBranch = createRoute({
  method: 'post',
  path: '/api/apps/{app}/branches',
  summary: 'Begin a branch at a version',
  request: { params: appParams, body: jsonBody(z.strictObject({ name: branchName, version: version.shape.id })) },
  responses: { 201: json('The new branch.', branch), 409: json('The name is taken.', errorBody), ...REFUSALS, ...NOT_FOUND },
});

/** Protects a branch, deletes it, or brings it back. */
export const changeBranch = createRoute({
  method: 'patch',
  path: '/api/apps/{app}/branches/{branch}',
  summary: 'Protect, delete or bring back a branch; what it holds stays',
  request: { params: branchParams, body: jsonBody(z.strictObject({ isProtected: z.boolean().optional(), isDeleted: z.boolean().optional() })) },
  responses: { 200: json('The branch.', branch), 409: json('It cannot be deleted.', errorBody), ...REFUSALS, ...NOT_FOUND },
});

/** What merging another branch into this one would bring. */
export const planMerge = createRoute({
  method: 'get',
  path: '/api/apps/{app}/branches/{branch}/merge',
  summary: 'What merging another branch into this one would bring',
  request: { params: branchParams, query: z.strictObject({ from: branchName }) },
  responses: { 200: json('The plan.', mergePlan), 409: json('The two have nothing in common.', errorBody), ...REFUSALS, ...NOT_FOUND },
});

/** Merges another branch into this one. */
export const mergeBranch = createRoute({
  method: 'post',
  path: '/api/apps/{app}/branches/{branch}/merge',
  summary: 'Merge another branch into this one, as one version',
  request: { params: branchParams, body: jsonBody(mergeInput) },
  responses: {
    201: json('Merged.', saved), 200: json('There was nothing to merge.', z.strictObject({ status: z.literal('contained') })),
    409: json('Places that both changed are not decided yet.', conflictBody), 412: json('One of the branches moved since the plan was made.', staleBody), ...BRANCH_REFUSALS, ...REFUSALS, ...NOT_FOUND,
  },
});
