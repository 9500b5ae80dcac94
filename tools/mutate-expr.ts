import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './repository.ts';
import { runNode } from './run-command.ts';

/** A change of the code, and what became of it. */
interface Mutant {
  readonly status: string;
}

/** As much of Stryker's report as the score needs. */
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

/** The statuses of mutants that a test noticed, and of those that none did. */
const NOTICED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

const REPORT = join(ROOT, 'node_modules', '.cache', 'stryker', 'mutation.json');

/**
 * Changes the wall and the budgets of the expression language in every small way there is, and asks
 * whether a test notices. Takes several minutes, so it is a command of its own; `stryker.conf.json` holds
 * the files and the score below which it fails. Further words go to Stryker: `--mutate FILE`.
 */
async function main(words: readonly string[]): Promise<void> {
  // Where Stryker fails before it has tried anything, the report of an earlier run would stay.
  rmSync(REPORT, { force: true });
  const { code } = await runNode(['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', ...words], { onOutput: (text) => process.stdout.write(text) });
  if (existsSync(REPORT)) {
    const { files } = JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
    for (const [file, { mutants }] of Object.entries(files)) console.log(`${file}: ${describe(mutants)}`);
    const all = Object.values(files).flatMap(({ mutants }) => mutants);
    console.log(`In all: ${describe(all)}`);
    console.log(`mutate-expr: ${countOf(all, NOTICED)} passed, ${countOf(all, MISSED)} failed`);
  }
  process.exitCode = code === 0 ? 0 : 1;
}

/** The score of `mutants`, in words. Those that made the code fail to load are not counted. */
function describe(mutants: readonly Mutant[]): string {
  const [noticed, missed] = [countOf(mutants, NOTICED), countOf(mutants, MISSED)];
  return `${((100 * noticed) / Math.max(1, noticed + missed)).toFixed(1)} % of ${noticed + missed} mutants were noticed`;
}

function countOf(mutants: readonly Mutant[], statuses: readonly string[]): number {
  return mutants.filter(({ status }) => statuses.includes(status)).length;
}

if (import.meta.main) await main(process.argv.slice(2));
