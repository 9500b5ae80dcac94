import type { JsonRecord } from './json.ts';

/** A JSON schema, as far as anybody reads it. */
export type JsonSchema = JsonRecord;

/** An image for a model to look at: its bytes, or where they are. */
export type ImageInput = { readonly mimeType: string; readonly base64: string } | { readonly url: string };

/** What a model may call. `parameters` is the JSON schema of an object. */
export interface ToolDefinition {
  readonly name: string;
  readonly description: string;
  readonly parameters: JsonSchema;
}

/**
 * A model's call of a tool, in the one form in which all schemas read and write it. `signature` is what Gemini wants
 * back with its own calls; the other schemas leave it out.
 */
export interface ToolCall {
  readonly id: string;
  readonly name: string;
  readonly arguments: JsonRecord;
  readonly signature?: string;
}

/** A thought as its vendor sealed it: what was thought with its signature, or all of it in `redacted`. */
export interface SealedReasoning {
  readonly text: string;
  readonly signature?: string;
  readonly redacted?: string;
}

/** One turn of a conversation. System messages stand beside them, in `ChatCall.system`. */
export type ChatMessage =
  | { readonly role: 'user'; readonly text: string; readonly images?: readonly ImageInput[] }
  /** `reasoning` is what Anthropic wants back with the calls that it led to; the other schemas leave it out. */
  | { readonly role: 'assistant'; readonly text: string; readonly toolCalls?: readonly ToolCall[]; readonly reasoning?: readonly SealedReasoning[] }
  /** What a tool gave for the call with that id. */
  | { readonly role: 'tool'; readonly callId: string; readonly name: string; readonly text: string; readonly isError?: boolean };

/** How hard a model is to think. Each schema says it in its own way. */
export const REASONING_EFFORTS = ['none', 'minimal', 'low', 'medium', 'high'] as const;

/** One of `REASONING_EFFORTS`. */
export type ReasoningEffort = (typeof REASONING_EFFORTS)[number];

/** The shape that an answer must have: `name` in letters, digits and underscores, `schema` that of an object. */
export interface OutputShape {
  readonly name: string;
  readonly schema: JsonSchema;
  /** The same as strict modes want it: with every property required, and with those only that are. */
  readonly strict: { readonly all: JsonSchema; readonly own: JsonSchema };
}

/** A conversation to go on with, whatever the schema. Only what is set is sent. */
export interface ChatCall {
  readonly system?: string;
  readonly messages: readonly ChatMessage[];
  readonly temperature?: number;
  readonly topP?: number;
  readonly maxTokens?: number;
  readonly stop?: readonly string[];
  readonly seed?: number;
  readonly reasoningEffort?: ReasoningEffort;
  readonly output?: OutputShape;
  readonly tools?: readonly ToolDefinition[];
  readonly toolChoice?: 'auto' | 'required' | 'none';
  readonly stream: boolean;
}

/** Images to make. */
export interface ImageCall {
  readonly prompt: string;
  /** `1024x1024`, or a shape such as `16:9`. */
  readonly size?: string;
  readonly style?: string;
  readonly quality?: string;
  readonly count: number;
}

/** A made image. */
export interface GeneratedImage {
  readonly mimeType: string;
  readonly base64: string;
}

/** Texts to turn into vectors. Documents and queries differ for some models. */
export interface EmbedCall {
  readonly inputs: readonly string[];
  readonly purpose: 'document' | 'query';
  readonly dimensions?: number;
}

/**
 * What a service may refuse though it is well-formed; once refused, it is left out or said in another way.
 * The last four are ways of speaking that nobody asked for; the others are options of a query.
 */
export type Refusable =
  | 'temperature' | 'topP' | 'seed' | 'stop' | 'reasoningEffort' | 'tools' | 'dimensions' | 'style' | 'quality' | 'size'
  | 'maxTokens' | 'system' | 'strictOutput' | 'plainOutput' | 'imageUrl' | 'streamOptions' | 'responseFormat';
