import type { Problem } from '@inlay/runtime/problem';

/** How many problems of a component are errors and how many are warnings. */
export interface ProblemCount {
  readonly errors: number;
  readonly warnings: number;
}

/** How many problems each component has, for those that have any. */
export function countProblems(problems: readonly Problem[]): ReadonlyMap<string, ProblemCount> {
  const counts = new Map<string, ProblemCount>();
  for (const { severity, path: [section, name] } of problems) {
    if (section !== 'components' || name === undefined) continue;
    const { errors, warnings } = counts.get(name) ?? { errors: 0, warnings: 0 };
    counts.set(name, severity === 'error' ? { errors: errors + 1, warnings } : { errors, warnings: warnings + 1 });
  }
  return counts;
}

/** "2 problems, 1 warning". */
export function problemWords({ errors, warnings }: ProblemCount): string {
  const say = (count: number, word: string): readonly string[] => (count === 0 ? [] : [`${count} ${word}${count === 1 ? '' : 's'}`]);
  return [...say(errors, 'problem'), ...say(warnings, 'warning')].join(', ');
}
