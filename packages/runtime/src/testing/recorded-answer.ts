import type { AiErrorKind, Usage } from '../ai/index.ts';
import type { JsonValue } from '../document/index.ts';

/** An answer that was recorded, or written down for a test: pieces of text, or a failure after some of them. */
export interface RecordedAnswer {
  /** Only for prompts that hold this text, or REST requests whose line or body does. */
  readonly when?: string;
  /** The answer in the pieces that it streams in. */
  readonly text?: readonly string[];
  /** The value of an action that gives one (a label, rows, vectors), or what a REST resource answers. */
  readonly data?: JsonValue;
  readonly usage?: Usage;
  readonly error?: { readonly kind: AiErrorKind; readonly message: string; readonly hint?: string };
}

/** Answers by the name of the query that gets them, in the order in which its runs get them; the last one stays. */
export type RecordedAnswers = Readonly<Record<string, readonly RecordedAnswer[]>>;
