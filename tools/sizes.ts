import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, type Metafile, type Plugin, build } from 'esbuild';
import { minifyingStyles } from './minify-styles.ts';
import { minifyingTemplates } from './minify-templates.ts';
import { type CheckResult, type Finding, reportCheck } from './finding.ts';
import { isMatch, ROOT } from './repository.ts';

const FILE = 'sizes.json';
/** How much an entry may grow before somebody has to look: 10 % over what it was when its limit was set. */
const HEADROOM = 1.1;

/** What sizes.json says of one public entry. */
export interface SizeLimit {
  /** What a page imports: a package's entry, or a file of ours from the repository's root; or several of these, weighed as the one file that a bundler makes of them. */
  readonly entry: string | readonly string[];
  /** In bytes, minified and gzipped: what loads at once. What loads later on demand is not limited. */
  readonly limit: number;
  /** Parts of the entry that are counted by themselves, by name. */
  readonly parts?: Readonly<Record<string, PartLimit>>;
}

/** What sizes.json says of a part of an entry. */
export interface PartLimit {
  /** Globs of its files. Without them the part is everything that no other part has. */
  readonly files?: readonly string[];
  /** In bytes, as for the whole. Parts are packed each for itself, so they add up to a little more than that. */
  readonly limit: number;
}

/** What an entry weighs, in bytes, minified and gzipped. */
export interface EntrySize {
  /** The entry with everything that it imports statically. */
  readonly first: number;
  /** That and everything that it may load later. */
  readonly all: number;
}

/** Bundles an entry from the sources, as a page would get it, and weighs it. Rejects when it cannot be bundled. */
export async function measureEntry(root: string, entry: SizeLimit['entry']): Promise<EntrySize> {
  const { outputFiles, metafile } = await bundle(root, [entry].flat().map((one) => `import '${one}'; export * from '${one}';`).join(''));
  const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1);
  const contents = new Map(outputFiles.map((file) => [nameOf(file.path), file.contents]));
  const weigh = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + gzipSync(contents.get(nameOf(file)) ?? '', { level: 9 }).length, 0);
  const atOnce = loadedAtOnce(metafile.outputs);
  const first = Array.isArray(entry) ? gzipSync(Buffer.concat([...atOnce].map((file) => contents.get(nameOf(file)) ?? new Uint8Array())), { level: 9 }).length : weigh(atOnce);
  return { first, all: first + weigh(Object.keys(metafile.outputs).filter((file) => !atOnce.has(file))) };
}

/** What the parts of an entry weigh in bytes, each with the code of its own files only and the other imports left open. */
export async function measureParts(root: string, entry: string, parts: Readonly<Record<string, PartLimit>>): Promise<Readonly<Record<string, number>>> {
  const named = Object.values(parts).flatMap(({ files }) => files ?? []);
  const { metafile } = await bundle(root, `export * from '${entry}';`);
  const inputs = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === '<stdin>')![1].inputs;
  const sizes = await Promise.all(Object.entries(parts).map(async ([name, { files }]): Promise<[string, number]> => {
    // The rest is what the entry brings; a part is all of its files that the entry brings.
    const own = Object.keys(inputs).filter((file) => files && isMatch(file, files));
    const source = files ? own.map((file, index) => `export * as part${index} from './${file}';`).join('') : `export * from '${entry}';`;
    const isOutside = (file: string) => (files ? !isMatch(file, files) : isMatch(file, named));
    const { outputFiles } = await bundle(root, source, { plugins: [leaveOpen(root, isOutside)], splitting: false });
    return [name, gzipSync(outputFiles[0]!.contents, { level: 9 }).length];
  }));
  return Object.fromEntries(sizes);
}

function bundle(root: string, contents: string, options?: Pick<BuildOptions, 'plugins' | 'splitting'>) {
  return build({
    stdin: { contents, resolveDir: root },
    absWorkingDir: root, bundle: true, write: false, metafile: true, outdir: 'out', splitting: true,
    format: 'esm', minify: true, target: 'es2023', conditions: ['@inlay/source'], legalComments: 'none', logLevel: 'silent', ...options, plugins: [...(options?.plugins ?? []), minifyingStyles(), minifyingTemplates()],
  });
}

/** Leaves the imports of files that are outside, and those on demand, as they are. */
function leaveOpen(root: string, isOutside: (file: string) => boolean): Plugin {
  return {
    name: 'leave-open',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /.*/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
        if (pluginData === 'resolving') return undefined;
        const found = await resolve(path, { importer, resolveDir, kind, pluginData: 'resolving' });
        if (kind !== 'dynamic-import' && (found.path === '' || !isOutside(relative(root, found.path)))) return found;
        return { path: basename(path), external: true, sideEffects: false };
      });
    },
  };
}

/** The outputs that the entry point reaches by static imports. */
function loadedAtOnce(outputs: Metafile['outputs']): Set<string> {
  const reached = new Set(Object.keys(outputs).filter((file) => outputs[file]!.entryPoint === '<stdin>'));
  // A Set may grow while it is walked, so this reaches the imports of imports too.
  for (const file of reached) {
    for (const { path, kind } of outputs[file]?.imports ?? []) if (kind === 'import-statement') reached.add(path);
  }
  return reached;
}

/** Compares every entry and part with its limit; `print` gets a line for each. */
export async function checkSizes(root: string, limits: Readonly<Record<string, SizeLimit>>, print: (line: string) => void): Promise<CheckResult> {
  const findings: Finding[] = [];
  const compare = (name: string, weight: number, { limit }: { readonly limit: number }, more = ''): void => {
    print(`  ${name.padEnd(32)} ${kilobytes(weight)} of ${kilobytes(limit)}${more}`);
    if (weight > limit) findings.push({ file: name.trim(), message: `weighs ${weight} bytes gzipped, more than its limit of ${limit}: make it smaller, or raise the limit in ${FILE} and say why` });
  };
  for (const [name, size] of Object.entries(limits)) {
    try {
      const { first, all } = await measureEntry(root, size.entry);
      compare(name, first, size, all === first ? '' : `, and ${kilobytes(all - first)} on demand`);
      const parts = await measureParts(root, [size.entry].flat()[0]!, size.parts ?? {});
      for (const [part, weight] of Object.entries(parts)) compare(`  ${name} ${part}`, weight, size.parts![part]!);
    } catch (error) {
      findings.push({ file: name, message: `cannot be bundled: ${error instanceof Error ? error.message : String(error)}` });
    }
  }
  return { checked: Object.entries(limits).flatMap(([name, { parts }]) => [name, ...Object.keys(parts ?? {}).map((part) => `${name} ${part}`)]), findings };
}

/** Reads `sizes.json`. */
export function readSizeLimits(root: string): Record<string, SizeLimit> {
  return JSON.parse(readFileSync(join(root, FILE), 'utf8')) as Record<string, SizeLimit>;
}

/** Sets every limit a little above what its entry or part weighs now. */
async function updateLimits(limits: Readonly<Record<string, SizeLimit>>): Promise<void> {
  const updated = await Promise.all(Object.entries(limits).map(async ([name, { entry, parts = {} }]) => {
    const [{ first }, weights] = await Promise.all([measureEntry(ROOT, entry), measureParts(ROOT, [entry].flat()[0]!, parts)]);
    const lines = Object.entries(parts).map(([part, { files }]) => `      ${JSON.stringify(part)}: { ${files ? `"files": ${JSON.stringify(files)}, ` : ''}"limit": ${limitFor(weights[part]!)} }`);
    const tail = lines.length === 0 ? '' : `,\n    "parts": {\n${lines.join(',\n')}\n    } `;
    return `  ${JSON.stringify(name)}: { "entry": ${JSON.stringify(entry)}, "limit": ${limitFor(first)}${tail || ' '}}`;
  }));
  writeFileSync(join(ROOT, FILE), `{\n${updated.join(',\n')}\n}\n`);
}

function limitFor(weight: number): number {
  return Math.ceil((weight * HEADROOM) / 100) * 100;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}

if (import.meta.main) {
  if (process.argv.includes('--update')) await updateLimits(readSizeLimits(ROOT));
  reportCheck('sizes', await checkSizes(ROOT, readSizeLimits(ROOT), console.log));
}
