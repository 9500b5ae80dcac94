import { InlayError } from '@inlay/runtime/inlay-error';
import { init, parse } from 'es-module-lexer';

/** A place in a module that names another module. */
interface ImportPlace {
  readonly specifier: string;
  readonly start: number;
  readonly end: number;
}

/** A module's text with its imports found, as they stand in it. */
export interface ModuleText {
  /** The names of the modules that it imports, also on demand where the name stands in the code, each once. */
  readonly specifiers: readonly string[];
  /** True where it has `import`, `export` or `import.meta`. */
  readonly hasModuleSyntax: boolean;
  /** The same module, with the name that `nameOf` gives for each specifier. */
  rename(nameOf: (specifier: string) => string): string;
}

/** A module's text with its imports read, for which other names can be put. */
export interface ModuleImports {
  /** The addresses of the modules that it imports, also on demand where the name stands in the code. */
  readonly urls: readonly string[];
  /** The same module, with the name that `nameOf` gives for each address. */
  rename(nameOf: (url: string) => string): string;
}

/** Finds the imports of a module. Rejects with an InlayError (`bad-module`) for what is no module; `name` is what it says that is. */
export async function readModule(code: string, name: string): Promise<ModuleText> {
  await init();
  const { places, hasModuleSyntax } = placesIn(code, name);
  return {
    specifiers: [...new Set(places.map(({ specifier }) => specifier))],
    hasModuleSyntax,
    rename: (nameOf) => places.toReversed().reduce((text, { specifier, start, end }) => `${text.slice(0, start)}${nameOf(specifier)}${text.slice(end)}`, code),
  };
}

/**
 * Reads the imports of the module that was found at `url`. Throws an InlayError (`bad-module`) for what is no module, and for
 * an import that only a bundler can find (`lit`) or that leads to another site.
 */
export async function readImports(code: string, url: string): Promise<ModuleImports> {
  const { specifiers, rename } = await readModule(code, url);
  const urls = new Map(specifiers.map((specifier) => [specifier, resolve(specifier, url)]));
  return { urls: [...new Set(urls.values())], rename: (nameOf) => rename((specifier) => nameOf(urls.get(specifier)!)) };
}

function placesIn(code: string, name: string): { readonly places: readonly ImportPlace[]; readonly hasModuleSyntax: boolean } {
  try {
    const [imports, , , hasModuleSyntax] = parse(code);
    const places = imports.flatMap((each) => {
      // An import on demand whose name is worked out cannot be followed.
      if (each.type === 'import-meta' || each.specifier === undefined || (each.type === 'dynamic' && each.glob)) return [];
      const { specifier, start, end } = each;
      // Of an import on demand, the quotes belong to the place.
      return each.type === 'dynamic' ? [{ specifier, start: start + 1, end: end - 1 }] : [{ specifier, start, end }];
    });
    return { places, hasModuleSyntax };
  } catch (cause) {
    throw new InlayError(`${name} cannot be read as a JavaScript module.`, { code: 'bad-module', cause });
  }
}

function resolve(specifier: string, url: string): string {
  if (!/^(?:\.{0,2}\/|https?:)/.test(specifier)) {
    throw new InlayError(`${url} imports "${specifier}", which only a bundler can find.`, { code: 'bad-module', hint: 'Name a build of the element that has everything in it, or imports by relative paths.' });
  }
  const target = new URL(specifier, url);
  if (target.origin !== new URL(url).origin) throw new InlayError(`${url} imports ${target.href.slice(0, 200)}, which is on another site.`, { code: 'bad-module', hint: 'Name a build of the element that has everything in it.' });
  target.hash = '';
  return target.href;
}
