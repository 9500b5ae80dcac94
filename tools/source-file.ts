import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Comment, type Program, Visitor, parseSync } from 'oxc-parser';

/** One module as the checks read it. */
export interface SourceFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
  readonly program: Program;
  readonly comments: readonly Comment[];
  readonly imports: readonly ImportReference[];
  /** What the parser could not read. The other fields are then empty or partial. */
  readonly syntaxErrors: readonly string[];
  /** The line of an offset, from 1. */
  lineAt(offset: number): number;
}

/** A mention of another module: `import`, `export … from`, `import()`, a type `import('x')` or a worker's URL. */
export interface ImportReference {
  readonly specifier: string;
  readonly line: number;
  /** True when nothing of it is left at run time: `import type`, `export type`, `import('x').T`. */
  readonly erased: boolean;
}

/** Reads and parses a file. Throws when it cannot be read; a mistake in it is in `syntaxErrors`. */
export function readSource(root: string, path: string): SourceFile {
  return parseSource(path, readFileSync(join(root, path), 'utf8'));
}

/** Parses a module given as text; `path` says which language it is in. */
export function parseSource(path: string, text: string): SourceFile {
  const { program, comments, module, errors } = parseSync(path, text);
  const lineAt = lineFinder(text);
  const imports: ImportReference[] = [];
  const add = (specifier: string, start: number, erased: boolean) => imports.push({ specifier, line: lineAt(start), erased });
  for (const { moduleRequest, start } of module.staticImports) {
    add(moduleRequest.value, start, text.startsWith('import type', start));
  }
  for (const { entries, start } of module.staticExports) {
    const specifier = entries[0]?.moduleRequest?.value;
    if (specifier !== undefined) add(specifier, start, text.startsWith('export type', start));
  }
  new Visitor({
    ImportExpression: ({ source, start }) => {
      if (source.type === 'Literal' && typeof source.value === 'string') add(source.value, start, false);
    },
    TSImportType: ({ source, start }) => { add(source.value, start, true); },
    NewExpression: ({ callee, arguments: [url], start }) => {
      // A worker's file is named by a URL; it is as much a dependency as an import.
      if (callee.type !== 'Identifier' || callee.name !== 'URL' || url?.type !== 'Literal') return;
      if (typeof url.value === 'string' && /^\.{1,2}\/.*\.m?[jt]s$/.test(url.value)) add(url.value, start, false);
    },
  }).visit(program);
  return { path, text, program, comments, imports, syntaxErrors: errors.map((error) => error.message), lineAt };
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
