import { relative } from 'node:path';
import { ROOT } from '../repository.ts';
import { type CommandResult, runCommand } from '../run-command.ts';
import type { StepResult } from './step.ts';

/** The projects of the workspace. The root's holds tools, stories and benches. */
const PROJECTS = ['packages/expr', 'packages/runtime', 'packages/components', 'apps/playground', 'apps/server', '.'];
/** More at a time is no faster on two cores: the compiler works in parallel by itself. */
const AT_ONCE = 2;

/** Type-checks every project and counts its files: each one once, whichever projects it is in. */
export async function checkTypes(projects: readonly string[] = PROJECTS, root = ROOT): Promise<StepResult> {
  const waiting = [...projects];
  const results: CommandResult[] = [];
  const work = async () => {
    for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) results.push(await compile(root, project));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return countFiles(root, results);
}

function compile(root: string, project: string): Promise<CommandResult> {
  const compiler = `${ROOT}/node_modules/typescript/bin/tsc`;
  return runCommand(process.execPath, [compiler, '-p', project, '--listFiles', '--pretty', 'false'], { cwd: root });
}

/** The compiler lists files by their whole path; an error starts with its file relative to where the compiler runs. */
function countFiles(root: string, results: readonly CommandResult[]): StepResult {
  const files = new Set<string>();
  const failing = new Set<string>();
  const errors = new Set<string>();
  for (const { code, output } of results) {
    const lines = output.split(/\r?\n/);
    for (const line of lines) {
      if (/^(\/|[A-Za-z]:).*\.[a-z]+$/.test(line)) files.add(relative(root, line));
      else if (line !== '') errors.add(line);
    }
    const found = lines.flatMap((line) => /^(.+?)\(\d+,\d+\): error /.exec(line)?.[1] ?? []);
    for (const file of found) failing.add(file);
    if (code !== 0 && found.length === 0) failing.add(lines.find((line) => line.includes('error')) ?? 'the compiler');
  }
  const own = [...files].filter((file) => !file.includes('node_modules') && !file.startsWith('..'));
  return { passed: own.filter((file) => !failing.has(file)).length, failed: failing.size, output: [...errors].join('\n') };
}
