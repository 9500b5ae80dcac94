import { deepEqual } from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startFreshServer } from '../e2e-server.ts';
import type { EndToEndContext } from '../e2e-test.ts';
import { test } from '../e2e-test.ts';
import { writeOver } from '../e2e-write.ts';

/** A REST API that answers with whom it was asked for, and keeps what it was asked. */
async function startPeople({ onCleanup }: EndToEndContext): Promise<{ readonly url: string; readonly seen: readonly (readonly [path: string | undefined, key: string | undefined])[] }> {
  const seen: [string | undefined, string | undefined][] = [];
  const server = createServer((request, response) => {
    seen.push([request.url, request.headers.authorization]);
    response.setHeader('content-type', 'application/json').end(JSON.stringify([{ name: new URL(request.url ?? '', 'http://x').searchParams.get('q') }]));
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  onCleanup(() => { server.close(); });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, seen };
}

test('a builder adds a REST API, asks it for what is entered, and transforms the answer', async (context) => {
  const people = await startPeople(context);
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  await page.locator('inlay-canvas').getByText('0 characters').waitFor();

  await page.getByRole('button', { name: 'Resources', exact: true }).click();
  const resources = page.locator('inlay-resources-panel');
  await resources.getByRole('button', { name: 'Add a resource' }).click();
  await resources.getByRole('textbox', { name: /^Name/ }).fill('people');
  await resources.getByLabel('Kind').selectOption('rest');
  await resources.getByRole('textbox', { name: /^Base URL/ }).fill(people.url);
  await resources.getByRole('textbox', { name: /^API key/ }).fill('people-secret-key');
  await resources.getByRole('button', { name: 'Create resource' }).click();
  await resources.getByText('REST API').first().waitFor();

  await page.getByRole('group', { name: 'Bottom panels' }).getByRole('button', { name: 'Problems' }).click();
  await page.getByRole('group', { name: 'Bottom panels' }).getByRole('button', { name: 'Queries' }).click();
  const queries = page.locator('inlay-queries-panel');
  await queries.getByRole('button', { name: 'Query', exact: true }).click();
  await queries.getByLabel('What it does').selectOption('rest');
  await queries.getByLabel('Resource').selectOption('people');
  await writeOver(queries.getByRole('textbox', { name: 'Path' }), '/find');
  await queries.getByLabel('Parameters').fill('q: << feedbackTextarea.value >>');
  await queries.getByLabel('Parameters').blur();
  await page.locator('inlay-canvas').getByLabel('Feedback', { exact: true }).fill('Ann');
  await queries.getByRole('button', { name: 'Run', exact: true }).click();
  await queries.getByLabel('Result').getByRole('gridcell', { name: 'Ann' }).waitFor();
  deepEqual(people.seen, [['/v1/find?q=Ann', 'Bearer people-secret-key']]);

  await queries.getByRole('button', { name: 'Query', exact: true }).click();
  await queries.getByLabel('What it does').selectOption('transform');
  await writeOver(queries.getByRole('textbox', { name: 'Value' }), '<< query1.data[0].name.toUpperCase() >>');
  await queries.getByRole('button', { name: 'Run', exact: true }).click();
  await queries.getByLabel('Result').getByText('ANN', { exact: true }).waitFor();
  if (process.env['PICTURE'] !== undefined) await page.screenshot({ path: process.env['PICTURE'] });
});
