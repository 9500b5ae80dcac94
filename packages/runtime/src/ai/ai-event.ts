import type { AiErrorData } from './ai-error.ts';
import type { ResourceOrigin } from './resource.ts';

/** Token counts as the provider reported them; `estimated` when we counted because it did not. */
export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly reasoningTokens: number;
  readonly cacheReadTokens: number;
  readonly cacheWriteTokens: number;
  readonly estimated: boolean;
}

/** An option that was dropped or replaced, and why. */
export interface AiWarning {
  readonly option: string;
  readonly reason: string;
}

/** Who answers; the first event of every run. */
export interface AiSource {
  readonly resource: string;
  readonly origin: ResourceOrigin;
  readonly model: string;
  /** Shown on the answer; the demo model says that it is one. */
  readonly label: string | null;
}

/**
 * What a run yields, in order: one `start`, then any of `text`, `reasoning`, `warning` and `usage`,
 * and exactly one end: `finish` or `error`. An error after text leaves that text as the partial answer.
 */
export type AiEvent =
  | { readonly type: 'start'; readonly source: AiSource }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'reasoning'; readonly text: string }
  | { readonly type: 'warning'; readonly warning: AiWarning }
  | { readonly type: 'usage'; readonly usage: Usage }
  | { readonly type: 'finish'; readonly reason: 'stop' | 'length' | 'tool' | 'other' }
  | { readonly type: 'error'; readonly error: AiErrorData };
