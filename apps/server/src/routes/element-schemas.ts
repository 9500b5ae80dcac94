import { z } from '@hono/zod-openapi';

const outline = {
  tag: z.string(),
  title: z.string(),
  description: z.string(),
  /** The names of those that an app can set. */
  properties: z.array(z.string()),
  events: z.array(z.string()),
  /** The default slot is the empty name. */
  slots: z.array(z.string()),
};

/** An element, as its manifest tells of it. */
export const elementOutline = z.strictObject(outline).openapi('ElementOutline');

/** An element that this server serves; its path is what a component `custom` has as its `module`. */
export const servedElement = z.strictObject({ ...outline, path: z.string() }).openapi('ServedElement');

const pinned = {
  hash: z.string(),
  /** Where it came from: an address, or `npm:name@version`. */
  url: z.string(),
  /** Where this server serves the first module: what a component `custom` has as its `module`. */
  path: z.string(),
  /** Of all its modules. */
  bytes: z.number().int(),
  /** How many modules it is. */
  files: z.number().int(),
  /** Whether its manifest is at `/elements/{hash}/manifest.json`. */
  hasManifest: z.boolean(),
  /** Null for what came from an address. */
  package: z.strictObject({ name: z.string(), version: z.string(), integrity: z.string() }).nullable(),
  /** None where there is no manifest. */
  elements: z.array(servedElement),
  /** What will likely not work, one sentence each. */
  warnings: z.array(z.string()),
};

/** The modules of custom elements, as they were when they were added. */
export const elementModule = z.strictObject({ ...pinned, addedAt: z.string() }).openapi('ElementModule');

/** All of them. */
export const elementModules = z.strictObject({ elements: z.array(elementModule) }).openapi('ElementModules');

/** What would be kept. */
export const elementPreview = z.strictObject({
  ...pinned,
  /** All elements of the package, also those that were not asked for; of an address, those that it defines. */
  offered: z.array(elementOutline),
}).openapi('ElementPreview');

const source = {
  url: z.url({ protocol: /^https?$/, error: 'An address of a module begins with https:// or http://.' }).max(2000).optional(),
  /** The custom-elements manifest of its package, if it has one. Of an address only. */
  manifestUrl: z.url({ protocol: /^https?$/, error: 'An address of a manifest begins with https:// or http://.' }).max(2000).optional(),
  /** A package of the registry of this server, perhaps with a version: `@scope/name@1.2.3`. */
  package: z.string().min(1).max(500).optional(),
  /** The tags of those elements of the package that are wanted; all when left out. */
  elements: z.array(z.string().max(200)).min(1).max(500).optional(),
};
const ONE_SOURCE = { error: 'Name one of url, package and preview.' };

/** Where custom elements are to be fetched from. */
export const elementSource = z.strictObject(source).refine((given) => count(given.url, given.package) === 1, ONE_SOURCE).openapi('ElementSource');

/** The same, or the hash of a preview that this server still has. */
export const elementInput = z.strictObject({ ...source, preview: z.string().regex(/^[0-9a-f]{64}$/, { error: 'A preview is named by 64 hexadecimal digits.' }).optional() })
  .refine((given) => count(given.url, given.package, given.preview) === 1, ONE_SOURCE).openapi('ElementInput');

function count(...given: readonly unknown[]): number {
  return given.filter((each) => each !== undefined).length;
}
