import type { FileReadCode, FileText } from '@inlay/runtime/files';

/** What a worker is given. */
export interface FileQuestion {
  readonly file: Blob;
  readonly name: string;
  /** Where the answer goes: what reads PDFs speaks on the worker's own port when it is loaded. */
  readonly port: MessagePort;
}

/** What it answers. */
export type FileAnswer = { readonly read: FileText } | { readonly code: FileReadCode; readonly message: string; readonly hint: string | undefined };
