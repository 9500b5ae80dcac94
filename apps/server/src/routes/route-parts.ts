import { z } from '@hono/zod-openapi';
import { MAIN_BRANCH } from '@inlay/runtime/history';
import type { ZodType } from 'zod';
import { errorBody } from './schemas.ts';

/** A JSON answer in a route's description. */
export function json<Schema extends ZodType>(description: string, schema: Schema) {
  return { description, content: { 'application/json': { schema } } } as const;
}

/** A JSON body that must be there. */
export function jsonBody<Schema extends ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } } as const;
}

// Not `as const`: spread into a route, readonly members would be lost to the types of its answers.

/** The answers that every route may give beside its own. */
export const REFUSALS = {
  400: json('The request is not as described.', errorBody),
  401: json('Nobody is signed in.', errorBody),
};

/** For routes that name something which may not be there. */
export const NOT_FOUND = { 404: json('There is no such thing.', errorBody) };

/** For changes to a branch: it may take merges only, or be deleted. */
export const BRANCH_REFUSALS = {
  403: json('The branch is protected.', errorBody),
  410: json('The branch was deleted.', errorBody),
};

/** `/api/apps/{app}`: ids are made by the server, from names and random letters. */
export const appParams = z.strictObject({ app: z.string().min(1).max(200) });

/** `/api/apps/{app}/versions/{version}`. */
export const versionParams = appParams.extend({ version: z.string().regex(/^[0-9a-f]{64}$/, { error: 'A version is named by 64 hexadecimal digits.' }) });

/** The name of a branch, as `branchNameFault` has it. */
export const branchName = z.string().max(100);

/** `?branch=NAME`: `main` when left out. */
export const branchQuery = z.strictObject({ branch: branchName.default(MAIN_BRANCH) });

/** `/api/apps/{app}/branches/{branch}`; a slash in a name is escaped. */
export const branchParams = appParams.extend({ branch: branchName });

/** `/api/resources/{name}`: names are what queries use, so they are names of the expression language. */
export const resourceParams = z.strictObject({ name: z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,79}$/, { error: 'A resource name begins with a letter and holds letters, digits, - and _.' }) });
