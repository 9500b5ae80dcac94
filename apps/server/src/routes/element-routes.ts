import { createRoute, z } from '@hono/zod-openapi';
import { elementInput, elementModule, elementModules, elementPreview, elementSource } from './element-schemas.ts';
import { json, jsonBody, NOT_FOUND, REFUSALS } from './route-parts.ts';
import { errorBody } from './schemas.ts';

const elementParams = z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/, { error: 'A module is named by 64 hexadecimal digits.' }) });

/** The modules of custom elements that apps may load. */
export const listElements = createRoute({
  method: 'get',
  path: '/api/elements',
  summary: 'All modules of custom elements',
  responses: { 200: json('The modules, the latest first.', elementModules), ...REFUSALS },
});

/** Fetches modules without keeping them for apps. */
export const previewElement = createRoute({
  method: 'post',
  path: '/api/element-previews',
  summary: 'Look at what would be kept of an address or a package',
  description: 'The server fetches it as if it were added, and keeps it for some minutes, so that it can be added by its hash without being fetched again.',
  request: { body: jsonBody(elementSource) },
  responses: { 200: json('What would be kept.', elementPreview), ...REFUSALS },
});

/** Fetches modules and keeps them as they are now. */
export const addElement = createRoute({
  method: 'post',
  path: '/api/elements',
  summary: 'Add custom elements by the address of a module or by a package',
  description: 'The server fetches a module with all that it imports by relative paths, up to 200 files of 4 MB together; or a package with the packages that it needs, up to 1500 modules of 8 MB together. It serves them from then on itself, under the SHA-256 of their content. What changes there later changes nothing here.',
  request: { body: jsonBody(elementInput) },
  responses: { 200: json('The module as kept.', elementModule), ...REFUSALS },
});

/** Takes a module away. */
export const removeElement = createRoute({
  method: 'delete',
  path: '/api/elements/{hash}',
  summary: 'Remove the module of a custom element',
  description: 'Refused while the draft of an app, on any branch, or a release uses it, or cannot be read and may use it, unless `evenIfUsed=true` is said: components then say that it is gone.',
  request: { params: elementParams, query: z.strictObject({ evenIfUsed: z.enum(['true', 'false']).optional() }) },
  responses: { 204: { description: 'Removed.' }, 409: json('Apps use it, or may.', errorBody), ...REFUSALS, ...NOT_FOUND },
});
