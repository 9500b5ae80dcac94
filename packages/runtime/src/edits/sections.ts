import { freezeDeep, nameFault, sectionOf } from '../document/index.ts';
import type { AppDocument, Section } from '../document/index.ts';
import type { Problem } from '../problem.ts';
import { refuse } from './edit-kind.ts';

/** A new document with one entry of a section set, or removed where the value is undefined. */
export function withEntry<Name extends Section>(document: AppDocument, section: Name, change: { readonly name: string; readonly value: AppDocument[Name][string] | undefined }): AppDocument {
  // Copied and then changed: leaving one of thousands out while copying is many times slower.
  const entries: Record<string, unknown> = { ...document[section] };
  if (change.value === undefined) delete entries[change.name];
  else entries[change.name] = change.value;
  // Of a frozen section only the new entry needs to be frozen; looking at each of thousands takes longer than copying them.
  if (Object.isFrozen(document[section])) freezeShallow(entries, change.value);
  return { ...document, [section]: entries };
}

function freezeShallow(entries: object, added: unknown): void {
  freezeDeep(added);
  Object.freeze(entries);
}

/** Why a new thing cannot be called this, if it cannot. */
export function refuseName(document: AppDocument, name: string, section: Section): { readonly refused: Problem } | undefined {
  const path = [section, name];
  const fault = nameFault(name);
  if (fault !== undefined) return refuse('bad-name', `The name "${name}" ${fault}.`, path);
  const taken = sectionOf(document, name);
  return taken === undefined ? undefined : refuse('name-taken', `The name "${name}" is used in ${taken} already.`, path);
}

/** The refusal of an edit whose target is not there. */
export function refuseMissing(section: Section, name: string): { readonly refused: Problem } {
  return refuse('missing', `There is no "${name}" in ${section}.`, [section, name]);
}
