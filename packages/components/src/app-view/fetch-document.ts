import type { Problem } from '@inlay/runtime/problem';
import { message } from '../element/localize.ts';
import type { Localize, Sentence } from '../element/localize.ts';

/** What a document is fetched with. */
export interface FetchOptions {
  readonly signal: AbortSignal;
  readonly localize: Localize;
}

/** The text at the address of a document, or why there is none. */
export type FetchedDocument = { readonly text: string; readonly problem?: undefined } | { readonly problem: Problem };

/** Fetches a document. What goes wrong on the way comes back as a problem; rejects only when it is aborted. */
export async function fetchDocument(url: string, { signal, localize }: FetchOptions): Promise<FetchedDocument> {
  try {
    const response = await fetch(url, { signal, headers: { accept: 'application/json' } });
    if (response.ok) return { text: await response.text() };
    return cannotLoad(message('The app could not be loaded: {url} answered with HTTP {status}.', { url, status: String(response.status) }), localize);
  } catch (error) {
    if (signal.aborted) throw error;
    return cannotLoad(message('The app could not be loaded: {url} could not be fetched.', { url }), localize);
  }
}

function cannotLoad(reason: Sentence, localize: Localize): FetchedDocument {
  return { problem: { severity: 'error', code: 'document-unreachable', message: localize.message(reason), path: [], hint: localize('Check the "src" of this element and that the address can be reached from this page.') } };
}
