import { deepEqual, equal, match } from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFreshServer, startMockProvider } from '../e2e-server.ts';
import { test } from '../e2e-test.ts';
import { ROOT } from '../repository.ts';

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the linked `inlay` command as a person at the root of the repository would. */
function inlay(...words: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? 'inlay.cmd' : 'inlay'), [...words], { cwd: ROOT, shell: process.platform === 'win32' }, (failure, out, error) => {
      resolve({ code: failure === null ? 0 : Number(failure.code), out, error });
    });
  });
}

/** The same, with a reader that is gone before anything is printed. */
function inlayUnread(...words: readonly string[]): Promise<Omit<Outcome, 'out'>> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, 'apps', 'server', 'bin', 'inlay.mjs'), ...words], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let error = '';
    child.stdout.destroy();
    child.stderr.on('data', (text) => { error += String(text); });
    child.on('close', (code) => resolve({ code: code ?? -1, error }));
  });
}

const APP = 'examples/feedback-analysis.app.json';

test('the same app answers headless, with what is given on the command line, while the server runs', async (context) => {
  await startFreshServer(context);
  const provider = await startMockProvider(context);
  provider.onMessage(/Too slow/, { content: 'Speed it up.' });
  const folder = await mkdtemp(join(tmpdir(), 'inlay-e2e-'));
  context.onCleanup(() => rm(folder, { recursive: true, force: true }));
  const resources = join(folder, 'resources.json');
  await writeFile(resources, JSON.stringify({ localModel: { baseUrl: provider.url, apiKey: 'sk-cli', models: ['mock-model'] } }));

  const plain = await inlay('run', APP, '--query', 'analyze', '--set', 'feedbackTextarea.value=Too slow', '--resources', resources);
  deepEqual(plain, { code: 0, out: 'Speed it up.\n', error: '' }, plain.error);

  const unread = await inlayUnread('run', APP, '--query', 'analyze', '--set', 'feedbackTextarea.value=Too slow', '--resources', resources);
  deepEqual(unread, { code: 0, error: '' }, unread.error);

  const json = await inlay('run', APP, '--query', 'analyze', '--set', 'feedbackTextarea.value=Too slow', '--set', 'feedbackFile.value=@examples/feedback.csv', '--resources', resources, '--json');
  equal(json.code, 0);
  const report = JSON.parse(json.out) as { readonly status: string; readonly data: string; readonly resolved: { readonly prompt: string; readonly model: string } };
  equal(report.status, 'success');
  equal(report.data, 'Speed it up.');
  equal(report.resolved.model, 'mock-model');
  match(report.resolved.prompt, /^Analyze this feedback: Too slow\n\nEarlier feedback \(8 notes\):\n- 2026-09-01, Harbour Clinic/);
});

test('a wrong call is told with how it is written, and a run that fails exits with 1', async (context) => {
  const provider = await startMockProvider(context);
  provider.onMessage(/.*/, { error: { message: 'no such key' }, status: 401 });
  const folder = await mkdtemp(join(tmpdir(), 'inlay-e2e-'));
  context.onCleanup(() => rm(folder, { recursive: true, force: true }));
  const resources = join(folder, 'resources.json');
  await writeFile(resources, JSON.stringify({ localModel: { baseUrl: provider.url, apiKey: 'sk-cli-secret', models: ['m'] } }));

  const wrong = await inlay('run', APP, '--query', 'analyse');
  equal(wrong.code, 2);
  match(wrong.error, /There is no query "analyse".*It has: analyze/);

  const refused = await inlay('run', APP, '--query', 'analyze', '--set', 'feedbackTextarea.value=x', '--resources', resources, '--json');
  equal(refused.code, 1);
  const report = JSON.parse(refused.out) as { readonly status: string; readonly error: { readonly kind: string; readonly hint: string } };
  equal(report.status, 'error');
  equal(report.error.kind, 'auth');
  equal(refused.out.includes('sk-cli-secret') || refused.error.includes('sk-cli-secret'), false);
});
