import { InlayError, isInlayError } from '@inlay/runtime/inlay-error';
import type { ElementFile } from '../element-bundle.ts';
import { readModule } from '../module-imports.ts';
import type { ModuleText } from '../module-imports.ts';
import { readPackageFile } from './package-tree.ts';
import type { PackageTrees } from './package-tree.ts';
import { resolveImport } from './resolve-import.ts';
import type { ModulePlace } from './resolve-import.ts';

/** The modules of a package's elements. */
export interface CollectedModules {
  readonly files: readonly ElementFile[];
  /** For each entry that was asked for its place among the files, or why it cannot be loaded. */
  readonly entries: ReadonlyMap<string, number | InlayError>;
}

/** Bounds on what an element may bring: files, and their bytes together. */
export const MODULE_LIMITS = Object.freeze({ files: 1500, bytes: 8 * 1024 * 1024 });

interface Found {
  readonly place: ModulePlace;
  readonly module: ModuleText;
  readonly bytes: number;
  readonly targets: Map<string, string>;
}

/**
 * The modules that `entries`, paths in a package, import, each once, whichever of its elements bring it; what they import is named by
 * place. An entry with a part that a page cannot load is left out with the reason, the others stay. Rejects with an InlayError beyond the limits,
 * and where nothing is left.
 */
export async function collectModules(start: Omit<ModulePlace, 'path'>, entries: readonly string[], trees: PackageTrees): Promise<CollectedModules> {
  const found = new Map<string, Found>();
  const outcome = new Map<string, string | InlayError>();
  for (const path of entries) {
    const before = new Set(found.keys());
    try {
      outcome.set(path, await follow({ ...start, path }, { found, trees }));
    } catch (error) {
      if (!isInlayError(error) || error.code !== 'bad-module') throw error;
      for (const key of found.keys()) if (!before.has(key)) found.delete(key);
      outcome.set(path, error);
    }
  }
  const first = [...outcome.values()].find(isInlayError);
  if (found.size === 0 && first !== undefined) throw first;
  const places = new Map([...found.keys()].map((key, place) => [key, place]));
  return {
    files: [...found.values()].map(({ place, module, targets }) => ({ url: urlOf(place), code: module.rename((specifier) => `./${places.get(targets.get(specifier)!)}.js`) })),
    entries: new Map([...outcome].map(([path, key]) => [path, isInlayError(key) ? key : places.get(key)!])),
  };
}

/** Follows the imports of a module, and gives the name by which it was found. */
async function follow(start: ModulePlace, { found, trees }: { readonly found: Map<string, Found>; readonly trees: PackageTrees }): Promise<string> {
  const waiting = [start];
  for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
    const key = urlOf(place);
    if (found.has(key)) continue;
    const read = await readAt(place);
    found.set(key, read);
    if (found.size > MODULE_LIMITS.files) throw tooMuch(start, `more than ${MODULE_LIMITS.files} modules`);
    if ([...found.values()].reduce((sum, { bytes }) => sum + bytes, 0) > MODULE_LIMITS.bytes) throw tooMuch(start, `more than ${MODULE_LIMITS.bytes / 1024 / 1024} MB of code`);
    for (const specifier of read.module.specifiers) {
      const target = await resolveImport(place, specifier, trees);
      read.targets.set(specifier, urlOf(target));
      waiting.push(target);
    }
  }
  return urlOf(start);
}

async function readAt(place: ModulePlace): Promise<Found> {
  const { tree, path } = place;
  const name = `${path} of ${tree.name} ${tree.version}`;
  const code = readPackageFile(tree, path)?.replace(/^\/\/# sourceMappingURL=.*$/gm, '') ?? '';
  const module = await readModule(code, name);
  if (!module.hasModuleSyntax && /\bmodule\.exports\b|\bexports\.\w|\brequire\s*\(/.test(code)) {
    throw new InlayError(`${name} is written for Node (CommonJS), which pages do not load.`, { code: 'bad-module', hint: 'Name the address of a build that has everything in one JavaScript module.' });
  }
  return { place, module, bytes: Buffer.byteLength(code), targets: new Map() };
}

/** What a module of a package is called, wherever it is told where a file came from. */
function urlOf({ tree: { name, version }, path }: ModulePlace): string {
  return `npm:${name}@${version}/${path}`;
}

function tooMuch({ tree: { name, version } }: ModulePlace, what: string): InlayError {
  return new InlayError(`The elements of ${name} ${version} bring ${what}.`, { code: 'too-large', hint: 'Choose fewer of its elements, or name the address of a module that has all that the element needs.' });
}
