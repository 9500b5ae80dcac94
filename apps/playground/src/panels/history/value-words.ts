import type { PartPlace, ValueChange } from '@inlay/runtime/history';

/** A value as it is compared: text as it is, everything else as JSON; nothing where there is none. */
export function valueWords(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : (JSON.stringify(value, null, 1) ?? '');
}

/** The place of a change in an entry as people call it: "label", "prompt", "when it is clicked"; empty for an entry that is one value. */
export function placeWords({ path }: Pick<ValueChange, 'path'>): string {
  const [member = '', name] = path;
  if (name === undefined) return MEMBERS[member] ?? member;
  return member === 'on' ? `on ${name}` : member === 'theme' ? `${name} of the theme` : name;
}

const MEMBERS: Readonly<Record<string, string>> = { layout: 'place on the grid', parent: 'stands in', order: 'place among its sisters', type: 'kind', run: 'when it runs' };

/** What one of a section is called; the app itself has no kind. */
export const KIND_WORDS = { pages: 'page', components: 'component', queries: 'query', functions: 'function', state: 'state', app: '' } as const;

/** What is to come back, as "note", "value of note" or "the theme". */
export function partName({ section, name, path = [] }: PartPlace): string {
  const value = placeWords({ path });
  return section === 'app' ? `the ${value}` : value === '' ? name : `${value} of ${name}`;
}
