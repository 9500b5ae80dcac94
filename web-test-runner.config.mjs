import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { fileURLToPath } from 'node:url';
import { countReporter } from './tools/browser-test-reporter.ts';
import { browserArguments, findBrowser } from './tools/find-browser.ts';
import { servePapaparse } from './tools/serve-papaparse.ts';
import { servePdfWorker } from './tools/serve-pdf-worker.ts';
import { sendTestPagePolicy } from './tools/test-page-policy.ts';
import { TEST_SEED } from './tools/test-seed.ts';

/** How many times slower than the machine the pages are to be; `test-slow` sets it. */
const slowness = Number(process.env['PAGE_SLOWNESS'] ?? 1);

/** A page that believes to have the focus: a hidden tab gets no animation frames, and its tests would time out. */
async function createFocusedPage({ context }) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  if (slowness > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  return page;
}

/** The tests that need a browser, and those of the expression language once more: it runs on both sides. */
export default {
  files: ['packages/components/src/**/*.test.ts', 'packages/expr/src/**/*.test.ts', 'apps/playground/src/**/*.test.ts', '!**/*.node.test.ts'],
  nodeResolve: { exportConditions: ['@inlay/source', 'development'] },
  plugins: [esbuildPlugin({ ts: true, json: true, tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)), target: 'es2022', define: { TEST_SEED: String(TEST_SEED) } }), servePapaparse(), servePdfWorker()],
  middleware: [sendTestPagePolicy],
  browsers: [chromeLauncher({
    launchOptions: { executablePath: await findBrowser(), args: browserArguments() },
    concurrency: 2,
    createPage: createFocusedPage,
  })],
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000 * slowness,
  testsFinishTimeout: 120_000 * slowness,
  // Generous, because machines are shared; only a test that hangs takes as long.
  testFramework: { config: { timeout: slowness > 6 ? 60_000 : 30_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  // The variable is set by the verification, which reads the counts from that file.
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter(process.env['BROWSER_TEST_COUNTS'])],
};
