import { type Finding, type CheckResult, reportCheck } from './finding.ts';
import { findCycles } from './find-cycles.ts';
import { type Layer, type LayerConfiguration, reachOfLayers, readLayerConfiguration } from './layer-configuration.ts';
import { ROOT, isMatch, listFiles, listSources } from './repository.ts';
import { type ImportTarget, packageFolderOf, readWorkspace, resolveImport } from './resolve-import.ts';
import { type ImportReference, readSource } from './source-file.ts';

/** A mention of a module in one of our files, and what it stands for. */
interface Dependency extends ImportReference {
  readonly from: string;
  readonly target: ImportTarget;
}

/**
 * Checks every import of the repository, types included, against the layers: none goes upward, into another
 * package's internals or to a package that the file may not use; no files import each other in a circle;
 * every file is in a layer. Throws only when the configuration itself makes no sense.
 */
export function checkLayers(root: string, configuration: LayerConfiguration): CheckResult {
  const files = listSources(root);
  const workspace = readWorkspace(root, listFiles(root, ['packages', 'apps']));
  const dependencies = files.flatMap((from) => readSource(root, from).imports.map(
    (reference): Dependency => ({ ...reference, from, target: resolveImport(root, workspace, from, reference.specifier) })));
  const findings = [
    ...findHomeless(files, configuration.layers),
    ...checkDirections(dependencies, configuration),
    ...checkPackages(dependencies, configuration.packages),
    ...reportCycles(dependencies),
    ...checkFreedom(dependencies, files, configuration.free),
  ];
  return { checked: files, findings };
}

function layerOf(file: string, layers: readonly Layer[]): Layer | undefined {
  return layers.find((layer) => isMatch(file, layer.files));
}

function findHomeless(files: readonly string[], layers: readonly Layer[]): Finding[] {
  return files.filter((file) => layerOf(file, layers) === undefined).map((file) => ({ file, message: 'is in no layer: add it to layers.json, or move it to where it belongs' }));
}

function checkDirections(dependencies: readonly Dependency[], { layers }: LayerConfiguration): Finding[] {
  const reach = reachOfLayers(layers);
  return dependencies.flatMap(({ from, target, specifier, line }): Finding[] => {
    if (target.kind === 'missing') return [{ file: from, line, message: `imports "${specifier}", but ${target.reason}` }];
    if (target.kind === 'package' || !/\.(ts|js|mjs)$/.test(target.path)) return [];
    if (specifier.startsWith('.') && isInside(target.path) && packageFolderOf(from) !== packageFolderOf(target.path)) {
      return [{ file: from, line, message: `reaches into another package by "${specifier}": import it by the package's name` }];
    }
    const own = layerOf(from, layers);
    const other = layerOf(target.path, layers);
    if (own === undefined || other === undefined) return [];
    if (!reach.get(own.name)!.has(other.name)) return [{ file: from, line, message: `imports ${target.path}: the layer "${own.name}" may not import "${other.name}"` }];
    if (own === other && areApart(own, from, target.path)) return [{ file: from, line, message: `imports ${target.path}: the folders ${own.apart} know nothing of each other` }];
    return [];
  });
}

/**
 * True for the inside of a package, which the others see only through its exports. A contract suite is for every
 * package that implements the interface, and is published by none.
 */
function isInside(path: string): boolean {
  return /^(packages|apps)\//.test(path) && !path.endsWith('.contract.ts');
}

/** True when both files are in folders that the layer keeps apart, and not in the same one. */
function areApart({ apart }: Layer, from: string, to: string): boolean {
  if (apart === undefined) return false;
  // The folder of a file that lies in one of them; a file beside the folders belongs to all.
  const folderOf = (path: string) => (isMatch(path, [`${apart}/**`]) ? path.split('/').slice(0, apart.split('/').length).join('/') : undefined);
  const [own, other] = [folderOf(from), folderOf(to)];
  return own !== undefined && other !== undefined && own !== other;
}

function checkPackages(dependencies: readonly Dependency[], packages: LayerConfiguration['packages']): Finding[] {
  return dependencies.flatMap(({ from, target, line }): Finding[] => {
    if (target.kind !== 'package') return [];
    const globs = Object.entries(packages).filter(([name]) => isNamed(target.name, name)).flatMap(([, files]) => files);
    if (isMatch(from, globs)) return [];
    return [{ file: from, line, message: `imports "${target.name}", which ${globs.length === 0 ? 'layers.json does not list' : `only these may: ${globs.join(', ')}`}` }];
  });
}

function isNamed(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function reportCycles(dependencies: readonly Dependency[]): Finding[] {
  return findCycles(graphOf(dependencies)).map((cycle) => ({ file: cycle[0]!, message: `is in a circle of imports: ${cycle.join(', ')}` }));
}

function graphOf(dependencies: readonly Dependency[]): Map<string, string[]> {
  const graph = new Map<string, string[]>();
  for (const { from, target } of dependencies) {
    if (target.kind === 'file') graph.set(from, [...(graph.get(from) ?? []), target.path]);
  }
  return graph;
}

function checkFreedom(dependencies: readonly Dependency[], files: readonly string[], rules: LayerConfiguration['free']): Finding[] {
  const byFile = new Map<string, Dependency[]>();
  for (const dependency of dependencies.filter(({ erased }) => !erased)) byFile.set(dependency.from, [...(byFile.get(dependency.from) ?? []), dependency]);
  return rules.flatMap(({ from, of }) => files.filter((file) => isMatch(file, from)).flatMap((entry): Finding[] => {
    const reached = new Set([entry]);
    // A Set may grow while it is walked, so this visits everything that is reached on the way.
    for (const file of reached) {
      for (const { target, line } of byFile.get(file) ?? []) {
        if (target.kind === 'file') reached.add(target.path);
        if (target.kind === 'package' && of.some((pattern) => isNamed(target.name, pattern))) return [{ file: entry, message: `must stay free of "${target.name}", which ${file}:${line} brings in` }];
      }
    }
    return [];
  }));
}

if (import.meta.main) reportCheck('layers', checkLayers(ROOT, readLayerConfiguration(ROOT)));
