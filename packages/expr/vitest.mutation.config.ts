/** The tests that mutants of the wall and the budgets are run against: all that are quick, and none that tries at random. */
export default {
  ssr: { resolve: { conditions: ['@inlay/source', 'node', 'import', 'module', 'default'] } },
  test: {
    globals: true,
    testTimeout: 60_000,
    include: ['packages/expr/src/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.node.test.ts', '**/syntax.test.ts', '**/complete.test.ts', '**/page-objects.test.ts', '**/real-expressions.test.ts'],
  },
};
