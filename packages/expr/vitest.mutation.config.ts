/** The quickest first: a mutant is done with as soon as one test notices it. */
const ORDER = ['/src/wall/', '/src/compile/', '/src/blocks.', '/src/compile-expression.', '/src/semantics.', '/src/compile-script.', '/src/escapes.'] as const;

/** As much of a test file as its place in the order depends on. */
interface TestFile {
  readonly moduleId: string;
}

class QuickFirst {
  sort<File extends TestFile>(files: readonly File[]): File[] {
    const rank = ({ moduleId }: TestFile): number => ORDER.findIndex((part) => moduleId.includes(part));
    return files.toSorted((a, b) => rank(a) - rank(b));
  }

  shard<File extends TestFile>(files: File[]): File[] {
    return files;
  }
}

/**
 * The tests that mutants of the wall and the budgets are run against: all that are quick, and none
 * that tries at random. A test that is left out can only lower the score.
 */
export default {
  ssr: { resolve: { conditions: ['@inlay/source', 'node', 'import', 'module', 'default'] } },
  test: {
    globals: true,
    testTimeout: 60_000,
    include: ['packages/expr/src/wall/*.test.ts', 'packages/expr/src/compile/program.test.ts', 'packages/expr/src/{blocks,compile-expression,compile-script,escapes,semantics}.test.ts'],
    exclude: [
      '**/*.node.test.ts', '**/*.browser.test.ts',
      // Each walks every call there is, many times over.
      '**/wall/{entering-objects,foreign-functions,implicit-calls,purity,own-names}.test.ts',
    ],
    sequence: { sequencer: QuickFirst },
  },
};
