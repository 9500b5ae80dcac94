import { z } from 'zod';
import { DEMO_DIMENSIONS } from './embedding.ts';

/** What is read of a request for embeddings. */
export const embeddingRequest = z.looseObject({
  model: z.string(),
  input: z.union([z.string(), z.array(z.string()).min(1).max(2048)]),
  dimensions: z.number().int().min(8).max(DEMO_DIMENSIONS).optional(),
});
