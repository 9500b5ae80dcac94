import type { AiErrorData } from './ai-error.ts';
import type { AiWarning } from './ai-warning.ts';
import type { ToolCall } from './model-call.ts';
import type { ResourceOrigin } from './resource.ts';

/**
 * Token counts as the provider reported them; `estimated` when we counted because it did not. The same for every
 * schema: input holds what was read from and written to a cache, output holds the reasoning.
 */
export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly reasoningTokens: number;
  readonly cacheReadTokens: number;
  readonly cacheWriteTokens: number;
  readonly estimated: boolean;
  /** In US dollars; only where the model's price is known. */
  readonly cost?: number;
}

/** Who answers; the first event of every run. */
export interface AiSource {
  readonly resource: string;
  readonly origin: ResourceOrigin;
  readonly model: string;
  /** Shown on the answer; the demo model says that it is one. */
  readonly label: string | null;
}

/** Why an answer is complete; `length` means that its limit cut it. */
export type FinishReason = 'stop' | 'length' | 'tool' | 'other';

/**
 * What a run yields, in order: one `start`, then any of the others, and exactly one end: `finish` or `error`.
 * `text` is the answer as it comes; `json` is that of an answer with a shape, whose value comes whole in `data`.
 * An error after text or json leaves what came as the partial answer. A tool's call is whole in `tool-end`.
 */
export type AiEvent =
  | { readonly type: 'start'; readonly source: AiSource }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'json'; readonly text: string }
  | { readonly type: 'reasoning'; readonly text: string }
  /** A thought is whole and sealed; the model wants it back with the results of its calls. */
  | { readonly type: 'reasoning-end'; readonly signature?: string; readonly redacted?: string }
  | { readonly type: 'tool-start'; readonly id: string; readonly name: string }
  | { readonly type: 'tool-args'; readonly id: string; readonly text: string }
  | { readonly type: 'tool-end'; readonly call: ToolCall }
  | { readonly type: 'warning'; readonly warning: AiWarning }
  | { readonly type: 'usage'; readonly usage: Usage }
  | { readonly type: 'data'; readonly data: unknown }
  | { readonly type: 'finish'; readonly reason: FinishReason }
  | { readonly type: 'error'; readonly error: AiErrorData };
