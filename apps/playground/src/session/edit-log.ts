import { isSameJson, QUERY_HANDLERS } from '@inlay/runtime/document';
import type { HandlerAction } from '@inlay/runtime/document';
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
  if (last === undefined || step.at - last.at > SAME_STEP_MS || stepPlace(last) === undefined || stepPlace(last) !== stepPlace(step)) return [...steps, step];
  // What was typed and taken out again is no step.
  return isSameJson(step.edits, last.inverse) ? steps.slice(0, -1) : [...steps.slice(0, -1), { edits: step.edits, inverse: last.inverse, at: step.at }];
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

/**
 * A theme is set whole, but a person changes one token of it: only steps on the same one are joined. Lists of a handler's
 * steps are set whole, too: to add, remove or move one is no typing, and joined to nothing.
 */
function stepPlace({ edits, inverse }: Step): string | undefined {
  const place = placeOf(edits);
  const [edit, back] = [edits[0], inverse[0]];
  if (edit?.type === 'setHandler' && back?.type === 'setHandler') return isArranged(back.actions, edit.actions) ? undefined : place;
  if (edit?.type === 'setQuery' && back?.type === 'setQuery') return QUERY_HANDLERS.some((event) => isArranged(back.query[event], edit.query[event])) ? undefined : place;
  if (edit?.type !== 'setTheme' || back?.type !== 'setTheme') return place;
  const [after, before] = [edit.theme ?? {}, back.theme ?? {}];
  const changed = Object.keys({ ...before, ...after }).filter((token) => before[token] !== after[token]);
  return `theme ${changed.join(' ')}`;
}

function isArranged(before: readonly HandlerAction[] = [], after: readonly HandlerAction[] = []): boolean {
  return before.length !== after.length || after.filter((action, index) => !isSameJson(action, before[index])).length > 1;
}

/** What a single edit overwrites, when it overwrites something whole; undefined for edits that cannot be joined. */
function placeOf(edits: readonly Edit[]): string | undefined {
  const [edit] = edits;
  if (edit === undefined || edits.length > 1) return undefined;
  switch (edit.type) {
    case 'setProp': return `prop ${edit.name} ${edit.prop}`;
    case 'setStyle': return `style ${edit.name} ${edit.style}`;
    case 'setLayout': return `layout ${edit.name}`;
    case 'setQuery': return `query ${edit.name}`;
    case 'setHandler': return `handler ${edit.name} ${edit.event}`;
    case 'setAppName': return 'app name';
    case 'setTheme': return 'theme';
    default: return undefined;
  }
}
