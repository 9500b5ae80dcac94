import type { Entry } from './tree-node.ts';

/** Puts an entry into its section. */
export function putEntry(sections: Record<string, Record<string, unknown>>, { section, name, value }: Pick<Entry, 'section' | 'name' | 'value'>): void {
  (sections[section] ??= {})[name] = value;
}
