import type { Edit } from '@inlay/runtime/edits';

/** One step back: the edits that were made, and those that take them back. */
export interface Step {
  readonly edits: readonly Edit[];
  readonly inverse: readonly Edit[];
  /** Typing into the same property within this time is one step. Milliseconds since 1970. */
  readonly at: number;
}

/** Two edits of the same place closer together than this are one step. */
export const SAME_STEP_MS = 1_500;

/** The steps one below the other, with the new one joined to the last when both set the same thing in quick succession. */
export function pushStep(steps: readonly Step[], step: Step): readonly Step[] {
  const last = steps.at(-1);
  if (last === undefined || step.at - last.at > SAME_STEP_MS || placeOf(last.edits) === undefined || placeOf(last.edits) !== placeOf(step.edits)) return [...steps, step];
  return [...steps.slice(0, -1), { edits: step.edits, inverse: last.inverse, at: step.at }];
}

/** Edits with consecutive ones of the same place replaced by the last, so that a typed word is saved as one edit. */
export function joinEdits(edits: readonly Edit[]): readonly Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    const place = placeOf([edit]);
    if (last !== undefined && place !== undefined && placeOf([last]) === place) joined[joined.length - 1] = edit;
    else joined.push(edit);
  }
  return joined;
}

/** What a single edit overwrites, when it overwrites something whole; undefined for edits that cannot be joined. */
function placeOf(edits: readonly Edit[]): string | undefined {
  const [edit] = edits;
  if (edit === undefined || edits.length > 1) return undefined;
  switch (edit.type) {
    case 'setProp': return `prop ${edit.name} ${edit.prop}`;
    case 'setLayout': return `layout ${edit.name}`;
    case 'setQuery': return `query ${edit.name}`;
    case 'setHandler': return `handler ${edit.name} ${edit.event}`;
    case 'setAppName': return 'app name';
    default: return undefined;
  }
}
