import type { Problem } from '../problem.ts';
import { DOCUMENT_FORMAT, DOCUMENT_LIMITS, SECTIONS } from './app-document.ts';
import type { AppDocument, JsonValue, PageNode, Section } from './app-document.ts';
import { checkParents } from './check-parents.ts';
import { freezeDeep } from './freeze-deep.ts';
import { JsonReader } from './json-reader.ts';
import type { KnownComponent } from './known-component.ts';
import { migrateDocument } from './migrations/migrate-document.ts';
import type { Migration } from './migrations/migration.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { parseJsonText } from './parse-json-text.ts';
import { nameFault } from './names.ts';
import { readComponent } from './read-component.ts';
import { readPage } from './read-page.ts';
import { readQuery } from './read-query.ts';
import { readTheme } from './read-theme.ts';

/** A document that can be used, perhaps with problems in parts of it; or only the problems. */
export type ParsedDocument =
  /** `migratedFrom` is the older format that it was brought up from. */
  | { readonly document: AppDocument; readonly problems: readonly Problem[]; readonly migratedFrom?: number }
  | { readonly document?: undefined; readonly problems: readonly Problem[]; readonly migratedFrom?: undefined };

/** What a document is read with. */
export interface ParseOptions {
  readonly components: readonly KnownComponent[];
  /** The ways up from older formats; those of this version when left out. */
  readonly migrations?: readonly Migration[];
}

/**
 * Reads an app document from JSON text or from a JSON value that is not trusted, in the current format or an older one.
 * A part that cannot be read is left out with a problem that names its path and what was expected; unknown component
 * types are kept, so that nothing is lost by opening an app in an older kit. There is no document when the text is not
 * JSON, the format is unknown, or a record that everything hangs on is missing. Never throws; the result is frozen.
 */
export function parseDocument(input: unknown, { components, migrations = MIGRATIONS }: ParseOptions): ParsedDocument {
  const parsed = typeof input === 'string' ? parseJsonText(input) : { value: input };
  if (parsed.problem !== undefined) return { problems: [parsed.problem] };
  const reader = new JsonReader();
  const given = reader.record(parsed.value, []);
  const root = given && migrateDocument(reader, given, { migrations, format: DOCUMENT_FORMAT });
  if (given === undefined || root === undefined) return { problems: reader.problems };
  reader.onlyKeys(root, ['inlay', 'name', 'theme', ...SECTIONS], []);
  const read = readSections(reader, root, components);
  if (read === undefined) return { problems: reader.problems };
  const document = checkParents(reader, read);
  return { document: freezeDeep(document), problems: reader.problems, ...(root === given ? {} : { migratedFrom: Number(given['inlay']) }) };
}

function readSections(reader: JsonReader, root: Readonly<Record<string, unknown>>, components: readonly KnownComponent[]): AppDocument | undefined {
  const taken = new Map<string, Section>();
  const section = <Entry>(name: Section, read: (value: unknown, path: readonly string[]) => Entry | undefined): Record<string, Entry> | undefined => {
    const record = root[name] === undefined ? {} : reader.record(root[name], [name]);
    return record && readEntries({ reader, record, section: name, taken, read });
  };
  const pages = section<PageNode>('pages', (value, path) => readPage(reader, value, path));
  const nodes = section('components', (value, path) => readComponent(reader, value, { path, components }));
  const queries = section('queries', (value, path) => readQuery(reader, value, path));
  const functions = section<string>('functions', (value, path) => reader.text(value, path));
  const state = section<JsonValue>('state', (value, path) => reader.json(value, path));
  if (!pages || !nodes || !queries || !functions || !state) return undefined;
  if (Object.keys(pages).length === 0) return reader.error('no-page', 'The document has no page.', ['pages'], 'Add one: "pages": { "main": { "title": "Main", "order": "a0" } }.');
  const name = root['name'] === undefined ? 'Untitled app' : (reader.text(root['name'], ['name']) ?? 'Untitled app');
  const theme = readTheme(reader, root['theme'], ['theme']);
  return { inlay: DOCUMENT_FORMAT, name, pages, components: nodes, queries, functions, state, ...(theme === undefined ? {} : { theme }) };
}

interface EntryReading<Entry> {
  readonly reader: JsonReader;
  readonly record: Readonly<Record<string, unknown>>;
  readonly section: Section;
  readonly taken: Map<string, Section>;
  readonly read: (value: unknown, path: readonly string[]) => Entry | undefined;
}

function readEntries<Entry>({ reader, record, section, taken, read }: EntryReading<Entry>): Record<string, Entry> | undefined {
  const names = Object.keys(record);
  if (names.length > DOCUMENT_LIMITS.entries) return reader.error('too-many', `There are ${names.length} ${section}; at most ${DOCUMENT_LIMITS.entries} are allowed.`, [section]);
  const entries: Record<string, Entry> = {};
  for (const name of names) {
    const path = [section, name];
    const fault = nameFault(name);
    const other = taken.get(name);
    if (fault !== undefined) reader.error('bad-name', `The name "${name}" ${fault}.`, path);
    else if (other !== undefined) reader.error('name-taken', `The name "${name}" is used in ${other} already.`, path, 'Names are unique across pages, components, queries, functions and state.');
    else {
      taken.set(name, section);
      const entry = read(record[name], path);
      if (entry !== undefined) entries[name] = entry;
    }
  }
  return entries;
}
