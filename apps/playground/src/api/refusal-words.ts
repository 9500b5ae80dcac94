import { isInlayError } from '@inlay/runtime/inlay-error';

/** What a refusal says and what to do about it, as one text. Throws again what is no refusal but a mistake of ours. */
export function refusalWords(error: unknown): string {
  if (!isInlayError(error)) throw error;
  return [error.message, error.hint].filter(Boolean).join(' ');
}
