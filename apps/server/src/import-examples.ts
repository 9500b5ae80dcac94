import { addApp } from './routes/app-history.ts';
import type { AppKeeping } from './routes/app-history.ts';
import { readExamples } from './routes/read-examples.ts';

/**
 * Adds each example of the folder as an app with the file's name as its id, once: one that its owner deleted stays away,
 * and can be had again where new apps begin. Resolves with what could not be added and why, one sentence each; a folder
 * that is not there has no examples.
 */
export async function importExamples(keeping: AppKeeping, folder: string): Promise<readonly string[]> {
  const { apps, examples } = keeping.storage;
  const faults: string[] = [];
  for (const { id, file, document, problems } of await readExamples(folder, { components: keeping.components, isKnown: examples.has })) {
    if (document === undefined) {
      faults.push(`The example ${file} cannot be used: ${problems[0]?.message ?? 'it is not an app document.'}`);
      continue;
    }
    // It may be there from before this was remembered.
    if ((await apps.read(id)) === undefined) await addApp(keeping, { id, document, origin: 'import', message: `Imported the example ${file}` });
    await examples.add(id);
  }
  return faults;
}
