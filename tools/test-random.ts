import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listFiles, ROOT } from './repository.ts';
import { reportTests } from './test-report.ts';
import type { TestFailure } from './test-report.ts';
import { runBrowserTests } from './verify/browser-tests.ts';
import { runUnitTests } from './verify/unit-tests.ts';

/** Set in a test, or in what it shares with others, that draws what it tries. */
const DRAWS = /from 'fast-check'|\bTEST_SEED\b|\.contract\.ts'/;
const NEEDS_A_BROWSER = /^packages\/components\/|^apps\/playground\//;

/**
 * `test-random [--times 20] [--seed N]`: the tests that draw what they try, so many times, from other numbers than the
 * verification does. TEST_SEED repeats one of them anywhere.
 */
async function main(words: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...words], options: { times: { type: 'string', default: '20' }, seed: { type: 'string', default: String(Date.now() % 1_000_000_000) } } });
  const files = listFiles(ROOT, ['packages', 'apps']).filter((file) => file.endsWith('.test.ts') && DRAWS.test(readFileSync(join(ROOT, file), 'utf8')));
  const inBrowser = files.filter((file) => NEEDS_A_BROWSER.test(file) && !file.endsWith('.node.test.ts'));
  const inNode = files.filter((file) => !inBrowser.includes(file));
  const passed: string[] = [];
  const failed: TestFailure[] = [];
  for (let run = 0; run < Number(values.times); run += 1) {
    const title = `seed ${Number(values.seed) + run}`;
    process.env['TEST_SEED'] = String(Number(values.seed) + run);
    const steps = [await runUnitTests(inNode), await runBrowserTests(['--files', ...inBrowser])];
    const failures = steps.filter((step) => step.failed > 0 || step.passed === 0);
    console.log(`${failures.length === 0 ? '✓' : '✗'} ${title}: ${steps.map((step) => `${step.passed} passed, ${step.failed} failed`).join('; ')}`);
    failed.push(...failures.map(({ output }) => ({ title, message: output ?? '' })));
    if (failures.length === 0) passed.push(title);
  }
  reportTests('test-random', { passed, failed });
}

if (import.meta.main) await main(process.argv.slice(2));
