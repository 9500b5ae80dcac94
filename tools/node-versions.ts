import { dirname } from 'node:path';
import { ROOT } from './repository.ts';
import { runCommand, runNpm } from './run-command.ts';

/** The oldest Node that is supported, the one that the launcher brings, and the newest. */
const VERSIONS = ['22.19', '24', '26'];

/** Brings a Node from the npm registry and gives its path; undefined when there is none of that version. */
async function bringNode(version: string): Promise<string | undefined> {
  const { code, output } = await runNpm(['exec', '--yes', '--loglevel=error', `--package=node@${version}`, '--', 'node', '-p', 'process.execPath']);
  return code === 0 ? output.trim().split('\n').at(-1) : undefined;
}

/** Runs the whole verification, or the named steps, under a Node; prints what it prints. */
async function verifyUnder(node: string, steps: readonly string[]): Promise<boolean> {
  const words = ['--conditions=@inlay/source', '--disable-warning=ExperimentalWarning', 'tools/verify.ts', ...steps];
  const { code } = await runCommand(node, words, { cwd: ROOT, env: { PATH: `${dirname(node)}:${process.env['PATH'] ?? ''}` }, onOutput: (text) => process.stdout.write(text) });
  return code === 0;
}

// A long run of its own: `node tools/launch.mjs node-versions [STEP…]`.
let failed = 0;
for (const version of VERSIONS) {
  const node = await bringNode(version);
  console.log(`\n── Node ${version} ──`);
  if (node === undefined) {
    console.log(`Node ${version} could not be brought from the npm registry.`);
    failed += 1;
  } else if (!(await verifyUnder(node, process.argv.slice(2)))) failed += 1;
}
console.log(`\n${VERSIONS.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
