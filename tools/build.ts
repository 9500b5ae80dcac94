import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT, listFiles } from './repository.ts';
import { runNode } from './run-command.ts';

const BUILT = join(ROOT, 'apps', 'playground', 'dist');
const STAMP = join(ROOT, '.cache', 'build', 'playground.txt');

/** Where what goes into the playground stands. */
const INPUTS = ['apps/playground', 'packages', 'examples'];
const OTHER_INPUTS = ['pnpm-lock.yaml', 'tsconfig.base.json'];

/**
 * Builds the playground and the embed script into `apps/playground/dist`, unless nothing has changed since the last
 * time. Resolves with what the build printed when it failed, else with undefined.
 */
export async function buildPlayground(): Promise<string | undefined> {
  const stamp = hashInputs(ROOT);
  if (existsSync(join(BUILT, 'index.html')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return undefined;
  for (const mode of ['production', 'embed']) {
    const { code, output } = await runNode(['node_modules/vite/bin/vite.js', 'build', 'apps/playground', '--logLevel', 'warn', '--mode', mode]);
    if (code !== 0) return output;
  }
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, stamp);
  return undefined;
}

/** A hash over the names and contents of all that the build reads; tests and stories are not part of it. */
function hashInputs(root: string): string {
  const hash = createHash('sha256');
  const files = listFiles(root, INPUTS).filter((file) => !/\.(test|stories|contract)\.ts$|\.md$/.test(file));
  for (const file of [...files, ...OTHER_INPUTS]) hash.update(`${file}\0`).update(readFileSync(join(root, file))).update('\0');
  return hash.digest('hex');
}

if (import.meta.main) {
  const problem = await buildPlayground();
  if (problem === undefined) {
    console.log(`Built ${BUILT}`);
  } else {
    console.error(problem);
    process.exitCode = 1;
  }
}
