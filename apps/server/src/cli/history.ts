import type { CommandOutput } from './run.ts';
import { exportFile, importFile } from './history-file.ts';
import { exportGit, importGit, pullGit, pushGit } from './history-git.ts';
import { isRetentionCommand, retain, RETENTION_USAGE } from './history-retention.ts';
import { readHistoryArguments } from './history-arguments.ts';
import type { HistoryArguments } from './history-arguments.ts';
import { openHome } from './open-home.ts';
import type { OpenedHome } from './open-home.ts';
import { UsageError } from './usage-error.ts';

/** How the command is written. */
export const HISTORY_USAGE = `inlay history list
inlay history export APP --git DIR
inlay history export APP --file FILE [--document]
inlay history import [APP] --git DIR
inlay history import --file FILE
inlay history push APP URL
inlay history pull [APP] URL

Carries the history of an app to a git repository or a file, and back. The server must not be running.

  list        the apps of this data folder, by id
  export      writes versions as commits and branches as branches; a second run only adds
  import      reads commits as versions, into APP or as a new app; exported ones keep their ids
  push, pull  the same with a remote repository; a token for it is read from INLAY_GIT_TOKEN
  --file FILE one file with all of the history; with --document the newest document alone
  --git DIR   the repository; export makes it where DIR is new
  --data DIR  where data is kept (default: $INLAY_HOME, else ~/.inlay)

${RETENTION_USAGE}`;

type Subcommand = (words: HistoryArguments, home: OpenedHome, output: CommandOutput) => Promise<void>;

const SUBCOMMANDS: Readonly<Record<HistoryArguments['action'], Subcommand>> = {
  list: async (_words, { storage }, { out }) => {
    for (const { id, name } of await storage.apps.list()) out(`${id}\t${name}\n`);
  },
  export: (words, home, output) => (words.file === undefined ? exportGit : exportFile)(words, home, output),
  import: (words, home, output) => (words.file === undefined ? importGit : importFile)(words, home, output),
  push: pushGit,
  pull: pullGit,
};

/** `inlay history`: resolves with the exit code: 0, or 2 for a wrong call. Rejects with an InlayError where it is refused. */
export async function history(words: readonly string[], output: CommandOutput): Promise<number> {
  try {
    if (isRetentionCommand(words)) {
      await retain(words, output);
      return 0;
    }
    const read = readHistoryArguments(words);
    const home = openHome({ data: read.data, environment: process.env });
    try {
      await SUBCOMMANDS[read.action](read, home, output);
    } finally {
      await home.close();
    }
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.error(`${error.message}\n\n${HISTORY_USAGE}\n`);
    return 2;
  }
}
