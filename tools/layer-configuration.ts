import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One layer of layers.json: which files it holds and which layers they may import. */
export interface Layer {
  readonly name: string;
  /** Globs; a file belongs to the first layer that has one for it. */
  readonly files: readonly string[];
  /** Direct ones; what those may import is allowed too. `["*"]` is everything: tests, stories, benches and tools. */
  readonly imports: readonly string[];
  /** Globs of folders that know nothing of each other, though they are of one layer (panels, schemas). */
  readonly apart?: string;
}

/** What layers.json holds. */
export interface LayerConfiguration {
  readonly layers: readonly Layer[];
  /** Which files may import which package from elsewhere; a name may end in `*`. What is not listed may not be imported. */
  readonly packages: Readonly<Record<string, readonly string[]>>;
  /** What must stay out of reach of an entry at run time, by any path: package names, with `*` at the end for any. */
  readonly free: readonly { readonly from: readonly string[]; readonly of: readonly string[] }[];
}

/** Reads `layers.json`. */
export function readLayerConfiguration(root: string): LayerConfiguration {
  return JSON.parse(readFileSync(join(root, 'layers.json'), 'utf8')) as LayerConfiguration;
}

/**
 * For each layer the names of all that it may import, itself included.
 * Throws when a layer names one that does not exist, or when the layers themselves go in a circle:
 * then nothing could be said of the files.
 */
export function reachOfLayers(layers: readonly Layer[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byName = new Map(layers.map((layer) => [layer.name, layer]));
  const reach = new Map<string, Set<string>>();
  const reachOf = (name: string, path: readonly string[]): Set<string> => {
    const layer = byName.get(name);
    if (layer === undefined) throw new Error(`layers.json: "${path.at(-1)}" imports "${name}", which is no layer.`);
    if (path.includes(name)) throw new Error(`layers.json: the layers go in a circle: ${[...path, name].join(' → ')}.`);
    const known = reach.get(name);
    if (known !== undefined) return known;
    const names = layer.imports.includes('*') ? [...byName.keys()] : [name, ...layer.imports.flatMap((next) => [...reachOf(next, [...path, name])])];
    reach.set(name, new Set(names));
    return reach.get(name)!;
  };
  for (const layer of layers) reachOf(layer.name, []);
  return reach;
}
