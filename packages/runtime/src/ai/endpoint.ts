import { AiError } from './ai-error.ts';
import type { AiResource } from './resource.ts';

/** How a schema's endpoints lie under a base URL. */
export interface EndpointRule {
  /** Added where the base URL names no version: `v1`. */
  readonly version: string;
  /** What people paste along with the base URL, and what is not part of it. */
  readonly endings: readonly string[];
  /** Paths that need no version though they name none. */
  readonly isVersioned?: (path: string) => boolean;
}

const VERSION = /^v\d+[a-z\d]*$/;

/**
 * The address of an endpoint under a resource's base URL, with the resource's own query. People give base URLs with and
 * without the version, with slashes at the end, or with an endpoint's path. Throws a config AiError for what is no HTTP address.
 */
export function endpointUrl(resource: AiResource, path: string, { rule, query = {} }: { readonly rule: EndpointRule; readonly query?: Readonly<Record<string, string>> }): string {
  const url = new URL(`${versionedBase(resource.baseUrl, rule)}/${path}`);
  for (const [name, value] of Object.entries({ ...query, ...resource.query })) url.searchParams.set(name, value);
  return url.href;
}

/** The base URL with its version and without a slash at its end. */
export function versionedBase(baseUrl: string, { version, endings, isVersioned }: EndpointRule): string {
  const url = readAddress(baseUrl);
  let path = url.pathname.replace(/\/+/g, '/').replace(/\/$/, '');
  const ending = endings.find((candidate) => path.endsWith(`/${candidate}`));
  if (ending !== undefined) path = path.slice(0, -ending.length - 1);
  const last = path.slice(path.lastIndexOf('/') + 1);
  if (!VERSION.test(last) && isVersioned?.(path) !== true) path += `/${version}`;
  return `${url.origin}${path}`;
}

function readAddress(baseUrl: string): URL {
  if (!URL.canParse(baseUrl)) throw new AiError('config', `"${baseUrl}" is not an address.`, { hint: 'Give the base URL of the service, for example http://localhost:11434/v1.' });
  const url = new URL(baseUrl);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new AiError('config', `"${baseUrl}" is not an HTTP address.`, { hint: 'It must start with http:// or https://.' });
  return url;
}
