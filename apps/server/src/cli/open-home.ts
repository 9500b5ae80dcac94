import { takeDataLock } from '../storage/data-lock.ts';
import { prepareHome } from '../storage/home.ts';
import type { Home } from '../storage/home.ts';
import { openSqliteStorage } from '../storage/sqlite/sqlite-storage.ts';
import type { Storage } from '../storage/storage.ts';

/** The data of a server that is not running, held until it is closed. */
export interface OpenedHome extends Home {
  readonly storage: Storage;
  close(): Promise<void>;
}

/** Opens the data folder for a command. Throws an InlayError `data-in-use` while a server has it. */
export function openHome(options: Parameters<typeof prepareHome>[0]): OpenedHome {
  const home = prepareHome(options);
  const lock = takeDataLock(home.lockPath);
  try {
    const storage = openSqliteStorage(home.databasePath);
    return {
      ...home, storage,
      close: async () => {
        await storage.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
