import { InlayError } from '@inlay/runtime/inlay-error';
import type { InlayErrorOptions } from '@inlay/runtime/inlay-error';
import { sayIn } from '../element/localize.ts';
import type { Sentence } from '../element/localize.ts';

/** Why a file could not be read. */
export type FileReadErrorCode = 'file-too-large' | 'file-unreadable' | 'file-not-text' | 'file-broken-csv' | 'file-broken-json';

/**
 * A file that was refused. The message is a sentence for the person who picked it: it names the file and what is wrong.
 * `code` is one of `FileReadErrorCode`.
 */
export class FileReadError extends InlayError {
  declare readonly code: FileReadErrorCode;
  /** What the message says, for other languages. */
  readonly sentence: Sentence;

  constructor(sentence: Sentence, options: InlayErrorOptions) {
    super(sayIn('en', sentence), options);
    this.sentence = sentence;
  }
}
