import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './repository.ts';
import { runNode } from './run-command.ts';

/** As much of Stryker's report as the score needs. */
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const REPORT = join(ROOT, 'node_modules', '.cache', 'stryker', 'mutation.json');

/**
 * Changes the wall and the budgets of the expression language in every small way there is, and asks
 * whether a test notices. Takes many minutes, so it is a command of its own; `stryker.conf.json` holds
 * the files and the score below which it fails. Further words go to Stryker: `--mutate FILE`.
 */
async function main(words: readonly string[]): Promise<void> {
  const { code } = await runNode(['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', ...words], { onOutput: (text) => process.stdout.write(text) });
  if (existsSync(REPORT)) {
    const { files } = JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
    const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
    const count = (...wanted: string[]) => statuses.filter((status) => wanted.includes(status)).length;
    const [noticed, missed] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')];
    console.log(`${((100 * noticed) / Math.max(1, noticed + missed)).toFixed(1)} % of ${noticed + missed} mutants were noticed`);
    console.log(`mutate-expr: ${noticed} passed, ${missed} failed`);
  }
  process.exitCode = code === 0 ? 0 : 1;
}

if (import.meta.main) await main(process.argv.slice(2));
