import { deepEqual, equal, match } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { docxOf, pdfOf } from '../../packages/runtime/src/files/documents.contract.ts';
import { startFreshServer } from '../e2e-server.ts';
import type { EndToEndContext } from '../e2e-test.ts';
import { test } from '../e2e-test.ts';
import { writeOver } from '../e2e-write.ts';
import { ROOT } from '../repository.ts';
import { axeViolations } from '../story-page.ts';

/** Words that the mock's vectors are made of: a text with one of them points there. */
const WORDS = ['leave', 'lunch', 'train', 'salary'];

/** A service that embeds, with a key, and holds its answers back while it is told to. */
async function startEmbedder({ onCleanup }: EndToEndContext) {
  const embedder = { url: '', texts: [] as string[], keys: new Set<string | undefined>(), isHeld: false };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => { body += String(chunk); });
    request.on('end', () => {
      embedder.keys.add(request.headers.authorization);
      if (embedder.isHeld) return;
      const { input } = JSON.parse(body) as { readonly input: readonly string[] };
      embedder.texts.push(...input);
      const data = input.map((text, index) => ({ index, embedding: WORDS.map((word) => (text.toLowerCase().includes(word) ? 1 : 0.1)) }));
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ data, usage: { prompt_tokens: 7 } }));
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  onCleanup(() => {
    server.close();
    server.closeAllConnections();
  });
  embedder.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  return embedder;
}

async function openPlayground(context: EndToEndContext): Promise<{ readonly page: Page; readonly panel: Locator }> {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  await page.locator('inlay-canvas').getByText('0 characters').waitFor();
  return { page, panel: page.locator('inlay-knowledge-panel') };
}

async function addResource(page: Page, url: string): Promise<void> {
  await page.evaluate(async (baseUrl) => {
    const response = await fetch('/api/resources/embedder', { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ baseUrl, models: ['words-embed'], apiKey: 'embedder-secret-key' }) });
    if (!response.ok) throw new Error(await response.text());
  }, url);
}

async function createBase(panel: Locator, name: string, place = 'On the server'): Promise<void> {
  await panel.getByRole('button', { name: 'Add a knowledge base' }).click();
  await panel.getByRole('textbox', { name: /^Name/ }).fill(name);
  await panel.getByRole('radio', { name: place }).check();
  await panel.getByRole('button', { name: 'Create knowledge base' }).click();
  await panel.getByText('No documents yet.').waitFor();
}

const file = (name: string, content: string | Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(content) });
const picture = async (page: Page, name: string): Promise<void> => {
  if (process.env['PICTURES'] !== undefined) await page.screenshot({ path: `${process.env['PICTURES']}/${name}.png` });
};

test('a builder fills a knowledge base with files of every kind, tries it, and a query searches it', async (context) => {
  const embedder = await startEmbedder(context);
  const { page, panel } = await openPlayground(context);
  await addResource(page, embedder.url);
  await page.getByRole('button', { name: 'Knowledge', exact: true }).click();
  await panel.getByText('There is no knowledge base yet.').waitFor();
  await createBase(panel, 'handbook');

  const docx = new Uint8Array(await (await docxOf([['Trains', 'heading 1'], ['Train tickets are paid by the company.']])).arrayBuffer());
  await panel.getByLabel('Files to add to handbook').setInputFiles([
    file('leave.md', '# Leave\n\nEverybody has twenty days of leave.'),
    file('lunch.txt', 'Lunch is served at noon.'),
    file('topics.csv', 'topic,year\nsalary,2024\nsalary and leave,2025'),
    file('rules.pdf', pdfOf([['Page one says nothing.'], ['Salary comes on the last day.']])),
    file('trains.docx', docx),
    file('list.json', '[{"topic":"lunch"}]'),
    file('broken.pdf', '%PDF-1.4\nnothing of the kind'),
    file('trick.docx', 'no Word file'),
  ]);
  await panel.getByText('6 of 8 done, 2 failed').waitFor();
  await panel.getByText('"broken.pdf" is broken: it is not a PDF that can be read.').waitFor();
  await panel.getByText('"trick.docx" is no Word file, whatever its name says.').waitFor();
  deepEqual(await panel.getByRole('list', { name: 'Documents' }).locator('.name').allTextContents(), ['leave.md', 'list.json', 'lunch.txt', 'rules.pdf', 'topics.csv', 'trains.docx']);
  deepEqual([...embedder.keys], ['Bearer embedder-secret-key']);

  await panel.getByRole('searchbox', { name: 'Look for something in handbook' }).fill('Who pays for the train?');
  await page.keyboard.press('Enter');
  const first = panel.getByRole('list', { name: 'Found' }).getByRole('listitem').first();
  await first.getByText('Train tickets are paid by the company.').waitFor();
  match(await first.textContent() ?? '', /1\.000[\s\S]*trains\.docx/);
  await page.evaluate(await readFile(join(ROOT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8'));
  deepEqual(await axeViolations(page), []);
  await picture(page, 'base');

  await page.getByRole('group', { name: 'Bottom panels' }).getByRole('button', { name: 'Queries' }).click();
  const queries = page.locator('inlay-queries-panel');
  if (!(await queries.isVisible())) await page.getByRole('group', { name: 'Bottom panels' }).getByRole('button', { name: 'Queries' }).click();
  await queries.getByRole('button', { name: 'Query', exact: true }).click();
  await queries.getByLabel('What it does').selectOption('searchVectors');
  await queries.getByLabel(/^Knowledge base/).selectOption('handbook');
  await writeOver(queries.getByRole('textbox', { name: 'What to look for' }), '<< feedbackTextarea.value >>');
  await writeOver(queries.getByRole('textbox', { name: 'Filter' }), '<< { year: { $gte: 2025 } } >>');
  await page.locator('inlay-canvas').getByLabel('Feedback', { exact: true }).fill('salary');
  await queries.getByRole('button', { name: 'Run', exact: true }).click();
  const rows = queries.getByLabel('Result').getByRole('row');
  await rows.nth(1).getByText('topic: salary and leave').waitFor();
  equal(await rows.count(), 2);
  await writeOver(queries.getByRole('textbox', { name: 'Filter' }), '');
  await queries.getByRole('button', { name: 'Run', exact: true }).click();
  await rows.nth(3).waitFor();
  await picture(page, 'query');

  await queries.getByRole('button', { name: 'Query', exact: true }).click();
  await queries.getByLabel('What it does').selectOption('transform');
  await writeOver(queries.getByRole('textbox', { name: 'Value' }), String.raw`<< query1.data.map(doc => doc.content).join('\n\n---\n\n') >>`);
  await queries.getByRole('button', { name: 'Run', exact: true }).click();
  await queries.getByLabel('Result').getByRole('separator').first().waitFor();
});

test('a changed file is indexed again without what has not changed, and an upload that is stopped leaves nothing half', async (context) => {
  const embedder = await startEmbedder(context);
  const { page, panel } = await openPlayground(context);
  await addResource(page, embedder.url);
  await page.getByRole('button', { name: 'Knowledge', exact: true }).click();
  await createBase(panel, 'topics');
  const rows = (count: number): string => ['topic', ...Array.from({ length: count }, (_, index) => `leave ${index}`)].join('\n');
  const input = panel.getByLabel('Files to add to topics');
  await input.setInputFiles(file('a.csv', rows(20)));
  await panel.getByText('20 chunks').waitFor();
  embedder.texts.length = 0;
  await input.setInputFiles(file('a.csv', `${rows(20)}\nlunch`));
  await panel.getByText('21 chunks').waitFor();
  await panel.getByText('done, 20 of 21 unchanged').waitFor();
  deepEqual(embedder.texts, ['a\n\ntopic: lunch']);

  embedder.isHeld = true;
  await input.setInputFiles(file('a.csv', rows(90)));
  await panel.getByText('20 of 90 chunks').waitFor();
  // It goes on while another panel is shown.
  await page.getByRole('button', { name: 'Component tree' }).click();
  await page.getByRole('button', { name: 'Knowledge', exact: true }).click();
  await panel.getByRole('button', { name: 'Open topics' }).click();
  await panel.getByText('20 of 90 chunks').waitFor();
  await picture(page, 'progress');
  await panel.getByRole('button', { name: 'Stop a.csv' }).click();
  await panel.getByText('2 of 3 done, 1 stopped').waitFor();
  await panel.getByText('21 chunks').waitFor();
  embedder.isHeld = false;

  await panel.getByRole('button', { name: 'Remove a.csv' }).click();
  await panel.getByRole('button', { name: 'Keep' }).click();
  await panel.getByRole('button', { name: 'Remove a.csv' }).click();
  await panel.getByRole('button', { name: 'Remove', exact: true }).click();
  await panel.getByText('No documents yet.').waitFor();
});

/** The panel may be open as it was before a reload; a second press would close it. */
async function openPanel(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Knowledge', exact: true });
  if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
}

test('a base in the browser is found again after a reload, and nothing of it is kept on the server', async (context) => {
  const embedder = await startEmbedder(context);
  const { page, panel } = await openPlayground(context);
  await addResource(page, embedder.url);
  const asked: string[] = [];
  page.on('request', (request) => { if (request.url().includes('/api/knowledge/')) asked.push(request.url()); });
  await page.getByRole('button', { name: 'Knowledge', exact: true }).click();
  await createBase(panel, 'mine', 'In this browser');
  await panel.getByLabel('Files to add to mine').setInputFiles([file('leave.md', 'My leave is in May.'), file('lunch.md', 'Lunch with Ann.')]);
  await panel.getByText('2 of 2 done').waitFor();
  await page.reload();
  await openPanel(page);
  await panel.getByText('2 documents, 2 chunks').waitFor();
  await picture(page, 'list');
  await panel.getByRole('button', { name: 'Open mine' }).click();
  await panel.getByRole('searchbox', { name: 'Look for something in mine' }).fill('leave');
  await page.keyboard.press('Enter');
  await panel.getByRole('list', { name: 'Found' }).getByText('My leave is in May.').waitFor();
  deepEqual(asked, []);
  await panel.getByRole('button', { name: 'All bases' }).click();
  await panel.getByRole('button', { name: 'Remove mine' }).click();
  await panel.getByRole('button', { name: 'Remove for good' }).click();
  await panel.getByText('There is no knowledge base yet.').waitFor();
});

test('a builder makes, fills and searches a base with the demo model and the keyboard alone', async (context) => {
  const { page, panel } = await openPlayground(context);
  await page.getByRole('button', { name: 'Knowledge', exact: true }).focus();
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Add a knowledge base' }).focus();
  await page.keyboard.press('Enter');
  await panel.getByRole('textbox', { name: /^Name/ }).focus();
  await page.keyboard.type('faq');
  await page.keyboard.press('Enter');
  await panel.getByText('No documents yet.').waitFor();
  // First of all: the page hears late, and only by the way, that somebody waits for its choosers.
  const choosing = page.waitForEvent('filechooser');
  await panel.getByLabel('Files to add to faq').focus();
  await page.keyboard.press('Space');
  await (await choosing).setFiles([file('returns.md', '# Returns\n\nSend the parcel back within thirty days.'), file('hours.md', '# Hours\n\nThe shop opens at nine.')]);
  await panel.getByText('2 of 2 done').waitFor();
  await panel.getByRole('searchbox', { name: 'Look for something in faq' }).focus();
  await page.keyboard.type('When does the shop open?');
  await page.keyboard.press('Enter');
  match(await panel.getByRole('list', { name: 'Found' }).getByRole('listitem').first().textContent() ?? '', /The shop opens at nine/);
});

test('the knowledge assistant answers from the documents that a builder has dropped, and says where it stands', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url.replace('/#', '/apps/knowledge-assistant#'));
  const app = page.locator('inlay-canvas');
  const panel = page.locator('inlay-knowledge-panel');
  await app.getByLabel('Question').fill('How long is leave for parents?');
  await app.getByRole('button', { name: 'Ask', exact: true }).click();
  await app.getByText('There is no knowledge base "handbook".').waitFor();
  await page.getByRole('button', { name: 'Knowledge', exact: true }).click();
  await createBase(panel, 'handbook');
  await panel.getByLabel('Files to add to handbook').setInputFiles(['leave.md', 'travel.md', 'contacts.csv'].map((name) => join(ROOT, 'examples', 'handbook', name)));
  await panel.getByText('3 of 3 done').waitFor();
  await app.getByRole('button', { name: 'Ask', exact: true }).click();
  await app.getByText(/^Each parent has|## Parents/).first().waitFor();
  await app.getByText('I am a demo that works by rules').waitFor();
  // What was found is what the model was given.
  await page.locator('inlay-queries-panel pre', { hasText: 'Each parent has twelve weeks' }).waitFor({ state: 'attached' });
  await picture(page, 'assistant');
});
