import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where a server keeps its things. The key stands outside the data, so that a copy of the data alone opens nothing. */
export interface Home {
  readonly dataFolder: string;
  readonly databasePath: string;
  readonly lockPath: string;
  readonly keyPath: string;
}

/**
 * The home of a server: `--data DIR`, else `INLAY_HOME`, else `~/.inlay`; the data in `data`, the key in `inlay.key`.
 * Creates the folders, for their owner only; ones that exist keep their mode.
 */
export function prepareHome(options: { readonly data?: string | undefined; readonly environment: Readonly<Record<string, string | undefined>> }): Home {
  const home = resolve(options.data || options.environment['INLAY_HOME'] || join(homedir(), '.inlay'));
  const dataFolder = join(home, 'data');
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  return { dataFolder, databasePath: join(dataFolder, 'inlay.sqlite'), lockPath: join(dataFolder, 'inlay.lock'), keyPath: join(home, 'inlay.key') };
}
