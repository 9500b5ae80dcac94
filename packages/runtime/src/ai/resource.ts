/** The wire formats a resource can speak. */
export type AiSchema = 'openai' | 'anthropic' | 'google' | 'cohere';

/** The schemas this version can speak; the others are refused with a clear error until they are built. */
export const SUPPORTED_SCHEMAS: readonly AiSchema[] = ['openai'];

/** A configured AI service. The key lives beside it, sealed, and is never part of this value outside the server. */
export interface AiResource {
  readonly name: string;
  readonly description: string;
  /** With or without `/v1`, with or without a trailing slash. */
  readonly baseUrl: string;
  readonly schema: AiSchema;
  /** The first one answers when a query names none. */
  readonly models: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** What is said of the service on every answer: the demo model's "demo: rules, not a language model". */
  readonly label?: string;
}

/** Where a resource came from; shown with every answer. */
export type ResourceOrigin = 'configured' | 'detected' | 'demo';
