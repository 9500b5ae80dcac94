import { compileTemplate } from '@inlay/expr';
import type { Problem } from '@inlay/runtime/problem';
import { toProblem } from '@inlay/runtime/program';

/** What is wrong with a template as it is written, before anything runs: the first error, else the first warning. */
export function templateProblem(source: string): Problem | undefined {
  const { problems } = compileTemplate(source);
  const first = problems.find(({ severity }) => severity === 'error') ?? problems[0];
  return first === undefined ? undefined : toProblem(first, []);
}
