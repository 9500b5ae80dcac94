import type { App } from '@inlay/runtime/app';
import type { Problem } from '@inlay/runtime/problem';
import { signal } from '@inlay/runtime/state';
import type { hintProblems } from './names-elsewhere.ts';

/** What knows the names of other builders, fetched once something is wrong with an app. */
const hints = signal<typeof hintProblems | undefined>(undefined);

/** The app's problems; where one names something as other builders do, its hint says our name. Live. */
export function hintedProblems(app: App): readonly Problem[] {
  const { problems } = app;
  if (problems.length === 0) return problems;
  // Where it cannot be fetched, the problems stand as they are.
  if (hints.value === undefined) void import('./names-elsewhere.ts').then(({ hintProblems: loaded }) => (hints.value = loaded), () => undefined);
  return hints.value?.(problems, app) ?? problems;
}
