import type { AppDocument } from '@inlay/runtime/document';

/** A place in the app whose text holds what was looked for. */
export interface FoundText {
  /** Into the document: `components.answer.props.value`. */
  readonly path: readonly string[];
  /** What stands before, what was found, as it is written there, and what stands after; the line that it is in, shortened. */
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** No more places are listed than one would read. */
export const MOST_FOUND = 200;
/** So much of a line is shown on either side. */
const AROUND = 60;

/**
 * Every text of the app that holds some words, in the order of the document, each text once: expressions, prompts, labels, options,
 * steps of handlers, functions, state and the names of all these. Capital letters count as small ones.
 */
export function findText(document: AppDocument, words: string): readonly FoundText[] {
  const found: FoundText[] = [];
  if (words.trim() === '') return found;
  const pattern = new RegExp(words.trim().replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`), 'iu');
  const look = (value: unknown, path: readonly string[]): void => {
    if (found.length === MOST_FOUND) return;
    if (typeof value === 'string' || typeof value === 'number') add(String(value), path);
    else if (typeof value === 'object' && value !== null) for (const [key, member] of Object.entries(value)) look(member, [...path, key]);
  };
  const add = (text: string, path: readonly string[]): void => {
    const hit = pattern.exec(text);
    if (hit !== null && found.length < MOST_FOUND) found.push({ path, ...around(text, hit.index, hit[0].length) });
  };
  for (const section of ['pages', 'components', 'queries', 'functions', 'state'] as const) {
    for (const [name, entry] of Object.entries(document[section])) {
      add(name, [section, name]);
      look(section === 'components' ? withoutPlace(entry as object) : entry, [section, name]);
    }
  }
  return found;
}

/** Where a component stands is no text of the app. */
function withoutPlace(node: object): object {
  return Object.fromEntries(Object.entries(node).filter(([member]) => !['parent', 'order', 'layout'].includes(member)));
}

function around(text: string, at: number, length: number): Pick<FoundText, 'before' | 'match' | 'after'> {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const next = text.indexOf('\n', at + length);
  const end = next === -1 ? text.length : next;
  const [from, to] = [Math.max(line, at - AROUND), Math.min(end, at + length + AROUND)];
  return { before: `${from > line ? '…' : ''}${text.slice(from, at)}`, match: text.slice(at, at + length), after: `${text.slice(at + length, to)}${to < end ? '…' : ''}` };
}
