/** The wire formats a resource can speak. */
export type AiSchema = 'openai' | 'anthropic' | 'google' | 'cohere';

/** All that a resource can be: a service with models, or any other HTTP API. */
export const RESOURCE_SCHEMAS = ['openai', 'anthropic', 'google', 'cohere', 'rest'] as const satisfies readonly (AiSchema | 'rest')[];
/** One of them. */
export type ResourceSchema = (typeof RESOURCE_SCHEMAS)[number];

/** The schemas this version can speak; the others are refused with a clear error until they are built. */
export const SUPPORTED_SCHEMAS: readonly ResourceSchema[] = ['openai'];

/** A configured service. The key lives beside it, sealed, and is never part of this value outside the server. */
export interface AiResource {
  readonly name: string;
  readonly description: string;
  /** With or without `/v1`, with or without a trailing slash. */
  readonly baseUrl: string;
  readonly schema: ResourceSchema;
  /** The first one answers when a query names none. */
  readonly models: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** What is said of the service on every answer: the demo model's "demo: rules, not a language model". */
  readonly label?: string;
}

/** Where a resource came from; shown with every answer. */
export type ResourceOrigin = 'configured' | 'detected' | 'demo';
