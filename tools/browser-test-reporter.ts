import { writeFileSync } from 'node:fs';

/** As much of a suite's result as is counted. */
interface SuiteResult {
  readonly tests: readonly { readonly passed: boolean; readonly skipped: boolean }[];
  readonly suites: readonly SuiteResult[];
}

/** As much of a session's result as is counted. */
interface SessionResult {
  readonly testFile: string;
  readonly passed: boolean;
  readonly testResults?: SuiteResult | undefined;
}

/** What a run of tests came to. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Counts the tests of all sessions. A file that failed without a failing test (it did not load, or something threw
 * outside of a test) is one failure, so that no failure is ever without a count. Skipped tests count as neither.
 */
export function countSessions(sessions: readonly SessionResult[]): TestCounts {
  let passed = 0;
  let failed = 0;
  for (const session of sessions) {
    const tests = session.testResults === undefined ? [] : testsOf(session.testResults);
    const failures = tests.filter((test) => !test.passed && !test.skipped).length;
    passed += tests.filter((test) => test.passed && !test.skipped).length;
    failed += failures === 0 && !session.passed ? 1 : failures;
  }
  return { passed, failed };
}

/** A reporter for @web/test-runner that writes the counts as JSON to a file, if one is named, when the run is over. */
export function countReporter(file: string | undefined) {
  return {
    onTestRunFinished({ sessions }: { readonly sessions: readonly SessionResult[] }) {
      if (file !== undefined) writeFileSync(file, JSON.stringify(countSessions(sessions)));
    },
  };
}

function testsOf(suite: SuiteResult): SuiteResult['tests'] {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
