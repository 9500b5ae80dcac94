import type { ComponentDefinition } from '@inlay/runtime/component';
import { parseDocument } from '@inlay/runtime/document';
import type { ParsedDocument } from '@inlay/runtime/document';
import type { Problem } from '@inlay/runtime/problem';

/** Fetches and reads a document. What goes wrong, from the network to the last comma, comes back as a problem. */
export async function loadDocument(url: string, { components, signal }: { readonly components: readonly ComponentDefinition[]; readonly signal: AbortSignal }): Promise<ParsedDocument> {
  let text: string;
  try {
    const response = await fetch(url, { signal, headers: { accept: 'application/json' } });
    if (!response.ok) return { problems: [cannotLoad(`${url} answered with HTTP ${response.status}.`)] };
    text = await response.text();
  } catch (error) {
    if (signal.aborted) throw error;
    return { problems: [cannotLoad(`${url} could not be fetched.`)] };
  }
  return parseDocument(text, { components });
}

function cannotLoad(message: string): Problem {
  return { severity: 'error', code: 'document-unreachable', message: `The app could not be loaded: ${message}`, path: [], hint: 'Check the "src" of this element and that the address can be reached from this page.' };
}
