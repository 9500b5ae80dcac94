import { equal, match, ok } from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isChatCompletionBody } from '@copilotkit/aimock';
import type { Locator, Page } from 'playwright-core';
import { pdfOf } from '../../packages/runtime/src/files/documents.contract.ts';
import { workbookOf } from '../../packages/runtime/src/files/workbooks.contract.ts';
import { startFreshServer, startMockProvider } from '../e2e-server.ts';
import type { EndToEndContext } from '../e2e-test.ts';
import { test } from '../e2e-test.ts';

const ROWS = 400_000;

/** The example app, with a file input that takes any file. */
async function openApp(context: EndToEndContext, url: string): Promise<{ readonly page: Page; readonly canvas: Locator; readonly input: Locator }> {
  const page = await context.openPage();
  await page.goto(url);
  const canvas = page.locator('inlay-canvas');
  await canvas.getByText('Earlier feedback (CSV)').click();
  await page.locator('inlay-inspector-panel').getByRole('textbox', { name: 'Accepted types' }).fill('');
  const input = canvas.locator('inlay-file-input input[type=file]:not([accept])');
  await input.waitFor();
  return { page, canvas, input };
}

const fileOf = async (name: string, content: Blob | string): Promise<{ name: string; mimeType: string; buffer: Buffer }> => ({ name, mimeType: '', buffer: Buffer.from(await new Blob([content]).arrayBuffer()) });

test('files of every kind are read in the page where an expression uses them, in a worker served from self', async (context) => {
  const server = await startFreshServer(context);
  const { page, canvas, input } = await openApp(context, server.url);
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  const list = canvas.locator('inlay-file-input');

  await input.setInputFiles(await fileOf('sheet.xlsx', await workbookOf([{ name: 'S', rows: [['customer', 'feedback'], ['Excel & Co', 'Too many sheets']] }])));
  await canvas.getByText('Excel & Co').waitFor();
  equal(await list.getByText('1 row').count(), 1);
  await input.setInputFiles(await fileOf('report.pdf', pdfOf([['The export is slow.'], ['And loud.']])));
  await canvas.locator('inlay-table').getByText('And loud.').waitFor();
  await input.setInputFiles(await fileOf('rows.ndjson', '{"customer":"Lines Ltd"}\n'));
  await canvas.getByText('Lines Ltd').waitFor();
  await input.setInputFiles(await fileOf('fake.pdf', 'no PDF'));
  await list.getByText('"fake.pdf" is no PDF, whatever its name says.').waitFor();
  await page.getByRole('button', { name: /^Problems/ }).click();
  await page.locator('inlay-problems-panel').getByText('is no PDF').first().waitFor();
  ok(workers.length >= 3 && workers.every((url) => url.startsWith(server.origin)), `workers: ${workers.join(', ')}`);
});

test('a long table fills while it is read, and a query that needs all of it waits', async (context) => {
  const server = await startFreshServer(context);
  const provider = await startMockProvider(context, ['sk-files']);
  provider.onMessage(/Analyze this feedback/, { content: 'Read.' });
  const { page, canvas, input } = await openApp(context, server.url);
  await page.getByRole('button', { name: 'Resources', exact: true }).click();
  await page.getByRole('button', { name: 'Add a resource' }).click();
  await page.getByPlaceholder('localModel').and(page.locator('input[name="name"]')).fill('localModel');
  for (const [name, value] of [['baseUrl', `${provider.url}/v1`], ['apiKey', 'sk-files']] as const) await page.locator(`input[name="${name}"]`).fill(value);
  await page.locator('textarea[name="models"]').fill('mock-model');
  await page.getByRole('button', { name: 'Create resource' }).click();

  const lines = Array.from({ length: ROWS }, (_row, index) => `2026-09-01,Customer ${index},It is slow`);
  const folder = await mkdtemp(join(tmpdir(), 'inlay-e2e-'));
  context.onCleanup(() => rm(folder, { recursive: true }));
  // From the disk, as a person gives it: 15 MB as an argument would be decoded by the page itself.
  await writeFile(join(folder, 'long.csv'), `date,customer,feedback\n${lines.join('\n')}\n`);
  await input.setInputFiles(join(folder, 'long.csv'));
  await canvas.getByText('Customer 0', { exact: true }).waitFor();
  await canvas.getByText(`${ROWS.toLocaleString('en')} rows`).waitFor();
  await canvas.getByLabel('Feedback', { exact: true }).fill('Slow');
  await canvas.getByRole('button', { name: 'Analyze', exact: true }).click();
  await canvas.locator('inlay-ai-query').getByText('Read.').waitFor();
  const { body } = provider.getLastRequest()!;
  ok(isChatCompletionBody(body));
  match(String(body.messages[1]?.content), new RegExp(`Earlier feedback \\(${ROWS} notes\\)`));
});
