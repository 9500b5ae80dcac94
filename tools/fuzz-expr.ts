import { runNode } from './run-command.ts';

const MANY = 500_000;
/** Mutated attacks are slower to try, and a tenth as many already goes far beyond the corpus. */
const ATTACK_SHARE = 0.1;

/**
 * Compares random expressions with JavaScript's own answers, and tries mutated attacks on the wall,
 * far more of them than the tests do. `fuzz-expr COUNT SEED` repeats a run; the seed of each is printed.
 */
async function main(words: readonly string[]): Promise<void> {
  const count = Number(words[0] ?? MANY);
  const seed = Number(words[1] ?? Date.now() % 1_000_000_000);
  console.log(`${count} random expressions, seed ${seed}`);
  const env = { INLAY_FUZZ_RUNS: `${count}`, TEST_SEED: `${seed}`, INLAY_ATTACK_RUNS: `${Math.ceil(count * ATTACK_SHARE)}` };
  const tests = ['packages/expr/src/differential.node.test.ts', 'packages/expr/src/wall/mutated-attacks.node.test.ts'];
  const { code } = await runNode(['node_modules/vitest/vitest.mjs', 'run', ...tests, '--testTimeout=0'], { env, onOutput: (text) => process.stdout.write(text) });
  console.log(code === 0 ? 'fuzz-expr: 1 passed, 0 failed' : 'fuzz-expr: 0 passed, 1 failed');
  process.exitCode = code === 0 ? 0 : 1;
}

if (import.meta.main) await main(process.argv.slice(2));
