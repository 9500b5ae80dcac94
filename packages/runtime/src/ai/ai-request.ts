import type { AiEvent } from './ai-event.ts';

/** The actions this version can run. */
export const AI_ACTIONS = ['generateText'] as const;

/** What a query asks a model to do. */
export type AiAction = (typeof AI_ACTIONS)[number];

/** The options of a query after its templates were evaluated. Only what was set is sent. */
export interface AiOptions {
  readonly model?: string;
  readonly temperature?: number;
  readonly system?: string;
  readonly prompt: string;
  readonly maxTokens?: number;
  readonly topP?: number;
  readonly stop?: readonly string[];
  readonly seed?: number;
}

/** One run, resolved: which resource, by name only, what to do, and with what. */
export interface AiRequest {
  readonly resource: string;
  readonly action: AiAction;
  readonly options: AiOptions;
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
