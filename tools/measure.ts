import { type Finding } from './finding.ts';
import { findCycles } from './find-cycles.ts';
import { ROOT, listFiles, listSources } from './repository.ts';
import { readWorkspace, resolveImport } from './resolve-import.ts';
import { type SourceFile, readSource } from './source-file.ts';
import { functionsOf } from './source-functions.ts';
import { countExports } from './count-exports.ts';

/** The figures of the house style's table for one part of the repository; tests and stories are not counted. */
export interface Measures {
  readonly files: number;
  readonly medianLines: number;
  readonly longestFile: Finding;
  /** The length that 99 of 100 functions do not exceed. */
  readonly functionP99: number;
  readonly longestFunction: Finding;
  readonly filesInCycles: number;
  /** In percent of the exported names that are declared in the file. */
  readonly documentedExports: number;
  /** In percent of the lines that are not blank. */
  readonly commentLines: number;
}

/** Measures a set of files. Cycles are looked for among all imports, also through files outside of the set. */
export function measure(sources: readonly SourceFile[], inCycles: ReadonlySet<string>): Measures {
  const lengths = sources.map((source) => ({ file: source.path, lines: source.text.trimEnd().split('\n').length })).sort((a, b) => a.lines - b.lines);
  const functions = sources.flatMap((source) => functionsOf(source).map((found) => ({ ...found, file: source.path }))).sort((a, b) => a.lines - b.lines);
  const exported = sources.map(countExports);
  const nonBlank = sum(sources.map((source) => source.text.split('\n').filter((line) => line.trim() !== '').length));
  const longestFile = lengths.at(-1);
  const longest = functions.at(-1);
  return {
    files: sources.length,
    medianLines: lengths[lengths.length >> 1]?.lines ?? 0,
    longestFile: { file: longestFile?.file ?? '', message: `${longestFile?.lines ?? 0}` },
    functionP99: functions[Math.floor(functions.length * 0.99)]?.lines ?? 0,
    longestFunction: { file: longest?.file ?? '', line: longest?.line ?? 0, message: `${longest?.lines ?? 0}` },
    filesInCycles: sources.filter((source) => inCycles.has(source.path)).length,
    documentedExports: percent(sum(exported.map(({ documented }) => documented)), sum(exported.map(({ all }) => all))),
    commentLines: percent(sum(sources.map(countCommentLines)), nonBlank),
  };
}

/** The files that import each other in a circle, types counted. */
export function filesInCycles(root: string, sources: readonly SourceFile[]): ReadonlySet<string> {
  const workspace = readWorkspace(root, listFiles(root, ['packages', 'apps']));
  const graph = new Map(sources.map((source) => [source.path, source.imports.flatMap(({ specifier }) => {
    const target = resolveImport(root, workspace, source.path, specifier);
    return target.kind === 'file' ? [target.path] : [];
  })]));
  return new Set(findCycles(graph).flat());
}

/** The lines that hold nothing but a comment, whole or in part. */
function countCommentLines({ comments, text, lineAt }: SourceFile): number {
  return sum(comments.map(({ start, end }) => {
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const lines = lineAt(end) - lineAt(start) + 1;
    return before.trim() === '' ? lines : lines - 1;
  }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.round((100 * part) / whole);
}

/** The parts that get a row of their own. */
const PARTS = ['packages/expr/', 'packages/runtime/', 'packages/components/', 'apps/playground/', 'apps/server/', 'tools/', ''];

function printTable(): void {
  const sources = listSources(ROOT, ['packages', 'apps', 'tools', 'stories', 'bench'])
    .filter((file) => !/\.(test|stories|contract|fixture|e2e|bench)\.ts$|\/testing-data\//.test(file))
    .map((file) => readSource(ROOT, file));
  const inCycles = filesInCycles(ROOT, sources);
  console.log('| part | files | file median / max lines | function p99 / longest | files in cycles | exports documented | comment lines |\n|---|---|---|---|---|---|---|');
  for (const part of PARTS) {
    const figures = measure(sources.filter((source) => source.path.startsWith(part)), inCycles);
    const { longestFile, longestFunction } = figures;
    console.log(`| ${part === '' ? 'all' : part.slice(0, -1)} | ${figures.files} | ${figures.medianLines} / ${longestFile.message} (${longestFile.file}) `
      + `| ${figures.functionP99} / ${longestFunction.message} (${longestFunction.file}:${longestFunction.line}) | ${figures.filesInCycles} | ${figures.documentedExports} % | ${figures.commentLines} % |`);
  }
}

if (import.meta.main) printTable();
