import type { ComponentDefinition } from '@inlay/runtime/component';
import { parseDocument } from '@inlay/runtime/document';
import type { ParsedDocument } from '@inlay/runtime/document';
import type { Problem } from '@inlay/runtime/problem';
import { message } from '../element/localize.ts';
import type { Localize, Sentence } from '../element/localize.ts';

/** What a document is loaded with. */
export interface LoadOptions {
  readonly components: readonly ComponentDefinition[];
  readonly signal: AbortSignal;
  readonly localize: Localize;
}

/** Fetches and reads a document. What goes wrong, from the network to the last comma, comes back as a problem. */
export async function loadDocument(url: string, { components, signal, localize }: LoadOptions): Promise<ParsedDocument> {
  let text: string;
  try {
    const response = await fetch(url, { signal, headers: { accept: 'application/json' } });
    if (!response.ok) return { problems: [cannotLoad(message('The app could not be loaded: {url} answered with HTTP {status}.', { url, status: String(response.status) }), localize)] };
    text = await response.text();
  } catch (error) {
    if (signal.aborted) throw error;
    return { problems: [cannotLoad(message('The app could not be loaded: {url} could not be fetched.', { url }), localize)] };
  }
  return parseDocument(text, { components });
}

function cannotLoad(reason: Sentence, localize: Localize): Problem {
  return { severity: 'error', code: 'document-unreachable', message: localize.message(reason), path: [], hint: localize('Check the "src" of this element and that the address can be reached from this page.') };
}
