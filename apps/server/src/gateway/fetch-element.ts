import { readManifest } from '@inlay/runtime/component';
import { InlayError } from '@inlay/runtime/inlay-error';
import type { EgressPolicy } from './egress-policy.ts';
import type { ElementBundle, ElementFile, PinnedElement } from './element-bundle.ts';
import { declaredElements, elementOutlines } from './element-outlines.ts';
import { createGuardedFetch, refusalIn } from './guarded-fetch.ts';
import type { GuardedFetch } from './guarded-fetch.ts';
import { readImports } from './module-imports.ts';
import type { ModuleImports } from './module-imports.ts';
import { policyWarnings } from './policy-warnings.ts';

/** Which element to fetch. */
export interface ElementAddress {
  /** The module that defines it. */
  readonly url: string;
  /** The custom-elements manifest of its package. */
  readonly manifestUrl?: string | undefined;
}

/** Fetches an element, with all that its module imports. Rejects with an InlayError that says what is wrong with it or with its address. */
export type FetchElement = (address: ElementAddress, signal: AbortSignal) => Promise<ElementBundle>;

/** A longer module or manifest, in bytes, is refused. */
const MAX_FILE_BYTES = 2 * 1024 * 1024;
/** So are more modules, and more of them together, in UTF-16 units. */
const MAX_FILES = 200;
const MAX_TOTAL_LENGTH = 4 * 1024 * 1024;
/** How many are asked for at a time. */
const AT_ONCE = 6;
/** Everything must be there within this time. */
const TIMEOUT_MS = 30_000;
const JAVASCRIPT = /^(?:text|application)\/(?:x-)?(?:javascript|ecmascript)\b/i;

/**
 * Fetches elements over a guarded fetch of their own: the owner names the origins, which may be private ones, as with a
 * resource that is tried out; everything else is as `policy` has it. No cookies, no keys.
 */
export function createFetchElement(policy: EgressPolicy): FetchElement {
  return async ({ url, manifestUrl }, signal) => {
    const named = new Set([url, manifestUrl ?? url].map((address) => new URL(address).origin));
    const guarded = createGuardedFetch({ policy: { ...policy, isPrivateAllowed: (asked) => named.has(asked) || policy.isPrivateAllowed(asked) }, maxResponseBytes: MAX_FILE_BYTES });
    const within = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
    try {
      const files = await fetchFiles(url, (each) => fetchText(guarded, each, { signal: within, isModule: true }));
      const warnings = policyWarnings(files);
      if (manifestUrl === undefined) return { files, elements: [], warnings };
      const manifest = readJson(await fetchText(guarded, manifestUrl, { signal: within, isModule: false }), manifestUrl);
      return { files, manifest, elements: elementsIn(files, manifest), warnings };
    } finally {
      await guarded.close();
    }
  };
}

/** Of what a manifest declares, the elements that the fetched code names: a manifest is of a whole package, a module mostly of one element. */
function elementsIn(files: readonly ElementFile[], manifest: unknown): readonly PinnedElement[] {
  const tags = declaredElements(manifest).map(({ tag }) => tag).filter((tag) => files.some(({ code }) => new RegExp(`(['"\`])${tag.replaceAll('.', '\\.')}\\1`).test(code)));
  return elementOutlines(manifest, tags).map((outline) => ({ ...outline, place: 0 }));
}

/** The module and what it imports, in the order they were found, each named by its place in that. */
async function fetchFiles(first: string, fetchModule: (url: string) => Promise<string>): Promise<readonly ElementFile[]> {
  const found = [first];
  const read: ModuleImports[] = [];
  let length = 0;
  while (read.length < found.length) {
    const next = found.slice(read.length, read.length + AT_ONCE);
    const fetched = await Promise.all(next.map(async (url) => {
      const code = await fetchModule(url);
      length += code.length;
      return readImports(code, url);
    }));
    for (const imports of fetched) {
      read.push(imports);
      for (const url of imports.urls) if (!found.includes(url)) found.push(url);
    }
    if (found.length > MAX_FILES) throw tooMuch(first, `more than ${MAX_FILES} modules`);
    if (length > MAX_TOTAL_LENGTH) throw tooMuch(first, 'more than 4 MB');
  }
  return found.map((url, index) => ({ url, code: read[index]!.rename((target) => `./${found.indexOf(target)}.js`) }));
}

function tooMuch(url: string, what: string): InlayError {
  return new InlayError(`${url} brings ${what}.`, { code: 'bad-module', hint: 'Name a smaller build: a bundler makes one file of what the element uses.' });
}

async function fetchText(guarded: GuardedFetch, url: string, { signal, isModule }: { readonly signal: AbortSignal; readonly isModule: boolean }): Promise<string> {
  try {
    const response = await guarded(url, { method: 'GET', headers: { accept: isModule ? 'text/javascript, application/javascript' : 'application/json' }, signal });
    return await readText(response, { url, isModule });
  } catch (error) {
    if (error instanceof InlayError) throw error;
    const refusal = refusalIn(error);
    const reason = refusal?.message ?? (error instanceof Error && error.name === 'TimeoutError' ? 'it did not answer in time' : 'it could not be reached');
    throw new InlayError(refusal === undefined ? `What is at ${url} could not be fetched: ${reason}.` : reason, { code: refusal?.code ?? 'unreachable', cause: error });
  }
}

async function readText(response: Response, { url, isModule }: { readonly url: string; readonly isModule: boolean }): Promise<string> {
  if (!response.ok) throw await refused(response, `${url} answered with HTTP ${response.status}.`);
  const type = response.headers.get('content-type') ?? 'no type';
  if (isModule && !JAVASCRIPT.test(type)) throw await refused(response, `${url} is no JavaScript module: it came as ${type.slice(0, 100)}.`);
  const bytes = await response.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new InlayError(`${url} is not in UTF-8.`, { code: 'bad-module', cause });
  }
}

async function refused(response: Response, message: string): Promise<InlayError> {
  await response.body?.cancel();
  return new InlayError(message, { code: 'bad-module', hint: 'Name the module itself, as a page would import it.' });
}

function readJson(text: string, url: string): unknown {
  const hint = 'Packages name theirs as "customElements" in their package.json; often it is custom-elements.json.';
  try {
    const manifest: unknown = JSON.parse(text);
    if ([...readManifest(manifest).values()].some(({ tagName }) => tagName !== undefined)) return manifest;
  } catch (cause) {
    throw new InlayError(`${url} is no JSON.`, { code: 'bad-manifest', hint, cause });
  }
  throw new InlayError(`${url} is no custom-elements manifest: it names no element.`, { code: 'bad-manifest', hint });
}
