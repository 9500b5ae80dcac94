import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { buildPlayground } from './build.ts';
import { type EndToEndTest, takeTests } from './e2e-test.ts';
import { launchBrowser } from './launch-browser.ts';
import { ROOT, listFiles } from './repository.ts';
import { joinReports, reportTests, type TestReport } from './test-report.ts';
import { createTestContext } from './e2e-context.ts';

/** The longest that one test may take; only one that hangs takes as long. */
const LONGEST_TEST = 120_000;

/** Where a failed test leaves a picture of each of its pages. */
const PICTURES = join(ROOT, '.cache', 'e2e');

/** Loads the files one after another and runs their tests, printing each title. A file that does not load is a failed test. */
export async function runEndToEnd(browser: Browser, files: readonly string[], print: (line: string) => void): Promise<TestReport> {
  mkdirSync(PICTURES, { recursive: true });
  const reports: TestReport[] = [];
  for (const file of files) {
    try {
      await import(pathToFileURL(file).href);
      for (const test of takeTests()) {
        const report = await runTest(browser, test);
        print(`${report.failed.length === 0 ? '✓' : '✗'} ${test.title}`);
        reports.push(report);
      }
    } catch (error) {
      takeTests();
      reports.push({ passed: [], failed: [{ title: file, message: describe(error) }] });
    }
  }
  return joinReports(reports);
}

async function runTest(browser: Browser, { title, run }: EndToEndTest): Promise<TestReport> {
  const { context, problems, close } = createTestContext(browser, PICTURES);
  let failure: string | undefined;
  try {
    await withinLimit(run(context), title);
  } catch (error) {
    failure = describe(error);
  }
  const messages = [failure, ...problems, ...(await close(failure === undefined ? undefined : title))].filter((message) => message !== undefined);
  return messages.length === 0 ? { passed: [title], failed: [] } : { passed: [], failed: [{ title, message: messages.join('\n') }] };
}

async function withinLimit(work: Promise<void>, title: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`"${title}" did not end within ${LONGEST_TEST / 1000} s.`)), LONGEST_TEST);
  });
  await Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

function describe(error: unknown): string {
  return error instanceof Error ? error.stack ?? error.message : String(error);
}

/** Builds the playground, as a user would get it, and runs all of `tools/e2e/`. */
async function main(): Promise<void> {
  const problem = await buildPlayground();
  if (problem !== undefined) {
    reportTests('e2e', { passed: [], failed: [{ title: 'building the playground', message: problem }] });
    return;
  }
  const browser = await launchBrowser();
  try {
    const files = listFiles(ROOT, ['tools/e2e']).filter((file) => file.endsWith('.e2e.ts'));
    reportTests('e2e', await runEndToEnd(browser, files.map((file) => join(ROOT, file)), console.log));
  } finally {
    await browser.close();
  }
  // What a test left running must not keep the whole run alive.
  process.exit();
}

if (import.meta.main) await main();
