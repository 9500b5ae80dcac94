import { InlayError } from '@inlay/runtime/inlay-error';
import semver from 'semver';
import type { PackageMemory } from './package-memory.ts';
import { readDependency } from './package-name.ts';
import type { PackageRequest } from './package-name.ts';
import type { Registry } from './registry.ts';
import { unpackPackage } from './unpack-package.ts';
import type { PackageFiles } from './unpack-package.ts';

/** One version of a package, unpacked in memory. */
export interface PackageTree {
  readonly name: string;
  readonly version: string;
  /** `sha512-…` of the archive that it came in. */
  readonly integrity: string;
  /** Its package.json. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly files: PackageFiles;
  /** How many packages stand between it and the one that was asked for. */
  readonly depth: number;
}

/** The packages that one look-up has fetched. A version that is there already is taken where it fits, as npm does. */
export interface PackageTrees {
  /** Fetches the version that a request means. */
  add(request: PackageRequest, depth: number): Promise<PackageTree>;
  /** What a package means by the name of another one. Rejects with an InlayError where it does not name it among its dependencies. */
  dependencyOf(tree: PackageTree, name: string): Promise<PackageTree>;
}

/** Bounds on what one package may bring with it. */
export const TREE_LIMITS = Object.freeze({ packages: 40, depth: 8 });
const DEPENDENCIES = ['dependencies', 'peerDependencies', 'optionalDependencies'];

/** No packages yet. `registry` is asked for those that are needed, one after the other: so the same registry always gives the same versions. */
export function createPackageTrees(registry: Registry, memory: PackageMemory, signal: AbortSignal): PackageTrees {
  const trees: PackageTree[] = [];

  async function add(request: PackageRequest, depth: number): Promise<PackageTree> {
    const found = await registry.find(request, signal);
    const what = `${found.name} ${found.version}`;
    const known = trees.find(({ name, version }) => name === found.name && version === found.version);
    if (known !== undefined) return known;
    if (trees.length >= TREE_LIMITS.packages) throw tooMuch(trees[0]!, `more than ${TREE_LIMITS.packages} packages`);
    if (depth > TREE_LIMITS.depth) throw tooMuch(trees[0]!, `packages that depend on one another more than ${TREE_LIMITS.depth} deep`);
    const files = memory.files(found.integrity) ?? await unpackPackage(await registry.download(found, signal), what);
    memory.keepFiles(found.integrity, files);
    const tree = { name: found.name, version: found.version, integrity: found.integrity, json: readPackageJson(files, what), files, depth };
    trees.push(tree);
    return tree;
  }

  return {
    add,
    dependencyOf: async (tree, name) => {
      const range = DEPENDENCIES.map((field) => record(tree.json[field])[name]).find((each) => typeof each === 'string') as string | undefined;
      if (range === undefined) throw new InlayError(`${tree.name} ${tree.version} imports “${name}”, which it does not name among its dependencies.`, { code: 'bad-module', hint: 'That is a mistake in the package. Try another version of it.' });
      const request = readDependency(name, range);
      return trees.find((each) => each.name === request.name && semver.satisfies(each.version, request.range)) ?? await add(request, tree.depth + 1);
    },
  };
}

/** A file of a package as text. Throws an InlayError `bad-module` for what is not in UTF-8. */
export function readPackageFile({ name, version, files }: Pick<PackageTree, 'name' | 'version' | 'files'>, path: string): string | undefined {
  const bytes = files.get(path);
  try {
    return bytes === undefined ? undefined : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InlayError(`${path} of ${name} ${version} is not in UTF-8.`, { code: 'bad-module', cause });
  }
}

function readPackageJson(files: PackageFiles, what: string): Readonly<Record<string, unknown>> {
  try {
    return record(JSON.parse(new TextDecoder().decode(files.get('package.json'))));
  } catch (cause) {
    throw new InlayError(`${what} has no package.json that can be read.`, { code: 'bad-archive', cause });
  }
}

function tooMuch({ name, version }: PackageTree, what: string): InlayError {
  return new InlayError(`${name} ${version} brings ${what}.`, { code: 'too-large', hint: 'Choose fewer of its elements, or name the address of a module that has all that the element needs.' });
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {};
}
