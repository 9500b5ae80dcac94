import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Metafile, build } from 'esbuild';
import { type CheckResult, type Finding, reportCheck } from './finding.ts';
import { ROOT } from './repository.ts';

const FILE = 'sizes.json';
/** How much an entry may grow before somebody has to look: 10 % over what it was when its limit was set. */
const HEADROOM = 1.1;

/** What sizes.json says of one public entry. */
export interface SizeLimit {
  /** What a page imports: a package's entry, or a file of ours from the repository's root; or several of these, weighed as the one file that a bundler makes of them. */
  readonly entry: string | readonly string[];
  /** In bytes, minified and gzipped: what loads at once. What loads later on demand is not limited. */
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
  const { outputFiles, metafile } = await build({
    stdin: { contents: [entry].flat().map((one) => `import '${one}'; export * from '${one}';`).join(''), resolveDir: root },
    absWorkingDir: root, bundle: true, write: false, metafile: true, outdir: 'out', splitting: true,
    format: 'esm', minify: true, target: 'es2023', conditions: ['@inlay/source'], legalComments: 'none', logLevel: 'silent',
  });
  const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1);
  const contents = new Map(outputFiles.map((file) => [nameOf(file.path), file.contents]));
  const weigh = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + gzipSync(contents.get(nameOf(file)) ?? '', { level: 9 }).length, 0);
  const atOnce = loadedAtOnce(metafile.outputs);
  const first = Array.isArray(entry) ? gzipSync(Buffer.concat([...atOnce].map((file) => contents.get(nameOf(file)) ?? new Uint8Array())), { level: 9 }).length : weigh(atOnce);
  return { first, all: first + weigh(Object.keys(metafile.outputs).filter((file) => !atOnce.has(file))) };
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

/** Compares every entry with its limit; `print` gets a line for each. */
export async function checkSizes(root: string, limits: Readonly<Record<string, SizeLimit>>, print: (line: string) => void): Promise<CheckResult> {
  const findings: Finding[] = [];
  for (const [name, { entry, limit }] of Object.entries(limits)) {
    try {
      const { first, all } = await measureEntry(root, entry);
      print(`  ${name.padEnd(32)} ${kilobytes(first)} of ${kilobytes(limit)}${all === first ? '' : `, and ${kilobytes(all - first)} on demand`}`);
      if (first > limit) findings.push({ file: name, message: `weighs ${first} bytes gzipped, more than its limit of ${limit}: make it smaller, or raise the limit in ${FILE} and say why` });
    } catch (error) {
      findings.push({ file: name, message: `cannot be bundled: ${error instanceof Error ? error.message : String(error)}` });
    }
  }
  return { checked: Object.keys(limits), findings };
}

/** Reads `sizes.json`. */
export function readSizeLimits(root: string): Record<string, SizeLimit> {
  return JSON.parse(readFileSync(join(root, FILE), 'utf8')) as Record<string, SizeLimit>;
}

/** Sets every limit a little above what its entry weighs now. */
async function updateLimits(limits: Readonly<Record<string, SizeLimit>>): Promise<void> {
  const updated = await Promise.all(Object.entries(limits).map(async ([name, { entry }]) => {
    const { first } = await measureEntry(ROOT, entry);
    return `  ${JSON.stringify(name)}: { "entry": ${JSON.stringify(entry)}, "limit": ${Math.ceil((first * HEADROOM) / 100) * 100} }`;
  }));
  writeFileSync(join(ROOT, FILE), `{\n${updated.join(',\n')}\n}\n`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}

if (import.meta.main) {
  if (process.argv.includes('--update')) await updateLimits(readSizeLimits(ROOT));
  reportCheck('sizes', await checkSizes(ROOT, readSizeLimits(ROOT), console.log));
}
