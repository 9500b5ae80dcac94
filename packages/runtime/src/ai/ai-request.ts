import type { AiEvent } from './ai-event.ts';
import { REASONING_EFFORTS } from './model-call.ts';

/** The actions that can be run. */
export const AI_ACTIONS = [
  'generateText', 'summarizeText', 'classifyText', 'extractEntities', 'generateChatResponse', 'generateTextFromImage', 'captionImage', 'generateImage', 'embed', 'searchVectors',
] as const;

/** What a query asks a model to do. */
export type AiAction = (typeof AI_ACTIONS)[number];

/** What kind of value an option takes. `value` is any JSON, read by its action. */
export type OptionKind = 'text' | 'number' | 'boolean' | 'texts' | 'value';

/** Every option, and what it takes. */
export const OPTION_KINDS = {
  model: 'text', temperature: 'number', system: 'text', prompt: 'text', maxTokens: 'number', topP: 'number', stop: 'texts', seed: 'number', reasoningEffort: 'text', stream: 'boolean',
  images: 'value', schema: 'value', tools: 'value', toolChoice: 'text', text: 'text', format: 'text', length: 'text', labels: 'texts', multiple: 'boolean', fields: 'value', many: 'boolean',
  messages: 'value', message: 'text', style: 'text', size: 'text', quality: 'text', count: 'number', input: 'value', purpose: 'text', dimensions: 'number',
  base: 'text', query: 'text', limit: 'number', minScore: 'number', filter: 'value',
} as const satisfies Readonly<Record<string, OptionKind>>;

/** The name of an option. */
export type OptionName = keyof typeof OPTION_KINDS;

type ValueOf<Kind> = Kind extends 'text' ? string : Kind extends 'number' ? number : Kind extends 'boolean' ? boolean : Kind extends 'texts' ? readonly string[] : unknown;

/** The options of a query after its templates were evaluated. Only what was set is sent; an action without a prompt has an empty one. */
export type AiOptions = { readonly [Name in Exclude<OptionName, 'prompt'>]?: ValueOf<(typeof OPTION_KINDS)[Name]> } & { readonly prompt: string };

const SAMPLING = ['model', 'system', 'temperature', 'maxTokens', 'topP', 'stop', 'seed', 'reasoningEffort', 'stream'] as const;

/** The options of each action, those that it is about first. Another one is left out, with a warning. */
export const ACTION_OPTIONS: Readonly<Record<AiAction, readonly OptionName[]>> = {
  generateText: ['prompt', 'images', 'schema', 'tools', 'toolChoice', ...SAMPLING],
  summarizeText: ['text', 'format', 'length', 'prompt', ...SAMPLING],
  classifyText: ['text', 'labels', 'multiple', 'prompt', ...SAMPLING],
  extractEntities: ['text', 'fields', 'many', 'prompt', ...SAMPLING],
  generateChatResponse: ['messages', 'message', 'prompt', 'images', 'tools', 'toolChoice', ...SAMPLING],
  generateTextFromImage: ['images', 'prompt', ...SAMPLING],
  captionImage: ['images', 'style', 'prompt', ...SAMPLING],
  generateImage: ['prompt', 'size', 'style', 'quality', 'count', 'model'],
  embed: ['input', 'purpose', 'dimensions', 'model'],
  searchVectors: ['base', 'query', 'limit', 'minScore', 'filter', 'model'],
};

/** What some text options may say. */
export const OPTION_CHOICES: Readonly<Partial<Record<OptionName, readonly string[]>>> = {
  reasoningEffort: REASONING_EFFORTS,
  toolChoice: ['auto', 'required', 'none'],
  purpose: ['document', 'query'],
};

/** One run, resolved: which resource, by name only, what to do, and with what. */
export interface AiRequest {
  readonly resource: string;
  readonly action: AiAction;
  readonly options: AiOptions;
  /** What came after the prompt: the model's calls of tools and what these gave, in the form that `messages` takes. */
  readonly turns?: readonly unknown[];
}

/** What comes with a request: how it is stopped, and the query it comes from, where it comes from one. */
export interface RunContext {
  readonly signal: AbortSignal;
  readonly query?: string;
}

/**
 * Runs requests. The browser's goes through the server, the command line's and the server's own talk to the provider;
 * all yield the same events. Never throws: what goes wrong is the last event. Aborting `signal` ends the run
 * and reaches the provider.
 */
export interface AiRunner {
  run(request: AiRequest, context: RunContext): AsyncIterable<AiEvent>;
}
