import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { definitions } from '@inlay/components/definitions';
import { startServer } from '@inlay/server';
import type { Page } from 'playwright-core';
import { buildPlayground } from '../tools/build.ts';
import { launchBrowser } from '../tools/launch-browser.ts';
import { ROOT } from '../tools/repository.ts';

const APP = 'feedback-analysis';
/** Each is a roll-back and the way forward again. */
const ROUNDS = 20;

/** Rolls live back and forward in the playground, and looks each time at how long it takes until a viewer's page shows it. */
export async function runBench(): Promise<string> {
  const problem = await buildPlayground();
  if (problem !== undefined) throw new Error(problem);
  const data = await mkdtemp(join(tmpdir(), 'inlay-bench-'));
  const server = await startServer({ port: 0, data, environment: {}, components: definitions, user: { name: 'ada' }, programs: [], folders: { playground: join(ROOT, 'apps', 'playground', 'dist'), examples: join(ROOT, 'examples') } });
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(server.url);
    await page.locator('inlay-canvas').waitFor();
    await publishTwice(page);
    const viewer = await context.newPage();
    await viewer.goto(`${server.origin}/apps/${APP}@live`);
    await page.reload();
    await page.getByRole('button', { name: 'Releases', exact: true }).click();
    const [clicked, shown] = await measure(page, viewer);
    return [
      `Live is rolled back in the playground and put forward again, ${ROUNDS} times each, on the example feedback-analysis; a page of the released app is then loaded anew, its code from the browser's cache.`,
      '',
      '| from the click until | median | slowest |',
      '|---|---|---|',
      `| the panel says what is live | ${words(clicked)} |`,
      `| a viewer's page, loaded after that, shows that release | ${words(shown)} |`,
    ].join('\n');
  } finally {
    await browser.close();
    await server.close({ graceMs: 0 });
    await rm(data, { recursive: true, force: true });
  }
}

/** Two releases, whose buttons say which is which. */
async function publishTwice(page: Page): Promise<void> {
  await page.evaluate(async (app) => {
    const call = async (path: string, body?: unknown): Promise<{ readonly head: { readonly version: string } }> => {
      const response = await fetch(`/api/apps/${app}${path}`, body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
      if (!response.ok) throw new Error(await response.text());
      return response.json() as Promise<{ readonly head: { readonly version: string } }>;
    };
    const name = (text: string, expected: string) => call('/versions', { edits: [{ type: 'setProp', name: 'analyzeButton', prop: 'text', value: text }], message: '', expected });
    const publish = (version: string, source: string) => call('/releases', { version, source, notes: '', environment: 'live', confirmed: true });
    const first = await name('Say 1.0.0', (await call('')).head.version);
    await publish('1.0.0', first.head.version);
    const second = await name('Say 1.1.0', first.head.version);
    await publish('1.1.0', second.head.version);
  }, APP);
}

/** Milliseconds from the click until the panel, and a viewer's page, show the other release. */
async function measure(page: Page, viewer: Page): Promise<readonly [number[], number[]]> {
  const live = page.locator('inlay-releases-panel').getByRole('region', { name: 'Live' });
  const [clicked, shown]: [number[], number[]] = [[], []];
  const look = async (version: string, click: () => Promise<void>): Promise<void> => {
    const start = performance.now();
    await click();
    await live.getByText(version, { exact: true }).waitFor();
    clicked.push(performance.now() - start);
    await viewer.reload();
    await viewer.getByRole('button', { name: `Say ${version}`, exact: true }).waitFor();
    shown.push(performance.now() - start);
  };
  const releases = page.getByRole('list', { name: 'Releases, newest first' });
  await releases.getByRole('button', { name: /^1\.1\.0/ }).click();
  for (let round = 0; round < ROUNDS; round += 1) {
    await look('1.0.0', () => live.getByRole('button', { name: 'Roll back to 1.0.0' }).click());
    await look('1.1.0', () => releases.getByRole('button', { name: 'Make it live' }).click());
  }
  return [clicked, shown];
}

function words(times: readonly number[]): string {
  const sorted = times.toSorted((left, right) => left - right);
  return `${Math.round(sorted[Math.floor(sorted.length / 2)]!)} ms | ${Math.round(sorted.at(-1)!)} ms`;
}
