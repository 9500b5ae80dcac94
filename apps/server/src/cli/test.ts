import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { definitions } from '@inlay/components/definitions';
import { parseDocument } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';
import { formatProblemPath } from '@inlay/runtime/problem';
import type { Problem } from '@inlay/runtime/problem';
import { parseTestFile, runTest } from '@inlay/runtime/testing';
import type { TestFile } from '@inlay/runtime/testing';
import type { CommandOutput } from './run.ts';
import { UsageError } from './usage-error.ts';

/** How the command is written. */
export const TEST_USAGE = `inlay test FILE…

Runs tests of apps with recorded answers: no browser, no network, no model.

  FILE    a JSON file: {"app": PATH, "tests": [{"title", "answers", "steps"}]}`;

/**
 * `inlay test`: runs test files. Resolves with the exit code: 0 when every test passed, 1 when one failed, 2 for a wrong
 * call, which is also a file that cannot be read or holds no tests.
 */
export async function test(words: readonly string[], output: CommandOutput): Promise<number> {
  try {
    if (words.length === 0) throw new UsageError('Name the test files to run.');
    const unknown = words.find((word) => word.startsWith('-'));
    if (unknown !== undefined) throw new UsageError(`There is no option ${unknown}.`);
    return await runFiles(words, output);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.error(`${error.message}\n\n${TEST_USAGE}\n`);
    return 2;
  }
}

async function runFiles(paths: readonly string[], output: CommandOutput): Promise<number> {
  let [passed, failed] = [0, 0];
  for (const path of paths) {
    const file = await readTestFile(path);
    const document = await readApp(join(dirname(path), file.app));
    for (const each of file.tests) {
      const { title, failure } = await runTest(each, { document, components: definitions });
      if (failure === undefined) passed += 1;
      else failed += 1;
      output.out(failure === undefined ? `✓ ${title}\n` : `✗ ${title}\n    ${failure}\n`);
    }
  }
  output.out(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

async function readTestFile(path: string): Promise<TestFile> {
  const parsed = parseTestFile(await readJson(path));
  if ('problems' in parsed) throw new UsageError(`${path} holds no tests that can be run.\n${explain(parsed.problems)}`);
  if (parsed.file.tests.length === 0) throw new UsageError(`${path} holds no tests.`);
  return parsed.file;
}

async function readApp(path: string): Promise<AppDocument> {
  const { document, problems } = parseDocument(await readJson(path), { components: definitions });
  if (document === undefined) throw new UsageError(`${path} holds no app that can be run.\n${explain(problems)}`);
  return document;
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`${path} could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function explain(problems: readonly Problem[]): string {
  return problems.map(({ path, message, hint }) => `${formatProblemPath(path)}: ${message}${hint === undefined ? '' : ` ${hint}`}`).join('\n');
}
