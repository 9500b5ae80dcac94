import type { Problem } from '@inlay/runtime/problem';

/** How many problems each component has, for those that have any. */
export function countProblems(problems: readonly Problem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { path: [section, name] } of problems) {
    if (section === 'components' && name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
