import { InlayError } from '../inlay-error.ts';

/** Why a base or a document was refused. Programs branch on it. */
export type KnowledgeErrorCode = 'bad-base' | 'base-taken' | 'no-such-base' | 'bad-document' | 'no-such-document' | 'too-long' | 'unavailable';

/** Something about a knowledge base that was refused, and nothing changed. */
export class KnowledgeError extends InlayError {
  declare readonly code: KnowledgeErrorCode;

  constructor(message: string, options: { readonly code: KnowledgeErrorCode; readonly hint?: string; readonly cause?: unknown }) {
    super(message, options);
    // A bundler may shorten the class's own.
    this.name = 'KnowledgeError';
  }
}

/** The refusal for a base that is not there. */
export function noSuchBase(name: string): KnowledgeError {
  return new KnowledgeError(`There is no knowledge base "${name}".`, { code: 'no-such-base', hint: 'The Knowledge panel lists those that there are.' });
}
