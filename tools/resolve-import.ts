import { existsSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { join } from 'node:path';

/** What a specifier stands for: a file of ours, somebody else's package, or nothing that is there. */
export type ImportTarget =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'missing'; readonly reason: string };

/** The part of a package.json that names its public entries, with the sources they stand for. */
interface Manifest {
  readonly name?: string;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** The workspace's packages by name: their folder and, for each public subpath, the source file. */
export type Workspace = ReadonlyMap<string, { readonly folder: string; readonly entries: ReadonlyMap<string, string> }>;

/** Reads the manifests under `packages/` and `apps/`. */
export function readWorkspace(root: string, files: readonly string[]): Workspace {
  const workspace = new Map<string, { folder: string; entries: Map<string, string> }>();
  for (const file of files.filter((path) => /^(packages|apps)\/[^/]+\/package\.json$/.test(path))) {
    const manifest = JSON.parse(readFileSync(join(root, file), 'utf8')) as Manifest;
    const folder = dirname(file);
    const entries = Object.entries(manifest.exports ?? {}).map(([subpath, target]): [string, string] => [subpath, posix.join(folder, sourceOf(target))]);
    if (manifest.name !== undefined) workspace.set(manifest.name, { folder, entries: new Map(entries) });
  }
  return workspace;
}

/** Resolves a specifier as Node and the bundlers do under the source condition; `from` is the importing file. */
export function resolveImport(root: string, workspace: Workspace, from: string, specifier: string): ImportTarget {
  if (specifier.startsWith('.')) {
    const path = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
    if (existsSync(join(root, path))) return { kind: 'file', path };
    return { kind: 'missing', reason: `there is no file ${path}` };
  }
  const name = specifier.startsWith('node:') ? specifier : specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
  const own = workspace.get(name);
  if (own === undefined) return { kind: 'package', name };
  const entry = own.entries.get(`.${specifier.slice(name.length)}`);
  return entry === undefined ? { kind: 'missing', reason: `${name} exports no "${specifier.slice(name.length + 1)}"` } : { kind: 'file', path: entry };
}

/** `packages/expr` for a file in it; the first folder for one that is in no package. */
export function packageFolderOf(path: string): string {
  return /^(packages|apps)\/[^/]+/.exec(path)?.[0] ?? path.split('/')[0]!;
}

function sourceOf(target: string | Readonly<Record<string, string>>): string {
  return typeof target === 'string' ? target : target['@inlay/source'] ?? target['default'] ?? '';
}
