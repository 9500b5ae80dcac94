import { createHash } from 'node:crypto';
import { InlayError } from '@inlay/runtime/inlay-error';
import semver from 'semver';
import { refusalIn } from '../guarded-fetch.ts';
import type { GuardedFetch } from '../guarded-fetch.ts';
import type { PackageMemory } from './package-memory.ts';
import type { PackageRequest } from './package-name.ts';
import type { RegistrySettings } from './registry-settings.ts';

/** One version of a package, as its registry tells of it. */
export interface PackageVersion {
  readonly name: string;
  readonly version: string;
  /** Where its archive is. */
  readonly tarball: string;
  /** `sha512-…` of the archive, in base64. */
  readonly integrity: string;
}

/** Asks a registry that speaks npm's protocol. Every call rejects with an InlayError that says what to do. */
export interface Registry {
  /** The version that a request means: a tag's, else the newest that fits. */
  find(request: PackageRequest, signal: AbortSignal): Promise<PackageVersion>;
  /** The archive of a version, its SHA-512 compared with what the registry said. */
  download(version: PackageVersion, signal: AbortSignal): Promise<Uint8Array>;
}

/** The short form of what a registry knows of a package, and the long one for those that have no other. */
const METADATA = 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8';
const SHA512 = /(?:^|\s)sha512-([A-Za-z\d+/]{86}==)(?=$|[\s?])/;

/** A registry over the one way out. Its token goes to its own origin only, and into no message. */
export function createRegistry({ address, token }: RegistrySettings, guarded: GuardedFetch, memory: PackageMemory): Registry {
  const { origin } = new URL(address);

  async function ask(url: string, { accept, what, signal }: { readonly accept: string; readonly what: string; readonly signal: AbortSignal }): Promise<Uint8Array> {
    const authorization = token !== undefined && new URL(url).origin === origin ? { authorization: `Bearer ${token}` } : {};
    let response: Response;
    try {
      response = await guarded(url, { method: 'GET', headers: { accept, ...authorization }, signal });
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      throw unreachable(error, what);
    }
    await response.body?.cancel();
    throw refused(response.status, what);
  }

  async function read(name: string, signal: AbortSignal): Promise<Readonly<Record<string, unknown>>> {
    const what = `the package “${name}”`;
    const bytes = await ask(`${address}/${name.replace('/', '%2f')}`, { accept: METADATA, what, signal });
    try {
      return trimmed(record(JSON.parse(new TextDecoder().decode(bytes))));
    } catch (cause) {
      throw new InlayError(`What the registry says of ${what} is no JSON.`, { code: 'registry-failed', hint: 'Check INLAY_REGISTRY of the server: it must name a registry that speaks the protocol of npm.', cause });
    }
  }

  return {
    find: async (request, signal) => {
      const known = memory.metadata(request.name);
      const metadata = known ?? await read(request.name, signal);
      if (known === undefined) memory.keepMetadata(request.name, metadata);
      return pick(request, metadata);
    },
    download: async (version, signal) => {
      const { name, tarball, integrity } = version;
      const what = `${name} ${version.version}`;
      if (!URL.canParse(tarball)) throw new InlayError(`The registry names no archive of ${what}.`, { code: 'registry-failed' });
      const bytes = await ask(tarball, { accept: 'application/octet-stream, */*', what, signal });
      const expected = SHA512.exec(integrity)?.[1];
      if (expected === undefined) throw new InlayError(`The registry names no SHA-512 of ${what}, so it cannot be checked.`, { code: 'bad-integrity', hint: 'Choose a newer version: those that were published since 2017 have one.' });
      if (createHash('sha512').update(bytes).digest('base64') !== expected) throw new InlayError(`The archive of ${what} is not what the registry says it is: its SHA-512 differs. It was thrown away.`, { code: 'bad-integrity', hint: 'Try again; if it stays so, ask who runs the registry.' });
      return bytes;
    },
  };
}

/** What a version is chosen and fetched by: the rest is megabytes, and what is read is remembered. */
function trimmed(metadata: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const versions = Object.entries(record(metadata['versions'])).map(([version, told]) => {
    const dist = record(record(told)['dist']);
    return [version, { dist: { tarball: dist['tarball'], integrity: dist['integrity'] } }] as const;
  });
  return { 'dist-tags': metadata['dist-tags'], versions: Object.fromEntries(versions) };
}

/** As npm chooses: a tag, else that of `latest` where it fits, else the highest that does. */
function pick({ name, range }: PackageRequest, metadata: Readonly<Record<string, unknown>>): PackageVersion {
  const versions = record(metadata['versions']);
  const tags = record(metadata['dist-tags']);
  const latest = String(tags['latest'] ?? '');
  const fits = (version: string): boolean => Object.hasOwn(versions, version) && semver.satisfies(version, range);
  const exact = semver.valid(range);
  const version = Object.hasOwn(tags, range) ? String(tags[range]) : exact ?? (fits(latest) ? latest : semver.maxSatisfying(Object.keys(versions).filter((each) => semver.valid(each) !== null), range));
  if (version === null || semver.valid(version) === null || !Object.hasOwn(versions, version)) {
    throw new InlayError(`The registry has no version “${range}” of “${name}”.`, { code: 'no-such-version', ...(semver.valid(latest) === null ? {} : { hint: `The newest is ${latest}.` }) });
  }
  const dist = record(record(versions[version])['dist']);
  return { name, version, tarball: text(dist['tarball']), integrity: text(dist['integrity']) };
}

function refused(status: number, what: string): InlayError {
  if (status === 404) return new InlayError(`The registry does not have ${what}.`, { code: 'no-such-package', hint: 'Check the spelling. A package of a scope is written with it: @scope/name.' });
  if (status === 401 || status === 403) return new InlayError(`The registry does not give ${what} to this server (HTTP ${status}).`, { code: 'registry-refused', hint: 'A private registry takes a token, which the owner of the server sets as INLAY_REGISTRY_TOKEN.' });
  return new InlayError(`The registry answered with HTTP ${status} when it was asked for ${what}.`, { code: 'registry-failed', hint: 'Try again later.' });
}

function unreachable(error: unknown, what: string): InlayError {
  const refusal = refusalIn(error);
  if (refusal?.code === 'response-too-long') return new InlayError(`What the registry has of ${what} is too large to fetch.`, { code: 'too-large', hint: 'Name a smaller package, or the address of a module that has all that the element needs.', cause: error });
  if (refusal !== undefined) return new InlayError(`${what.charAt(0).toUpperCase()}${what.slice(1)} was not fetched. ${refusal.message}`, { code: refusal.code, hint: 'Check INLAY_REGISTRY of the server.', cause: error });
  const reason = error instanceof Error && error.name === 'TimeoutError' ? 'did not answer in time' : 'could not be reached';
  return new InlayError(`The registry ${reason} when it was asked for ${what}.`, { code: 'unreachable', hint: 'Check the connection of the server, and INLAY_REGISTRY if it is to use another registry. Then try again.', cause: error });
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
