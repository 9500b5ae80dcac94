import type { Problem } from '@inlay/runtime/problem';
import { message } from '../element/localize.ts';
import type { Localize, Sentence } from '../element/localize.ts';

/** What a document is fetched with. */
export interface FetchOptions {
  readonly signal: AbortSignal;
  readonly localize: Localize;
}

/** What is at the address of a document, or why there is nothing. A document that an Inlay server released says where its queries run, and who asks. */
export type FetchedDocument = { readonly source: unknown; readonly release?: Release; readonly problem?: undefined } | { readonly problem: Problem };

/** Where a released app came from. */
export interface Release {
  /** The origin of its server. */
  readonly server: string;
  /** `feedback@1.2.0`. */
  readonly name: string;
  /** Who is signed in there. */
  readonly user: Readonly<Record<string, unknown>> | null;
}

/** Fetches a document. What goes wrong on the way comes back as a problem; rejects only when it is aborted. */
export async function fetchDocument(url: string, { signal, localize }: FetchOptions): Promise<FetchedDocument> {
  try {
    const response = await fetch(url, { signal, headers: { accept: 'application/json' } });
    if (!response.ok) return { problem: await refusalOf(response, url, localize) };
    const text = await response.text();
    return readReleased(text, url) ?? { source: text };
  } catch (error) {
    if (signal.aborted) throw error;
    return { problem: cannotLoad(message('The app could not be loaded: {url} could not be fetched.', { url }), localize) };
  }
}

/** `feedback@1.2.0`, and nothing that could lead elsewhere in an address. */
const RELEASE_NAME = /^[^@/\\?#%\s]{1,200}@[^@/\\?#%\s]{1,100}$/;

/** A release as a server gives it; undefined for a document of itself. */
function readReleased(text: string, url: string): FetchedDocument | undefined {
  const value = readJson(text);
  if (!isRecord(value) || value['inlayRelease'] !== 1 || typeof value['release'] !== 'string' || !RELEASE_NAME.test(value['release'])) return undefined;
  const user = isRecord(value['user']) ? value['user'] : null;
  return { source: value['document'], release: { server: new URL(url, document.baseURI).origin, name: value['release'], user } };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The reader of documents says where it is wrong.
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an Inlay server says of why it gives nothing; of any other answer its status. */
async function refusalOf(response: Response, url: string, localize: Localize): Promise<Problem> {
  const body: unknown = await response.json().catch(() => undefined);
  const { message: said, hint } = (isRecord(body) && isRecord(body['error']) ? body['error'] : {}) as { readonly message?: unknown; readonly hint?: unknown };
  if (typeof said === 'string') return { severity: 'error', code: refusalCode(response.status), message: said, path: [], ...(typeof hint === 'string' ? { hint } : {}) };
  return cannotLoad(message('The app could not be loaded: {url} answered with HTTP {status}.', { url, status: String(response.status) }), localize);
}

/** By its status, so that it can be said in other languages than the server's. */
function refusalCode(status: number): string {
  if (status === 401 || status === 403) return 'document-denied';
  if (status === 404 || status === 410) return 'document-missing';
  if (status === 429) return 'document-rate';
  return status >= 500 ? 'document-server' : 'document-refused';
}

function cannotLoad(reason: Sentence, localize: Localize): Problem {
  return { severity: 'error', code: 'document-unreachable', message: localize.message(reason), path: [], hint: localize('Check the "src" of this element and that the address can be reached from this page.') };
}
