import { compileScript, compileTemplate } from '@inlay/expr';
import type { ExpressionError } from '@inlay/expr';
import type { Problem } from '@inlay/runtime/problem';
import { toProblem } from '@inlay/runtime/program';

/** What is wrong with a template as it is written, before anything runs: the first error, else the first warning. */
export function templateProblem(source: string): Problem | undefined {
  return firstProblem(compileTemplate(source).problems);
}

/** The same of a script. */
export function scriptProblem(source: string): Problem | undefined {
  return firstProblem(compileScript(source).problems);
}

function firstProblem(problems: readonly ExpressionError[]): Problem | undefined {
  const first = problems.find(({ severity }) => severity === 'error') ?? problems[0];
  return first === undefined ? undefined : toProblem(first, []);
}
