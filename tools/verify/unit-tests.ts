import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../run-command.ts';
import { type StepResult, withExitCode } from './step.ts';

/** What vitest's JSON reporter writes, as far as it is read. */
interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Runs the tests that need no browser; `words` are further words for vitest. A file that does not load counts as one failure. */
export async function runUnitTests(words: readonly string[] = []): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'unit-tests-'));
  const report = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code, output } = await runNode(['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...words]);
    if (!existsSync(report)) return { passed: 0, failed: 1, output };
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as UnitReport;
    const unloaded = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
    return withExitCode({ passed: numPassedTests, failed: numFailedTests + unloaded, output }, code);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
