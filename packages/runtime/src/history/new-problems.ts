import { indexDefinitions } from '../component/index.ts';
import type { ComponentDefinition } from '../component/index.ts';
import { canonicalJson } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import type { Problem } from '../problem.ts';
import { compileProgram } from '../program/index.ts';

/** What is wrong in a document and was not in the one before: mostly names that it reads and that are gone. */
export function newProblems(before: AppDocument, after: AppDocument, components: readonly ComponentDefinition[]): readonly Problem[] {
  const definitions = indexDefinitions(components);
  const known = new Set(compileProgram(before, { definitions }).problems.map(keyOf));
  return compileProgram(after, { definitions }).problems.filter((problem) => !known.has(keyOf(problem)));
}

function keyOf({ code, path, message }: Problem): string {
  return canonicalJson([code, path, message]);
}
