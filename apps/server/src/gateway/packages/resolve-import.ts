import { InlayError } from '@inlay/runtime/inlay-error';
import { exports as exportsOf, imports as importsOf } from 'resolve.exports';
import type { PackageTree, PackageTrees } from './package-tree.ts';

/** A module of a package. */
export interface ModulePlace {
  readonly tree: PackageTree;
  readonly path: string;
}

/** What a page is beside `browser`, `import` and `default`. Never `development`: that warns and is larger. */
const CONDITIONS = ['production', 'module'];
/** Bundlers try these where a name has no file; many packages count on it. */
const ENDINGS = ['', '.js', '.mjs', '/index.js', '/index.mjs'];
const BARE = /^((?:@[^/]+\/)?[^/]+)(?:\/(.+))?$/;

/**
 * The module that a module means by a specifier: of its own package by path, by `#name` or by the package's own name, else of a package
 * that its package depends on, by `exports` as a browser would read them. Rejects with an InlayError `bad-module`.
 */
export async function resolveImport({ tree, path }: ModulePlace, specifier: string, trees: PackageTrees): Promise<ModulePlace> {
  const from: From = { place: { tree, path }, specifier };
  if (/^\.{1,2}(?:\/|$)/.test(specifier)) return fileIn(tree, joined(path, specifier), from);
  if (specifier.startsWith('#')) return resolveInternal(from, trees);
  if (/^[a-z][a-z\d+.-]*:/i.test(specifier) || specifier.startsWith('/')) throw wrong(from, 'which is not in a package', 'A page loads code from its own site only. Try another version or another package.');
  return resolveBare(from, specifier, trees);
}

interface From {
  readonly place: ModulePlace;
  readonly specifier: string;
}

async function resolveInternal(from: From, trees: PackageTrees): Promise<ModulePlace> {
  const { tree } = from.place;
  const [target] = attempt(() => importsOf(tree.json, from.specifier, { browser: true, conditions: CONDITIONS })) ?? [];
  if (target === undefined) throw wrong(from, 'which its package.json does not explain');
  return target.startsWith('./') ? fileIn(tree, target.slice(2), from) : resolveBare(from, target, trees);
}

async function resolveBare(from: From, specifier: string, trees: PackageTrees): Promise<ModulePlace> {
  const [, name = '', inside] = BARE.exec(specifier) ?? [];
  const { tree } = from.place;
  const target = name === tree.name ? tree : await trees.dependencyOf(tree, name);
  if (target.json['exports'] === undefined || target.json['exports'] === null) return fileIn(target, inside ?? mainOf(target), from);
  const [file] = attempt(() => exportsOf(target.json, inside === undefined ? '.' : `./${inside}`, { browser: true, conditions: CONDITIONS })) ?? [];
  if (file === undefined) throw wrong(from, `which ${target.name} ${target.version} does not export to browsers`);
  return fileIn(target, file.replace(/^\.\//, ''), from);
}

/** The library throws plain errors for what is not exported. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function mainOf({ json }: PackageTree): string {
  const main = [json['module'], json['main']].find((each) => typeof each === 'string' && each !== '');
  return String(main ?? 'index.js').replace(/^\.\//, '');
}

function fileIn(tree: PackageTree, path: string | undefined, from: From): ModulePlace {
  const found = path === undefined ? undefined : ENDINGS.map((ending) => `${path.replace(/\/$/, '')}${ending}`).find((each) => tree.files.has(each) && each !== '');
  if (found !== undefined && /\.m?js$/.test(found)) return { tree, path: found };
  if (/\.(?:css|json|svg|wasm|scss|html)$/.test(path ?? '')) throw wrong(from, 'which is no JavaScript: a page loads nothing else as a module', 'Try another version or another package, or the address of a build that has everything in JavaScript.');
  throw wrong(from, `which is not in ${tree.name} ${tree.version}`);
}

/** A path beside another one, without dots; undefined where it leads out of the package. */
function joined(path: string, specifier: string): string | undefined {
  const parts = path.split('/').slice(0, -1);
  for (const part of specifier.split(/[?#]/, 1)[0]!.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function wrong({ place: { tree, path }, specifier }: From, why: string, hint = 'That is a mistake in the package, or it is made for bundlers only. Try another version of it.'): InlayError {
  return new InlayError(`${path} of ${tree.name} ${tree.version} imports “${specifier.slice(0, 200)}”, ${why}.`, { code: 'bad-module', hint });
}
