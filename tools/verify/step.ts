import { type CommandResult, runNode } from '../run-command.ts';

/** What a step came to: how many units it checked or tests it ran, and what it printed. */
export interface StepResult {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
}

/** One step of the verification. */
export interface Step {
  readonly name: string;
  /** True for one that keeps a single core busy, so that two of them run at a time; the others use what there is. */
  readonly paired?: boolean;
  run(): Promise<StepResult>;
}

/** Runs one of our tools as a program of its own, so that nothing it does can bring the others down. */
export async function runTool(name: string, words: readonly string[] = []): Promise<StepResult> {
  return readCounts(name, await runNode([`tools/${name}.ts`, ...words]));
}

/**
 * Reads the line `name: N passed, N failed` that our tools end with. Without one, or when the program failed
 * without a failure that it counted, there is one more failure: the program itself.
 */
export function readCounts(name: string, { code, output }: CommandResult): StepResult {
  const line = new RegExp(`^${name}: (\\d+) passed, (\\d+) failed$`, 'm').exec(output);
  return withExitCode({ passed: Number(line?.[1] ?? (code === 0 ? 1 : 0)), failed: Number(line?.[2] ?? 0), output }, code);
}

/** Counts a program that failed without having counted a failure as one. */
export function withExitCode(result: StepResult, code: number): StepResult {
  return code !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result;
}
