import type { AiSchema } from '@inlay/runtime/ai';

/** What a reader made of an answer that it was given. */
export interface Reading {
  readonly text: string;
  /** Names and arguments of the calls of tools. */
  readonly calls: readonly { readonly name: string; readonly arguments: unknown }[];
  /** As its vendor counts; undefined where the reader knows none. */
  readonly outputTokens: number | undefined;
}

/** What a reader is to read: a response to a request that was made, streaming or not. */
export interface ToRead {
  readonly schema: AiSchema;
  readonly isStream: boolean;
  readonly response: () => Response;
}

/** Reads an answer. Rejects with what is wrong with it. Who hangs lets go of the answer when the signal aborts. */
export type Reader = (given: ToRead, signal?: AbortSignal) => Promise<Reading>;
