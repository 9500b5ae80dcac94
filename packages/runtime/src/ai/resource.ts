import type { RunTimeouts } from './deadlines.ts';

/** The wire formats a resource can speak. */
export const AI_SCHEMAS = ['openai', 'anthropic', 'google', 'cohere'] as const;

/** One of `AI_SCHEMAS`. */
export type AiSchema = (typeof AI_SCHEMAS)[number];

/** What people call the schemas. */
export const SCHEMA_NAMES: Readonly<Record<AiSchema, string>> = { openai: 'OpenAI', anthropic: 'Anthropic', google: 'Google', cohere: 'Cohere' };

/** All that a resource can be: a service with models, or any other HTTP API. */
export const RESOURCE_SCHEMAS = [...AI_SCHEMAS, 'rest'] as const;
/** One of them. */
export type ResourceSchema = (typeof RESOURCE_SCHEMAS)[number];

/** A configured AI service. The key lives beside it, sealed, and is never part of this value outside the server. */
export interface AiResource {
  readonly name: string;
  readonly description: string;
  /** With or without the version (`/v1`), with or without a trailing slash. */
  readonly baseUrl: string;
  readonly schema: AiSchema;
  /** The first one answers when a query names none. */
  readonly models: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** Added to every URL: Azure's `api-version`. */
  readonly query?: Readonly<Record<string, string>>;
  /** Added to the body of every request to a model; wins over what the schema writes. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** The header that carries the key as it is, in place of the schema's own: Azure's `api-key`. */
  readonly keyHeader?: string;
  readonly timeouts?: Partial<RunTimeouts>;
  /** The most requests that are sent in any minute; without it, as many as are asked for. */
  readonly requestsPerMinute?: number;
  /** Nobody is asked while it is. */
  readonly disabled?: boolean;
  /** A page that calls it itself asks the person for a key of their own, and keeps that in memory only. */
  readonly asksKey?: boolean;
  /** What is said of the service on every answer: the demo model's "demo: rules, not a language model". */
  readonly label?: string;
}

/** A configured service of any kind. */
export type Resource = Omit<AiResource, 'schema'> & { readonly schema: ResourceSchema };

/** True for a service with models. */
export function isAiResource(resource: Resource): resource is AiResource {
  return (AI_SCHEMAS as readonly string[]).includes(resource.schema);
}

/** Where a resource came from; shown with every answer. */
export type ResourceOrigin = 'configured' | 'detected' | 'demo';
