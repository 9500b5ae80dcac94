import type { RunTimeouts } from '../deadlines.ts';
import type { ImageInput } from '../model-call.ts';
import type { ModelCapabilities } from '../models/model-capabilities.ts';
import type { RefusalMemory } from '../models/refusal-memory.ts';
import type { AiResource } from '../resource.ts';
import type { SchemaCodec } from '../schemas/schema.ts';
import type { Transport } from '../transport.ts';
import type { RequestBudget } from './request-budget.ts';

/** Gets an image that a URL names. Rejects when it cannot be had. */
export type LoadImage = (url: string, signal: AbortSignal) => Promise<Extract<ImageInput, { readonly base64: string }>>;

/** Everything that one run works with. */
export interface RunScope {
  readonly resource: AiResource;
  readonly model: string;
  readonly codec: SchemaCodec;
  readonly capabilities: ModelCapabilities;
  readonly memory: RefusalMemory;
  readonly budget: RequestBudget;
  readonly send: Transport;
  readonly timeouts: RunTimeouts;
  readonly loadImage: LoadImage | undefined;
  readonly signal: AbortSignal;
}
