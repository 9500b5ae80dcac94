import type { FileReadCode } from '../file-read-error.ts';
import type { Port } from '../platform.ts';
import type { Batch } from '../tables/columns.ts';
import type { Parsed, ParseInput } from './parse-content.ts';

/** What a worker is sent: one file, and where to answer. What reads PDFs listens and speaks on the worker's own port when it is loaded there. */
export interface WorkerRequest extends ParseInput {
  readonly port: Port<WorkerMessage>;
}

/** What it says, in order; `done` or `failed` comes last. */
export type WorkerMessage =
  | { readonly type: 'rows'; readonly names: readonly string[]; readonly batch: Batch }
  | { readonly type: 'restart' }
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly parsed: Parsed }
  | { readonly type: 'failed'; readonly message: string; readonly code: FileReadCode | undefined; readonly hint: string | undefined };

/** The name that a worker of ours is started under, by which the module knows that it runs in one. */
export const WORKER_NAME = 'inlay-files';
