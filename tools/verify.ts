import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './repository.ts';
import { inLanes } from './in-lanes.ts';
import { runBrowserTests } from './verify/browser-tests.ts';
import { checkTypes } from './verify/check-types.ts';
import { lint } from './verify/lint.ts';
import { type Step, type StepResult, runTool } from './verify/step.ts';
import { runUnitTests } from './verify/unit-tests.ts';

/** How a step went, and how long it took. */
export interface StepReport extends StepResult {
  readonly name: string;
  readonly seconds: number;
}

/** Everything that must hold before a change goes in, the quick steps first. */
export const STEPS: readonly Step[] = [
  { name: 'types', paired: true, run: () => checkTypes() },
  { name: 'lint', paired: true, run: () => lint() },
  { name: 'layers', paired: true, run: () => runTool('layers') },
  { name: 'shape', paired: true, run: () => runTool('shape') },
  ...(existsSync(join(ROOT, 'tools', 'api-types.ts')) ? [{ name: 'api', paired: true, run: () => runTool('api-types', ['--check']) }] : []),
  { name: 'manifest', paired: true, run: () => runTool('manifest', ['--check']) },
  { name: 'sizes', paired: true, run: () => runTool('sizes') },
  { name: 'packages', paired: true, run: () => runTool('build-packages') },
  { name: 'unit', run: () => runUnitTests() },
  { name: 'browser', run: () => runBrowserTests() },
  { name: 'stories', run: () => runTool('stories') },
  { name: 'e2e', run: () => runTool('e2e') },
];

/**
 * Runs the steps in their order, two at a time where they are paired, all of them even when one fails, and reports
 * each as it ends; what a failed one printed is shown. A step that checked nothing has failed: something keeps it from
 * seeing what it should.
 */
export async function runSteps(steps: readonly Step[], print: (text: string) => void): Promise<StepReport[]> {
  const run = async (_lane: number, step: Step): Promise<StepReport> => {
    const started = performance.now();
    const result = await runStep(step);
    const report = { ...result, name: step.name, seconds: (performance.now() - started) / 1000 };
    if (report.failed > 0) print(`\n${report.output.trimEnd()}\n`);
    print(formatReport(report));
    return report;
  };
  const paired = await inLanes([0, 1], steps.filter((step) => step.paired), run);
  return [...paired, ...await inLanes([0], steps.filter((step) => !step.paired), run)];
}

/** The table of all steps, how many seconds they took together, and alone on the last line the sums: `N passed, N failed`. */
export function formatSummary(reports: readonly StepReport[], seconds: number): string {
  const sum = (of: 'passed' | 'failed') => reports.reduce((total, report) => total + report[of], 0);
  return ['', ...reports.map(formatReport), `  in ${seconds.toFixed(1)} s`, `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}

async function runStep(step: Step): Promise<StepResult> {
  try {
    const result = await step.run();
    if (result.passed + result.failed > 0) return result;
    return { passed: 0, failed: 1, output: `${result.output}\nThe step "${step.name}" found nothing to check.` };
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? String(error.stack) : String(error) };
  }
}

function formatReport({ name, passed, failed, seconds }: StepReport): string {
  return `${failed === 0 ? '✓' : '✗'} ${name.padEnd(8)} ${String(passed).padStart(6)} passed, ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`;
}

async function main(names: readonly string[]): Promise<void> {
  const unknown = names.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown !== undefined) {
    console.error(`There is no step "${unknown}". The steps are: ${STEPS.map(({ name }) => name).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const started = performance.now();
  const reports = await runSteps(names.length === 0 ? STEPS : STEPS.filter((step) => names.includes(step.name)), console.log);
  console.log(formatSummary(reports, (performance.now() - started) / 1000));
  if (reports.some((report) => report.failed > 0)) process.exitCode = 1;
}

if (import.meta.main) await main(process.argv.slice(2));
