import { randomBytes } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { definitions } from '@inlay/components/definitions';
import { formatDocument, parseDocument } from '@inlay/runtime/document';
import { appendAppFile, appId, createHistory, isAppFile, MAIN_BRANCH, readAppFile, writeAppFile } from '@inlay/runtime/history';
import { addApp } from '../routes/app-history.ts';
import type { HistoryArguments } from './history-arguments.ts';
import { requireApp } from './history-git.ts';
import type { OpenedHome } from './open-home.ts';
import type { CommandOutput } from './run.ts';
import { UsageError } from './usage-error.ts';

/** No file is larger, in bytes. */
const MAX_FILE = 500_000_000;

/** `inlay history export APP --file FILE [--document]`: with its history, or the newest document alone. */
export async function exportFile({ app, file, documentOnly }: HistoryArguments, home: OpenedHome, { out }: CommandOutput): Promise<void> {
  const { store, app: id } = await requireApp(home, app);
  const history = createHistory({ store, app: id, components: definitions, clock: Date.now });
  const text = documentOnly ? formatDocument(await history.read((await history.head())!.version)) : `${JSON.stringify(await writeAppFile({ store, app: id, components: definitions }))}\n`;
  await writeFile(file!, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(error.code === 'EEXIST' ? `${file} is there already.` : `${file} cannot be written: ${error.message}`);
  });
  out(`Wrote ${file}.\n`);
}

/** `inlay history import --file FILE`: a new app, of a file with a history or of a document alone. */
export async function importFile({ file }: HistoryArguments, { storage }: OpenedHome, { out }: CommandOutput): Promise<void> {
  const value = await readJson(file!);
  const random = randomBytes(4).toString('hex');
  if (isAppFile(value)) {
    const read = await readAppFile(value, { components: definitions, codec: storage.history.codec });
    const app = { id: appId(read.document.name, random), name: read.document.name, createdAt: new Date().toISOString() };
    await appendAppFile(storage.history, app.id, read);
    await storage.apps.create(app);
    out(`Read ${read.versions.length} versions into ${app.id}: ${read.branches.map(({ name }) => name).join(', ')}.\n`);
    return;
  }
  const { document, problems } = parseDocument(value, { components: definitions });
  if (document === undefined) throw new UsageError(`${file} holds no app: ${problems[0]?.message ?? ''}`);
  const id = appId(document.name, random);
  await addApp({ storage, components: definitions, clock: Date.now, user: { name: 'import' } }, { id, document, origin: 'import', message: 'Imported from a file' });
  out(`Read one version into ${id}: ${MAIN_BRANCH}.\n`);
}

async function readJson(file: string): Promise<unknown> {
  try {
    if ((await stat(file)).size > MAX_FILE) throw new UsageError(`${file} is larger than ${MAX_FILE / 1_000_000} MB.`);
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
