import type { AppDocument } from '../document/index.ts';
import type { TouchedParts } from './program.ts';

/** The names that came, went, or stand for another kind of thing than before. */
export function changedNames(before: AppDocument, after: AppDocument, touched: TouchedParts): ReadonlySet<string> {
  const changed = new Set<string>();
  const compare = (left: Readonly<Record<string, unknown>>, right: Readonly<Record<string, unknown>>, names: Iterable<string>): void => {
    for (const name of names) if (Object.hasOwn(left, name) !== Object.hasOwn(right, name)) changed.add(name);
  };
  for (const section of ['components', 'queries', 'functions'] as const) compare(before[section], after[section], touched[section]);
  for (const section of ['pages', 'state'] as const) {
    if (before[section] !== after[section]) compare(before[section], after[section], [...Object.keys(before[section]), ...Object.keys(after[section])]);
  }
  for (const name of touched.components) if (before.components[name]?.type !== after.components[name]?.type) changed.add(name);
  return changed;
}
