import { parseArgs } from 'node:util';
import { buildPlayground } from './build.ts';
import { endToEndFiles, runEndToEnd } from './e2e.ts';
import { launchBrowser } from './launch-browser.ts';
import type { Slowness } from './slow-page.ts';
import { joinReports, reportTests, type TestReport } from './test-report.ts';

/** The longest that an answer of the server is held back. */
const DELAY_MS = 400;

/**
 * `test-slow [FILE…] [--rates 4,8,12] [--seed N]`: the end-to-end tests on pages whose processor is so many times slower,
 * with random delays of all that they fetch. What fails here depends on the speed of the machine.
 */
async function main(words: readonly string[]): Promise<void> {
  const { positionals, values } = parseArgs({ args: [...words], allowPositionals: true, options: { rates: { type: 'string', default: '4,8,12' }, seed: { type: 'string', default: String(Date.now() % 1_000_000) } } });
  const files = endToEndFiles(positionals);
  if (files.length === 0) throw new Error(`No file of tools/e2e is named ${positionals.join(' or ')}.`);
  const problem = await buildPlayground();
  if (problem !== undefined) return reportTests('test-slow', { passed: [], failed: [{ title: 'building the playground', message: problem }] });
  const reports: TestReport[] = [];
  for (const [index, rate] of values.rates.split(',').map(Number).entries()) reports.push(await runSlowed(files, { rate, delayMs: DELAY_MS, seed: Number(values.seed) + index }));
  reportTests('test-slow', joinReports(reports));
  process.exit();
}

/** A browser for each round: one that has run for an hour is not the one that people have. */
async function runSlowed(files: readonly string[], slowness: Slowness): Promise<TestReport> {
  const words = `${slowness.rate} times slower, seed ${slowness.seed}`;
  console.log(`\n${words}`);
  const browser = await launchBrowser();
  try {
    const { passed, failed } = await runEndToEnd([browser], files, { print: console.log, slowness });
    return { passed, failed: failed.map(({ title, message }) => ({ title: `${title} (${words})`, message })) };
  } finally {
    await browser.close();
  }
}

if (import.meta.main) await main(process.argv.slice(2));
