/** What a check found wrong, at a place one can click on in a terminal. */
export interface Finding {
  /** Relative to the repository. */
  readonly file: string;
  /** From 1; absent when the whole file is meant. */
  readonly line?: number;
  readonly message: string;
}

/** What a check looked at and what it found. */
export interface CheckResult {
  /** The files or entries that were checked, so that a check of nothing is seen to be one. */
  readonly checked: readonly string[];
  readonly findings: readonly Finding[];
}

/** `file:line message`, one a line. */
export function formatFindings(findings: readonly Finding[]): string {
  return findings.map(({ file, line, message }) => `${file}${line === undefined ? '' : `:${line}`} ${message}`).join('\n');
}

/** How many of the checked units are fine and how many are not. What was found outside of them counts as failed too. */
export function countUnits(result: CheckResult): { readonly passed: number; readonly failed: number } {
  const failing = new Set(result.findings.map((finding) => finding.file));
  return { passed: result.checked.filter((unit) => !failing.has(unit)).length, failed: failing.size };
}

/** What a check prints and exits with when it is run by itself. */
export function reportCheck(name: string, result: CheckResult): void {
  const { passed, failed } = countUnits(result);
  if (failed > 0) console.error(formatFindings(result.findings));
  console.log(`${name}: ${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}
