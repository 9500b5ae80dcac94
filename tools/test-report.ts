/** One test that failed, with all that is known of why. */
export interface TestFailure {
  readonly title: string;
  readonly message: string;
}

/** What a run of titled tests came to. */
export interface TestReport {
  readonly passed: readonly string[];
  readonly failed: readonly TestFailure[];
}

/** Puts reports after each other. */
export function joinReports(reports: readonly TestReport[]): TestReport {
  return { passed: reports.flatMap(({ passed }) => passed), failed: reports.flatMap(({ failed }) => failed) };
}

/** The failures with their reasons, as text to read. */
export function formatFailures({ failed }: TestReport): string {
  return failed.map(({ title, message }) => `✗ ${title}\n${message.replace(/^/gm, '    ')}`).join('\n');
}

/** What a run prints and exits with when it is started by itself. */
export function reportTests(name: string, report: TestReport): void {
  if (report.failed.length > 0) console.error(formatFailures(report));
  console.log(`${name}: ${report.passed.length} passed, ${report.failed.length} failed`);
  if (report.failed.length > 0 || report.passed.length === 0) process.exitCode = 1;
}
