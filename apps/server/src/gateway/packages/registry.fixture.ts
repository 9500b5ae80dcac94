import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';
import { startTestServer } from '../http-server.fixture.ts';
import type { TestServer } from '../http-server.fixture.ts';

/** A version of a package as a test writes it: its files by path, a package.json among them or made of the name. */
export interface PackageFixture {
  readonly name: string;
  readonly version: string;
  readonly json?: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, string>>;
  /** In place of the archive of the files. */
  readonly archive?: Uint8Array;
  /** In place of what is so. */
  readonly integrity?: string;
  /** In place of the registry's own. */
  readonly tarball?: string;
}

/** An entry of an archive that no package manager would write. */
export interface TarFixture {
  readonly name: string;
  readonly type?: 'file' | 'symlink' | 'link' | 'directory';
  readonly body?: string;
  readonly linkname?: string;
}

/** An archive as registries serve them. */
export async function packageArchive(entries: readonly TarFixture[]): Promise<Uint8Array> {
  const tar = await packTar(entries.map(({ name, type = 'file', body = '', linkname }) => ({ header: { name, type, size: Buffer.byteLength(body), ...(linkname === undefined ? {} : { linkname }) }, ...(type === 'file' ? { body } : {}) })));
  return new Uint8Array(gzipSync(tar, { level: 1 }));
}

/** Starts a registry with these packages; the last version of a name is its `latest`. With a token it refuses who brings none. */
export async function startRegistry(packages: readonly PackageFixture[], token?: string): Promise<TestServer> {
  const archives = new Map<string, Uint8Array>();
  for (const { name, version, json, files, archive } of packages) {
    const all = { 'package.json': JSON.stringify({ name, version, type: 'module', ...json }), ...files };
    archives.set(`/archives/${name}-${version}.tgz`, archive ?? await packageArchive(Object.entries(all).map(([path, body]) => ({ name: `package/${path}`, body }))));
  }
  const site = await startTestServer(({ url, headers }, response) => {
    const path = decodeURIComponent(url);
    const archive = archives.get(path);
    const versions = packages.filter(({ name }) => `/${name}` === path);
    if (token !== undefined && headers.authorization !== `Bearer ${token}`) response.writeHead(401).end('{}');
    else if (archive !== undefined) response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(archive);
    else if (versions.length === 0) response.writeHead(404).end('{}');
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(metadata(versions, { origin: `http://${headers.host}`, archives })));
  });
  return site;
}

function metadata(packages: readonly PackageFixture[], { origin, archives }: { readonly origin: string; readonly archives: ReadonlyMap<string, Uint8Array> }): unknown {
  const versions = packages.map(({ name, version, integrity, tarball }) => {
    const path = `/archives/${name}-${version}.tgz`;
    return [version, { name, version, dist: { tarball: tarball ?? origin + path, integrity: integrity ?? `sha512-${createHash('sha512').update(archives.get(path)!).digest('base64')}` } }];
  });
  return { name: packages[0]!.name, 'dist-tags': { latest: packages.at(-1)!.version }, versions: Object.fromEntries(versions) };
}
