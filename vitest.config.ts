import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { TEST_SEED } from './tools/test-seed.ts';

const TESTS = [
  'packages/{expr,runtime}/src/**/*.test.ts',
  'packages/components/src/**/*.node.test.ts',
  'apps/playground/src/**/*.node.test.ts',
  'apps/server/src/**/*.test.ts',
  'tools/**/*.test.ts',
  'bench/**/*.test.ts',
];

/** Those that look at the intrinsics of their process, or change them: each file has a worker of its own. The others share theirs, which halves the work. */
const APART = ['packages/expr/src/wall/**/*.test.ts', 'packages/expr/src/*escapes*.test.ts'];

const IN_A_BROWSER = '**/*.browser.test.ts';

/** The tests that need no browser. Those of elements run under @web/test-runner, see web-test-runner.config.mjs. */
export default defineConfig({
  define: { TEST_SEED },
  // Tests run against the sources, so a stale build can neither hide nor cause a failure.
  // vitest resolves what tests import as a server does: `resolve.conditions` alone would not be used.
  ssr: { resolve: { conditions: ['@inlay/source', 'node', 'import', 'module', 'default'] } },
  test: {
    globals: true,
    setupFiles: [fileURLToPath(new URL('tools/seed-tests.ts', import.meta.url))],
    // A core is left free where there are more than two; with two, files that wait leave enough room.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Generous, because machines are shared; only a test that hangs takes as long.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'together', isolate: false, include: TESTS, exclude: [...APART, IN_A_BROWSER] } },
      { extends: true, test: { name: 'apart', include: APART, exclude: [IN_A_BROWSER] } },
    ],
  },
});
