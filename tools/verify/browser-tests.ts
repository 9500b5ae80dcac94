import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestCounts } from '../browser-test-reporter.ts';
import { runNode } from '../run-command.ts';
import { type StepResult, withExitCode } from './step.ts';

/** Runs the tests that need a browser, under the strict security policy; `words` are further words for the test runner. */
export async function runBrowserTests(words: readonly string[] = []): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'browser-tests-'));
  const report = join(folder, 'counts.json');
  try {
    const command = ['node_modules/@web/test-runner/dist/bin.js', '--config', 'web-test-runner.config.mjs', ...words];
    const { code, output } = await runNode(command, { env: { BROWSER_TEST_COUNTS: report } });
    if (!existsSync(report)) return { passed: 0, failed: 1, output };
    const counts = JSON.parse(readFileSync(report, 'utf8')) as TestCounts;
    return withExitCode({ ...counts, output }, code);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
