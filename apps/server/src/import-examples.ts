import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from '@inlay/runtime/document';
import { addApp } from './routes/app-history.ts';
import type { AppKeeping } from './routes/app-history.ts';

const EXAMPLE_FILE = /^([a-z0-9-]+)\.app\.json$/;

/**
 * Adds each example of the folder as an app with the file's name as its id, unless there is an app of that id.
 * Resolves with what could not be added and why, one sentence each; a folder that is not there has no examples.
 */
export async function importExamples(keeping: AppKeeping, folder: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const file of await listFiles(folder)) {
    const id = EXAMPLE_FILE.exec(file)?.[1];
    if (id === undefined || (await keeping.storage.apps.read(id)) !== undefined) continue;
    const { document, problems } = parseDocument(await readFile(join(folder, file), 'utf8'), { components: keeping.components });
    if (document === undefined) faults.push(`The example ${file} cannot be used: ${problems[0]?.message ?? 'it is not an app document.'}`);
    else await addApp(keeping, { id, document, origin: 'import', message: `Imported the example ${file}` });
  }
  return faults;
}

async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
