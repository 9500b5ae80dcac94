import { equal, match, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { isChatCompletionBody } from '@copilotkit/aimock';
import type { Page } from 'playwright-core';
import { startFreshServer, startMockProvider } from '../e2e-server.ts';
import { test } from '../e2e-test.ts';
import { writeOver } from '../e2e-write.ts';
import { ROOT } from '../repository.ts';

const FEEDBACK = 'The CSV export is too slow since version 4.2, and I was charged $30 twice. Write to lena@example.com.';

/** Types feedback on the canvas and presses the button, as a person would. */
async function analyze(page: Page, feedback: string): Promise<void> {
  const canvas = page.locator('inlay-canvas');
  await canvas.getByLabel('Feedback', { exact: true }).fill(feedback);
  await canvas.getByRole('button', { name: 'Analyze', exact: true }).click();
}

/** Adds an AI resource through the panel. */
async function addResource(page: Page, { name, baseUrl, key }: { readonly name: string; readonly baseUrl: string; readonly key?: string }): Promise<void> {
  await page.getByRole('button', { name: 'Resources', exact: true }).click();
  await page.getByRole('button', { name: 'Add a resource' }).click();
  await page.getByLabel('Name', { exact: false }).and(page.locator('input[name="name"]')).fill(name);
  await page.locator('input[name="baseUrl"]').fill(baseUrl);
  if (key !== undefined) await page.locator('input[name="apiKey"]').fill(key);
  await page.locator('textarea[name="models"]').fill('mock-model');
  await page.getByRole('button', { name: 'Create resource' }).click();
  await page.getByText(baseUrl).waitFor();
}

test('a newcomer types feedback, and the demo model answers on screen and says that it is one', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  await analyze(page, FEEDBACK);
  const answer = page.locator('inlay-canvas inlay-ai-query');
  await answer.getByText('demo: rules, not a language model').waitFor();
  await answer.getByText('lena@example.com').first().waitFor();
  await answer.getByText('$30').first().waitFor();
  ok(!page.url().includes('token'), 'the launch token has left the address bar');
});

test('the resolved prompt reaches a provider, its answer shows, and the first version comes back from history', async (context) => {
  const server = await startFreshServer(context);
  const provider = await startMockProvider(context, ['sk-test-e2e-0042']);
  provider.onMessage(/Analyze this feedback/, { content: '## Summary\n\nThe export is **slow** and a charge came twice.' }, { chunkSize: 7 });
  const page = await context.openPage();
  await page.goto(server.url);
  await addResource(page, { name: 'localModel', baseUrl: `${provider.url}/v1`, key: 'sk-test-e2e-0042' });

  await page.locator('inlay-canvas').getByLabel('Earlier feedback (CSV)').setInputFiles(join(ROOT, 'examples', 'feedback.csv'));
  await page.locator('inlay-canvas').getByText('Harbour Clinic').waitFor();
  await analyze(page, FEEDBACK);
  await page.locator('inlay-canvas inlay-ai-query').getByText('a charge came twice').waitFor();

  const { body } = provider.getLastRequest()!;
  ok(isChatCompletionBody(body));
  const [system, user] = body.messages;
  equal(system?.role, 'system');
  match(String(user?.content), new RegExp(`^Analyze this feedback: ${FEEDBACK.replaceAll(/[.$]/g, '\\$&')}\n\nEarlier feedback \\(8 notes\\):\n- 2026-09-01, Harbour Clinic: The appointment list loads slowly`));
  equal(String(user?.content).split('\n').length, 11);
  equal(body.model, 'mock-model');
  equal(body.temperature, 0.3);

  await page.locator('inlay-canvas').getByRole('button', { name: 'Analyze', exact: true }).click();
  const label = page.locator('inlay-inspector-panel').getByRole('textbox', { name: 'Text', exact: true });
  await label.fill('Ask the model');
  await page.locator('inlay-canvas').getByRole('button', { name: 'Ask the model', exact: true }).waitFor();

  await page.getByRole('button', { name: 'History', exact: true }).click();
  const history = page.locator('inlay-history-panel');
  await history.getByText('Changed text of analyzeButton').waitFor();
  await history.getByRole('button').last().click();
  await page.getByText('Placeholders stand for answers').waitFor();
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await history.getByText(/^Restored the version of/).waitFor();
  await page.locator('inlay-canvas').getByRole('button', { name: 'Analyze', exact: true }).waitFor();
  equal(await page.locator('inlay-canvas').getByLabel('Feedback', { exact: true }).inputValue(), FEEDBACK, 'what was typed is still there');
});

test('a key that is refused and a server that is not there are told in one sentence, and the rest goes on', async (context) => {
  const server = await startFreshServer(context);
  const provider = await startMockProvider(context, ['sk-the-right-one']);
  const page = await context.openPage();
  await page.goto(server.url);
  await addResource(page, { name: 'localModel', baseUrl: `${provider.url}/v1`, key: 'sk-secret-9999' });
  await analyze(page, FEEDBACK);
  const answer = page.locator('inlay-canvas inlay-ai-query');
  await answer.getByText('"localModel" refused the key (HTTP 401)').waitFor();
  await answer.getByText('Check the API key of the resource "localModel".').waitFor();
  ok(!(await page.locator('body').innerText()).includes('sk-secret'), 'the key shows nowhere');

  await provider.stop();
  await page.locator('inlay-canvas').getByRole('button', { name: 'Analyze', exact: true }).click();
  await answer.getByText('"localModel" could not be reached').waitFor();
  equal(await page.locator('inlay-canvas').getByLabel('Feedback', { exact: true }).inputValue(), FEEDBACK);
});

test('an expression with a mistake is told where it stands, with a caret, and the rest of the app keeps working', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  const canvas = page.locator('inlay-canvas');
  await canvas.getByText('0 characters').click();
  const help = page.locator('inlay-inspector-panel').getByRole('textbox', { name: 'Help text' });
  await writeOver(help, '<< feedbackTextarea.value.lenght + >> characters');
  await canvas.getByText('components.feedbackTextarea.props.helpText').waitFor();
  await canvas.locator('pre', { hasText: '^' }).waitFor();
  await page.getByRole('button', { name: /^Problems/ }).click();
  await page.locator('inlay-problems-panel').getByText('components.feedbackTextarea.props.helpText').waitFor();
  await analyze(page, FEEDBACK);
  await canvas.locator('inlay-ai-query').getByText('demo: rules, not a language model').waitFor();
  await canvas.getByLabel('Feedback', { exact: true }).click();
  equal(await help.textContent(), '<< feedbackTextarea.value.lenght + >> characters', 'nothing typed is lost');
});

test('what was not saved when the server went away is saved when it is back', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  await page.locator('inlay-canvas').getByText('0 characters').waitFor();
  await page.context().setOffline(true);
  const name = page.getByLabel('Name of the app');
  await name.fill('Renamed offline');
  await name.press('Enter');
  await page.getByText(/Not saved: The Inlay server could not be reached/).waitFor();
  await page.context().setOffline(false);
  await page.getByText(/Draft · saved \d/).waitFor();
  await page.reload();
  equal(await page.getByLabel('Name of the app').inputValue(), 'Renamed offline');
});

test('an app is built and run where what is known of models could not be fetched', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.route(/model-capabilities/, (route) => route.abort());
  const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('model-capabilities'));
  await page.goto(server.url);
  await failed;
  await analyze(page, FEEDBACK);
  await page.locator('inlay-canvas inlay-ai-query').getByText('demo: rules, not a language model').waitFor();
  await page.locator('inlay-queries-panel').getByLabel('Prompt').waitFor();
});
