import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from '@inlay/runtime/document';
import type { KnownComponent, ParsedDocument } from '@inlay/runtime/document';

const EXAMPLE_FILE = /^([a-z0-9-]+)\.app\.json$/;

/** A file of the folder of examples. */
export type Example = ParsedDocument & { readonly id: string; readonly file: string };

/** What is read of a folder of examples. */
export interface ExampleReading {
  readonly components: readonly KnownComponent[];
  /** Those that need not be read. */
  readonly isKnown: (id: string) => Promise<boolean>;
}

/** The examples of a folder by name, also those that cannot be used. A folder that is not there has none. */
export async function readExamples(folder: string, { components, isKnown }: ExampleReading): Promise<readonly Example[]> {
  const examples: Example[] = [];
  for (const file of await listFiles(folder)) {
    const id = EXAMPLE_FILE.exec(file)?.[1];
    if (id !== undefined && !(await isKnown(id))) examples.push({ id, file, ...parseDocument(await readFile(join(folder, file), 'utf8'), { components }) });
  }
  return examples;
}

async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
