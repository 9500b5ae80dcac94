import { createRoute, z } from '@hono/zod-openapi';
import { json, jsonBody, NOT_FOUND, REFUSALS } from './route-parts.ts';
import { elementInput, elementModule, elementModules } from './schemas.ts';

const elementParams = z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/, { error: 'A module is named by 64 hexadecimal digits.' }) });

/** The modules of custom elements that apps may load. */
export const listElements = createRoute({
  method: 'get',
  path: '/api/elements',
  summary: 'All modules of custom elements',
  responses: { 200: json('The modules, the latest first.', elementModules), ...REFUSALS },
});

/** Fetches a module and keeps it as it is now. */
export const addElement = createRoute({
  method: 'post',
  path: '/api/elements',
  summary: 'Add the module of a custom element',
  description: 'The server fetches the module with all that it imports by relative paths, up to 200 files of 4 MB together, and serves them from then on itself, under the SHA-256 of their content. What changes at their addresses later changes nothing here.',
  request: { body: jsonBody(elementInput) },
  responses: { 200: json('The module as kept.', elementModule), ...REFUSALS },
});

/** Takes a module away. */
export const removeElement = createRoute({
  method: 'delete',
  path: '/api/elements/{hash}',
  summary: 'Remove the module of a custom element',
  request: { params: elementParams },
  responses: { 204: { description: 'Removed; apps that use it say so.' }, ...REFUSALS, ...NOT_FOUND },
});
