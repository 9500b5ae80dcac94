import { deepEqual, equal } from 'node:assert/strict';
import { isChatCompletionBody } from '@copilotkit/aimock';
import { openBuilder, putModelServer } from '../e2e-builder.ts';
import type { Builder } from '../e2e-builder.ts';
import { startFreshServer, startMockProvider } from '../e2e-server.ts';
import type { EndToEndContext } from '../e2e-test.ts';
import { test } from '../e2e-test.ts';

const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** A chat that takes files, and the query that answers in it. */
const APP = {
  inlay: 1,
  name: 'Help desk',
  pages: { main: { title: 'Help', order: 'a0' } },
  components: {
    chat1: { type: 'chat', parent: 'main', order: 'a0', layout: { x: 0, y: 0, w: 8, h: 14 }, props: { query: 'ask', attachments: true } },
    first: { type: 'text', parent: 'main', order: 'a1', layout: { x: 0, y: 14, w: 8, h: 1 }, props: { value: '<< "Read: " + (chat1.messages[0]?.attachments[0].text ?? "") >>' } },
  },
  queries: { ask: { resource: 'helper', action: 'generateChatResponse', run: 'manual', options: { messages: '<< chat1.messages >>' } } },
};

const NOTES = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('The export hangs.') };
const ASKED = '<file name="notes.txt">\nThe export hangs.\n</file>\n\nWhat is wrong?';

/** The app, opened in the builder, with a model that is a mock. */
async function openApp(context: EndToEndContext): Promise<{ readonly builder: Builder; readonly origin: string; readonly messages: () => unknown }> {
  const server = await startFreshServer(context);
  const provider = await startMockProvider(context);
  provider.onMessage(/What is wrong/, { content: 'It is **slow**.' });
  provider.onMessage(/Since when/, { content: 'Since Friday.' });
  const builder = await openBuilder(context, server.url);
  await putModelServer(builder, { name: 'helper', baseUrl: `${provider.url}/v1`, models: 'gpt-4o' });
  await builder.page.getByRole('button', { name: 'Apps', exact: true }).click();
  await builder.page.getByRole('dialog', { name: 'Apps' }).getByLabel('App document').setInputFiles({ name: 'help.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(APP)) });
  await builder.canvas.locator('inlay-chat').getByRole('button', { name: 'Attach files' }).waitFor();
  const messages = (): unknown => {
    const { body } = provider.getLastRequest()!;
    return isChatCompletionBody(body) && body.messages.map(({ role, content }) => [role, content]);
  };
  return { builder, origin: server.origin, messages };
}

test('a picture and a text that are attached in a chat reach the model, each once, and stay with their message', async (context) => {
  const { builder: { page, canvas }, messages } = await openApp(context);
  const chat = canvas.locator('inlay-chat');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), chat.getByRole('button', { name: 'Attach files' }).click()]);
  await chooser.setFiles([NOTES, { name: 'screen.png', mimeType: 'image/png', buffer: Buffer.from(DOT, 'base64') }]);
  await chat.getByRole('button', { name: 'Remove screen.png' }).waitFor();
  const field = chat.getByRole('textbox', { name: 'Ask something…' });
  await field.fill('What is wrong?');
  await field.press('Enter');
  await chat.getByText('It is slow.').waitFor();
  await field.fill('Since when?');
  await field.press('Enter');
  await chat.getByText('Since Friday.').waitFor();
  await canvas.getByText('Read: The export hangs.').waitFor();
  await chat.getByRole('img', { name: 'screen.png' }).waitFor();

  deepEqual(messages(), [
    ['user', [{ type: 'text', text: ASKED }, { type: 'image_url', image_url: { url: `data:image/png;base64,${DOT}` } }]],
    ['assistant', 'It is **slow**.'],
    ['user', 'Since when?'],
  ]);
});

test('a file that a viewer attaches in a released app reaches the model, and the page has one kit', async (context) => {
  const { builder: { page }, origin, messages } = await openApp(context);
  await page.locator('inlay-top-bar').getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('dialog', { name: 'Publish' }).getByRole('textbox', { name: 'Version' }).waitFor();
  await page.getByRole('dialog', { name: 'Publish' }).getByRole('button', { name: 'Publish' }).click();
  await page.getByText('1.0.0 is live.').waitFor();
  const viewer = await page.context().newPage();
  const scripts: string[] = [];
  viewer.on('request', (request) => scripts.push(new URL(request.url()).pathname));
  await viewer.goto(`${origin}/apps/${new URL(page.url()).pathname.split('/')[2]}@live`);
  const chat = viewer.locator('inlay-chat');
  await chat.locator('input[type=file]').setInputFiles(NOTES);
  await chat.getByRole('textbox').fill('What is wrong?');
  await chat.getByRole('textbox').press('Enter');
  await chat.getByText('It is slow.').waitFor();
  deepEqual(messages(), [['user', ASKED]]);
  equal(scripts.includes('/embed.js'), false, scripts.join('\n'));
});
