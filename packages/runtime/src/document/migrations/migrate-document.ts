import { describeValue } from '../json-reader.ts';
import type { JsonReader } from '../json-reader.ts';
import type { Migration } from './migration.ts';

/** What to bring a document up to, and how. */
export interface MigrateOptions {
  readonly migrations: readonly Migration[];
  /** The format to end at. */
  readonly format: number;
}

/**
 * The document in the current format, by every migration from its own on; it is left as it is where it is current.
 * Undefined, after adding a problem, where its format is none that can be read.
 */
export function migrateDocument(reader: JsonReader, root: Readonly<Record<string, unknown>>, { migrations, format }: MigrateOptions): Readonly<Record<string, unknown>> | undefined {
  const from = root['inlay'];
  if (from === format) return root;
  const first = migrations.findIndex((migration) => migration.from === from);
  if (first < 0) return refuseFormat(reader, from, format);
  // A copy: a migration may change what it is given, and the given value is not ours.
  let document = reader.json(root, []) as Readonly<Record<string, unknown>> | undefined;
  for (const migration of migrations.slice(first)) {
    if (document === undefined) return undefined;
    document = runMigration(reader, document, migration);
  }
  return document;
}

function runMigration(reader: JsonReader, document: Readonly<Record<string, unknown>>, migration: Migration): Readonly<Record<string, unknown>> | undefined {
  try {
    return { ...migration.migrate(document), inlay: migration.from + 1 };
  } catch (error) {
    // The document is not trusted: what it holds may be nothing that a migration was written for.
    return reader.error('migration-failed', `The document could not be brought from format ${migration.from} to ${migration.from + 1} ("${migration.title}"): ${error instanceof Error ? error.message : String(error)}`, []);
  }
}

function refuseFormat(reader: JsonReader, from: unknown, format: number): undefined {
  const isNewer = typeof from === 'number' && from > format;
  const hint = isNewer ? 'It was made by a newer version of Inlay: open it with that.' : `Start the document with "inlay": ${format}.`;
  return reader.error('unknown-format', `This is not an app document of format ${format}: its "inlay" is ${describeValue(from)}.`, ['inlay'], hint);
}
