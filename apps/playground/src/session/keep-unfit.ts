import { unfitPrefix } from './unfit-edits.ts';
import type { KeptUnfit, UnfitEdits } from './unfit-edits.ts';

/** At most this many are kept of an app. */
export const MOST_UNFIT = 20;
/** Together they are no longer than this, in UTF-16 units, the newest alone excepted; browsers give a site about 5 million. */
export const MOST_UNFIT_LENGTH = 2_000_000;

/** All of them, the oldest first. */
export function listUnfit({ storage, app, keys, unkept }: UnfitEdits): readonly KeptUnfit[] {
  const kept = keys.map((id) => {
    const words = new URLSearchParams(id.slice(unfitPrefix(app).length));
    return { id, at: Number(words.get('at')), branch: words.get('branch') ?? '', text: storage.getItem(id) ?? '' };
  });
  return [...kept, ...unkept].sort((left, right) => left.at - right.at);
}

/**
 * Keeps one more, unless the same is there already. Gives how many older ones had to go, and whether the browser had room
 * for it: else it is named as what it stands under, `from`, so that it goes from there when it is removed.
 */
export function keepUnfit(unfit: UnfitEdits, { branch, text, at, from }: Omit<KeptUnfit, 'id'> & { readonly from?: string }): { readonly gone: number; readonly isKept: boolean } {
  if (listUnfit(unfit).some((other) => other.branch === branch && other.text === text)) return { gone: 0, isKept: true };
  const id = newId(unfit, branch, at);
  try {
    unfit.storage.setItem(id, text);
  } catch {
    unfit.unkept = [...unfit.unkept, { id: from ?? id, at, branch, text }];
    return { gone: 0, isKept: false };
  }
  const gone = surplus(listUnfit(unfit).filter((each) => each.id !== id), text.length);
  for (const each of gone) removeUnfit(unfit, each.id);
  return { gone: gone.length, isKept: true };
}

/** Forgets one for good. */
export function removeUnfit(unfit: UnfitEdits, id: string): void {
  unfit.unkept = unfit.unkept.filter((each) => each.id !== id);
  unfit.storage.removeItem(id);
}

function newId({ storage, app }: UnfitEdits, branch: string, at: number): string {
  for (let count = 0; ; count += 1) {
    const id = `${unfitPrefix(app)}${new URLSearchParams({ at: String(at), branch, ...(count === 0 ? {} : { count: String(count) }) })}`;
    if (storage.getItem(id) === null) return id;
  }
}

/** Those of the others, the oldest first, that have to go for a new one of this length. */
function surplus(others: readonly KeptUnfit[], length: number): readonly KeptUnfit[] {
  let [count, sum] = [1, length];
  const stays = others.toReversed().findIndex((other) => {
    count += 1;
    sum += other.text.length;
    return count > MOST_UNFIT || sum > MOST_UNFIT_LENGTH;
  });
  return stays === -1 ? [] : others.slice(0, others.length - stays);
}
