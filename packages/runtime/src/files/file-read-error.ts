import { InlayError } from '../inlay-error.ts';

/** Why a file was not read. Programs branch on it. */
export type FileReadCode = 'unknown-type' | 'wrong-type' | 'too-large' | 'too-long' | 'broken' | 'password' | 'empty' | 'timeout' | 'unreadable' | 'cancelled';

/** A file that is not read; the message is one sentence that names it. */
export class FileReadError extends InlayError {
  declare readonly code: FileReadCode;

  constructor(message: string, options: { readonly code: FileReadCode; readonly hint?: string; readonly cause?: unknown }) {
    super(message, options);
    // A bundler may shorten the class's own.
    this.name = 'FileReadError';
  }
}
