import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { definitions as components } from '@inlay/components/definitions';
import { createHistory } from '@inlay/runtime/history';
import { openSqliteStorage } from './sqlite-storage.ts';

const SAVING = fileURLToPath(new URL('saving.fixture.ts', import.meta.url));

/** What is left after processes that saved were killed. */
export interface KilledSaves {
  /** Versions that were acknowledged before the kills. */
  readonly acknowledged: number;
  /** Of these, the ones that are not in the history, or cannot be read. */
  readonly lost: readonly string[];
  /** Versions of the history that cannot be read, acknowledged or not. */
  readonly torn: readonly string[];
}

/** Kills a process that saves into one database, again and again, each time after some more saves, and looks at what is there. */
export async function killSaves(path: string, rounds: number): Promise<KilledSaves> {
  const acknowledged: string[] = [];
  for (let round = 0; round < rounds; round += 1) acknowledged.push(...(await killOne(path, 3 + (round * 7) % 20)));
  const storage = openSqliteStorage(path);
  const history = createHistory({ store: storage.history, app: 'app', components, clock: Date.now });
  const versions = await history.list({ limit: 1_000_000 });
  const torn: string[] = [];
  for (const { id, message } of versions) {
    const isWhole = await history.read(id).then((document) => document.name === message && Object.keys(document.components).length === 60, () => false);
    if (!isWhole) torn.push(id);
  }
  await storage.close();
  const readable = new Set(versions.map(({ id }) => id).filter((id) => !torn.includes(id)));
  return { acknowledged: acknowledged.length, lost: acknowledged.filter((id) => !readable.has(id)), torn };
}

/** The versions that were acknowledged until the process was killed, in the middle of whatever it did then. */
async function killOne(path: string, after: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--conditions=@inlay/source', '--disable-warning=ExperimentalWarning', SAVING, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ids: string[] = [];
  for await (const id of createInterface({ input: child.stdout })) {
    ids.push(id);
    if (ids.length === after) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  if (ids.length < after) throw new Error('The saving process ended by itself.');
  return ids;
}
