import { z } from '@hono/zod-openapi';

const FORMATS = ['text', 'markdown', 'csv', 'json'] as const;

const metadata = z.record(z.string().min(1).max(200), z.union([z.string().max(2000), z.number(), z.boolean()]));

/** What a base is made with; names and bounds are checked by the runtime, which says more. */
const baseFields = {
  name: z.string().max(200),
  description: z.string().max(2000),
  /** The resource that embeds its texts, by name. */
  resource: z.string().max(200),
  model: z.string().max(200),
  dimensions: z.number().int().nullable(),
  chunkTokens: z.number().int(),
  overlapTokens: z.number().int(),
};

/** A new base. */
export const baseInput = z.strictObject({ ...baseFields, description: baseFields.description.optional(), dimensions: baseFields.dimensions.optional(), chunkTokens: baseFields.chunkTokens.optional(), overlapTokens: baseFields.overlapTokens.optional() }).openapi('KnowledgeBaseInput');

/** What of a base is to change. */
export const baseChange = z.strictObject(baseFields).partial().openapi('KnowledgeBaseChange');

/** A base with what is in it. */
export const knowledgeBase = z.strictObject({
  ...baseFields,
  createdAt: z.string(),
  documentCount: z.number().int(),
  chunkCount: z.number().int(),
  /** Documents with vectors of another model than the base's. */
  staleCount: z.number().int(),
}).openapi('KnowledgeBase');

/** A document in a base, without its text. */
export const knowledgeDocument = z.strictObject({
  id: z.string(),
  name: z.string(),
  title: z.string(),
  format: z.enum(FORMATS),
  metadata,
  sizeBytes: z.number().int(),
  chunkCount: z.number().int(),
  model: z.string(),
  dimensions: z.number().int(),
  addedAt: z.string(),
  indexedAt: z.string(),
}).openapi('KnowledgeDocument');

/** A document to add: the text that was read of a file. Files themselves never reach the server. */
export const documentInput = z.strictObject({
  name: z.string().max(1000),
  text: z.string(),
  format: z.enum(FORMATS).optional(),
  title: z.string().max(1000).optional(),
  /** Where each page begins in the text. */
  pages: z.array(z.number().int().nonnegative()).max(10_000).optional(),
  metadata: metadata.optional(),
  sizeBytes: z.number().int().nonnegative().optional(),
}).openapi('KnowledgeDocumentInput');

/** Which documents are indexed again: one by its id, or all; `fresh` embeds also what has not changed. */
export const reindexInput = z.strictObject({ document: z.string().max(200).optional(), fresh: z.boolean().optional() }).openapi('KnowledgeReindexInput');
