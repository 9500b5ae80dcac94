import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { EndToEndContext } from './e2e-test.ts';

/** A version of a package, its files by path. */
export interface RegistryPackage {
  readonly name: string;
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

/** A package registry of a test. */
export interface TestRegistry {
  readonly origin: string;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
}

const BLOCK = 512;

/** Starts a registry that speaks npm's protocol with these packages; the last version of a name is its `latest`. It ends with the test. */
export async function startTestRegistry({ onCleanup }: Pick<EndToEndContext, 'onCleanup'>, packages: readonly RegistryPackage[]): Promise<TestRegistry> {
  const archives = new Map(packages.map(({ name, version, files }) => [`/archives/${name}-${version}.tgz`, gzipSync(tarOf(files))]));
  const asked: string[] = [];
  const site = createServer(({ url = '', headers }, response) => {
    const path = decodeURIComponent(url);
    asked.push(path);
    const versions = packages.filter(({ name }) => `/${name}` === path);
    const archive = archives.get(path);
    if (archive !== undefined) response.writeHead(200).end(archive);
    else if (versions.length === 0) response.writeHead(404).end();
    else {
      const described = versions.map(({ name, version }) => {
        const at = `/archives/${name}-${version}.tgz`;
        return [version, { name, version, dist: { tarball: `http://${headers.host}${at}`, integrity: `sha512-${createHash('sha512').update(archives.get(at)!).digest('base64')}` } }];
      });
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ 'dist-tags': { latest: versions.at(-1)!.version }, versions: Object.fromEntries(described) }));
    }
  });
  await new Promise<void>((resolve) => { site.listen(0, '127.0.0.1', resolve); });
  onCleanup(() => {
    site.close();
    site.closeAllConnections();
  });
  return { origin: `http://127.0.0.1:${(site.address() as AddressInfo).port}`, asked };
}

/** A tar archive (ustar) of files in the folder `package`. */
function tarOf(files: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries(files).flatMap(([path, text]) => {
    const body = Buffer.from(text);
    return [headerOf(`package/${path}`, body.length), body, Buffer.alloc((BLOCK - (body.length % BLOCK)) % BLOCK)];
  });
  return Buffer.concat([...entries, Buffer.alloc(2 * BLOCK)]);
}

function headerOf(name: string, size: number): Buffer {
  const header = Buffer.alloc(BLOCK);
  const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0');
  for (const [at, text] of [[0, name], [100, octal(0o644, 7)], [108, octal(0, 7)], [116, octal(0, 7)], [124, octal(size, 11)], [136, octal(0, 11)], [148, ' '.repeat(8)], [156, '0'], [257, 'ustar\0'], [263, '00']] as const) header.write(text, at);
  header.write(`${octal(header.reduce((sum, byte) => sum + byte, 0), 6)}\0 `, 148);
  return header;
}
