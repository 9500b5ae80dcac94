import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** The tests that need no browser. Those of elements run under @web/test-runner, see web-test-runner.config.mjs. */
export default defineConfig({
  // Tests run against the sources, so a stale build can neither hide nor cause a failure.
  // vitest resolves what tests import as a server does: `resolve.conditions` alone would not be used.
  ssr: { resolve: { conditions: ['@inlay/source', 'node', 'import', 'module', 'default'] } },
  test: {
    globals: true,
    // A core is left free where there are more than two; with two, files that wait leave enough room.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Generous, because machines are shared; only a test that hangs takes as long.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: [
      'packages/{expr,runtime}/src/**/*.test.ts',
      'packages/components/src/**/*.node.test.ts',
      'apps/playground/src/**/*.node.test.ts',
      'apps/server/src/**/*.test.ts',
      'tools/**/*.test.ts',
      'bench/**/*.test.ts',
    ],
    exclude: ['**/*.browser.test.ts'],
  },
});
