import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryHistoryStore } from '@inlay/runtime/history';
import { openSqliteStorage } from '@inlay/server';
import { killSaves } from '../apps/server/src/storage/sqlite/killed-saves.contract.ts';
import { checkRandomHistories } from '../packages/runtime/src/history/random-history.contract.ts';

const KILLS = 50;

/** `fuzz-history COUNT SEED`: random histories in memory and in SQLite beside a model, then 50 kills in the middle of saves. */
async function main([count = '1000', seed = String(Date.now())]: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'inlay-fuzz-'));
  let files = 0;
  try {
    console.log(`${count} random histories, seed ${seed}`);
    await checkRandomHistories(async () => ({ store: createMemoryHistoryStore(), close: async () => {} }), Number(count), Number(seed));
    await checkRandomHistories(async () => {
      const storage = openSqliteStorage(join(folder, `${(files += 1)}.sqlite`));
      return { store: storage.history, close: storage.close };
    }, Math.ceil(Number(count) / 5), Number(seed));
    console.log('Every version was as the model has it.');
    const { acknowledged, lost, torn } = await killSaves(join(folder, 'killed.sqlite'), KILLS);
    console.log(`${KILLS} kills: ${acknowledged} acknowledged versions, ${lost.length} lost, ${torn.length} half written.`);
    if (lost.length + torn.length > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) await main(process.argv.slice(2));
