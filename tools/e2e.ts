import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { buildPlayground } from './build.ts';
import { type EndToEndTest, takeTests } from './e2e-test.ts';
import { inLanes } from './in-lanes.ts';
import { launchBrowsers } from './launch-browser.ts';
import { ROOT, listFiles } from './repository.ts';
import { joinReports, reportTests, type TestReport } from './test-report.ts';
import { createTestContext } from './e2e-context.ts';
import type { Slowness } from './slow-page.ts';

/** The longest that one test may take; only one that hangs takes as long. */
const LONGEST_TEST = 120_000;

/** How tests are run. */
export interface EndToEndOptions {
  /** Is given a line for each test that has ended. */
  readonly print?: (line: string) => void;
  /** How much slower than this one the machine and the network of the pages are to be; as they are unless said. */
  readonly slowness?: Slowness | undefined;
}

/** Where a failed test leaves a picture of each of its pages. */
const PICTURES = join(ROOT, '.cache', 'e2e');

/**
 * Loads the files one after another, and then runs the tests of each in the first browser that is free, printing each
 * title with its seconds. Two files never share a browser at one time, as its pages share a clipboard. A file that
 * does not load is a failed test.
 */
export async function runEndToEnd(browsers: readonly Browser[], files: readonly string[], options: EndToEndOptions = {}): Promise<TestReport> {
  mkdirSync(PICTURES, { recursive: true });
  const suites = [];
  for (const file of files) suites.push(await loadTests(file));
  return joinReports(await inLanes(browsers, suites, async (browser, suite) => {
    if (!Array.isArray(suite)) return suite;
    const reports: TestReport[] = [];
    for (const test of suite) {
      const started = performance.now();
      const report = await runTest(browser, test, options);
      options.print?.(`${report.failed.length === 0 ? '✓' : '✗'} ${test.title} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
      reports.push(report);
    }
    return joinReports(reports);
  }));
}

/** By file: one that is run again is not loaded again. */
const LOADED = new Map<string, EndToEndTest[]>();

async function loadTests(file: string): Promise<EndToEndTest[] | TestReport> {
  const loaded = LOADED.get(file);
  if (loaded !== undefined) return loaded;
  try {
    await import(pathToFileURL(file).href);
    const tests = takeTests();
    LOADED.set(file, tests);
    return tests;
  } catch (error) {
    takeTests();
    return { passed: [], failed: [{ title: file, message: describe(error) }] };
  }
}

async function runTest(browser: Browser, { title, run }: EndToEndTest, { slowness }: EndToEndOptions): Promise<TestReport> {
  const { context, problems, close } = createTestContext(browser, { pictures: PICTURES, slowness });
  let failure: string | undefined;
  try {
    await withinLimit(run(context), title, LONGEST_TEST * (slowness?.rate ?? 1));
  } catch (error) {
    failure = describe(error);
  }
  const messages = [failure, ...problems, ...(await close(failure === undefined ? undefined : title))].filter((message) => message !== undefined);
  return messages.length === 0 ? { passed: [title], failed: [] } : { passed: [], failed: [{ title, message: messages.join('\n') }] };
}

async function withinLimit(work: Promise<void>, title: string, limitMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`"${title}" did not end within ${limitMs / 1000} s.`)), limitMs);
  });
  await Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

function describe(error: unknown): string {
  return error instanceof Error ? error.stack ?? error.message : String(error);
}

/** The files of `tools/e2e/`; with names ("history"), only those. */
export function endToEndFiles(names: readonly string[] = []): string[] {
  const files = listFiles(ROOT, ['tools/e2e']).filter((file) => file.endsWith('.e2e.ts'));
  return files.filter((file) => names.length === 0 || names.includes(basename(file, '.e2e.ts'))).map((file) => join(ROOT, file));
}

/** Builds the playground, as a user would get it, and runs all of `tools/e2e/`. */
async function main(): Promise<void> {
  const problem = await buildPlayground();
  if (problem !== undefined) {
    reportTests('e2e', { passed: [], failed: [{ title: 'building the playground', message: problem }] });
    return;
  }
  const browsers = await launchBrowsers();
  try {
    reportTests('e2e', await runEndToEnd(browsers, endToEndFiles(), { print: console.log }));
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
  }
  // What a test left running must not keep the whole run alive.
  process.exit();
}

if (import.meta.main) await main();
