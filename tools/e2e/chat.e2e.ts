import { deepEqual } from 'node:assert/strict';
import { isChatCompletionBody } from '@copilotkit/aimock';
import { putModelServer, openBuilder } from '../e2e-builder.ts';
import { startFreshServer, startMockProvider } from '../e2e-server.ts';
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

test('a picture and a text that are attached in a chat reach the model, each once, and stay with their message', async (context) => {
  const server = await startFreshServer(context);
  const provider = await startMockProvider(context);
  provider.onMessage(/What is wrong/, { content: 'It is **slow**.' });
  provider.onMessage(/Since when/, { content: 'Since Friday.' });
  const builder = await openBuilder(context, server.url);
  const { page, canvas } = builder;
  await putModelServer(builder, { name: 'helper', baseUrl: `${provider.url}/v1`, models: 'gpt-4o' });
  await page.getByRole('button', { name: 'Apps', exact: true }).click();
  await page.getByRole('dialog', { name: 'Apps' }).getByLabel('App document').setInputFiles({ name: 'help.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(APP)) });

  const chat = canvas.locator('inlay-chat');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), chat.getByRole('button', { name: 'Attach files' }).click()]);
  await chooser.setFiles([{ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('The export hangs.') }, { name: 'screen.png', mimeType: 'image/png', buffer: Buffer.from(DOT, 'base64') }]);
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

  const { body } = provider.getLastRequest()!;
  deepEqual(isChatCompletionBody(body) && body.messages.map(({ role, content }) => [role, content]), [
    ['user', [{ type: 'text', text: '<file name="notes.txt">\nThe export hangs.\n</file>\n\nWhat is wrong?' }, { type: 'image_url', image_url: { url: `data:image/png;base64,${DOT}` } }]],
    ['assistant', 'It is **slow**.'],
    ['user', 'Since when?'],
  ]);
});
