import type { FinishReason, Usage } from '../ai-event.ts';
import type { FailureDialect } from '../failure/describe-failure.ts';
import type { JsonRecord } from '../json.ts';

/** What one message of a stream, or a whole answer, says of a tool's call. */
export interface ToolPiece {
  /** Its place among the calls; servers leave it out, or say 0 of every one. */
  readonly index?: number | undefined;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  /** A piece of the arguments' JSON, or the arguments. */
  readonly arguments?: unknown;
  readonly signature?: string | undefined;
  /** True where nothing more of this call will come. */
  readonly isWhole?: boolean;
}

/** Why an answer ended: complete, withheld, or with a fault in the service's words. */
export type AnswerEnd =
  | FinishReason
  | { readonly kind: 'filtered' | 'server' | 'timeout' | 'truncated' | 'protocol'; readonly message: string };

/** What one message of a stream, or a whole answer, says. What is left out, it does not speak of. */
export interface AnswerPiece {
  readonly text?: string;
  readonly reasoning?: string;
  /** What closes the thoughts of this piece. */
  readonly seals?: readonly { readonly signature?: string; readonly redacted?: string }[];
  readonly toolCalls?: readonly ToolPiece[] | undefined;
  /** Later counts replace earlier ones; zeros do not count, since some servers put them on every chunk. */
  readonly usage?: Partial<Usage> | undefined;
  readonly end?: AnswerEnd | undefined;
  /** Nothing can come after it. */
  readonly isLast?: boolean;
}

/** How a schema's answers are read. */
export interface AnswerDialect extends FailureDialect {
  /** Reads one message of a stream, or a whole answer: lenient, since every compatible server has a dialect of its own. */
  read(message: JsonRecord): AnswerPiece;
  /** True where text may follow an end, so that a stream is read until it closes. */
  readonly mayGoOn?: boolean;
  /** True where models may write their reasoning into the text, between `<think>` and `</think>`. */
  readonly hasThinkTags?: boolean;
}
