import type { App } from '@inlay/runtime/app';
import type { Problem } from '@inlay/runtime/problem';
import { signal } from '@inlay/runtime/state';
import type { hintElsewhere } from './names-elsewhere.ts';

/** The problems that may name something as other builders do. */
const CODES = new Set(['expression-reference', 'unknown-member', 'unknown-method', 'unknown-prop', 'unknown-event']);

/** The names, once they were needed: most apps have none of them. */
const names = signal<{ readonly hintElsewhere: typeof hintElsewhere } | undefined>(undefined);
/** The same problem is the same object, so that what shows it sees that nothing changed. */
const hinted = new WeakMap<Problem, Problem>();

/** The app's problems; where one names something as other builders do, its hint says our name. Live. */
export function hintedProblems(app: App): readonly Problem[] {
  const { problems } = app;
  if (!problems.some(({ code }) => CODES.has(code))) return problems;
  const loaded = names.value;
  // Where they cannot be fetched, the problems stand as they are.
  if (loaded === undefined) void import('./names-elsewhere.ts').then((module) => (names.value = module), () => undefined);
  return loaded === undefined ? problems : problems.map((problem) => {
    const hint = CODES.has(problem.code) ? loaded.hintElsewhere(problem, app) : undefined;
    if (hint === undefined) return problem;
    const known = hinted.get(problem) ?? { ...problem, hint };
    hinted.set(problem, known);
    return known;
  });
}
