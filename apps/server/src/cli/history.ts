import { isRetentionCommand, retain, RETENTION_USAGE } from './history-retention.ts';
import type { CommandOutput } from './run.ts';
import { UsageError } from './usage-error.ts';

/** How the command is written. */
export const HISTORY_USAGE = `${RETENTION_USAGE}
  --data DIR   where data is kept (default: $INLAY_HOME, else ~/.inlay); the server must not be running`;

/** `inlay history`: resolves with the exit code: 0, or 2 for a wrong call. Rejects with an InlayError where it is refused. */
export async function history(words: readonly string[], output: CommandOutput): Promise<number> {
  try {
    if (!isRetentionCommand(words)) throw new UsageError(words[0] === undefined ? 'Say what to do with the history.' : `There is no "inlay history ${words[0]}".`);
    await retain(words, output);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.error(`${error.message}\n\n${HISTORY_USAGE}\n`);
    return 2;
  }
}
