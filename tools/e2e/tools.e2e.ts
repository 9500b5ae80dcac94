import { deepEqual, equal } from 'node:assert/strict';
import { startFreshServer, startMockProvider } from '../e2e-server.ts';
import { test } from '../e2e-test.ts';
import { writeOver } from '../e2e-write.ts';

test('a builder gives a model a tool, agrees to its call, and sees what it gave', async (context) => {
  const mock = await startMockProvider(context);
  mock.on({ userMessage: /order 7/, hasToolResult: true }, { content: 'Order 7 was sent.' });
  mock.on({ userMessage: /order 7/ }, { toolCalls: [{ name: 'lookup', arguments: '{"id":7}' }] });
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  await page.locator('inlay-canvas').getByText('0 characters').waitFor();

  await page.getByRole('button', { name: 'Resources', exact: true }).click();
  const resources = page.locator('inlay-resources-panel');
  await resources.getByRole('button', { name: 'Add a resource' }).click();
  await resources.getByRole('textbox', { name: /^Name/ }).fill('mocked');
  await resources.getByRole('textbox', { name: /^Base URL/ }).fill(`${mock.url}/v1`);
  await resources.getByRole('textbox', { name: /^Model/ }).fill('gpt-4o');
  await resources.getByRole('button', { name: 'Create resource' }).click();
  await resources.getByText('OpenAI').first().waitFor();

  await page.getByRole('group', { name: 'Bottom panels' }).getByRole('button', { name: 'Problems' }).click();
  await page.getByRole('group', { name: 'Bottom panels' }).getByRole('button', { name: 'Queries' }).click();
  const queries = page.locator('inlay-queries-panel');
  await queries.getByRole('button', { name: 'Query', exact: true }).click();
  await queries.getByLabel('What it does').selectOption('transform');
  await writeOver(queries.getByRole('textbox', { name: 'Value' }), '<< { id: params.id, state: "sent" } >>');
  await queries.getByRole('textbox', { name: 'Value' }).blur();

  await queries.getByRole('button', { name: 'Query', exact: true }).click();
  await queries.getByLabel('Resource').selectOption('mocked');
  await writeOver(queries.getByRole('textbox', { name: 'Prompt' }), 'Where is order 7?');
  await queries.getByRole('textbox', { name: 'Prompt' }).blur();
  await queries.getByText('More options').click();
  await queries.getByRole('button', { name: 'Tool', exact: true }).click();
  const tool = queries.getByRole('group', { name: /^Tool / });
  await tool.getByLabel('Name', { exact: true }).fill('lookup');
  await tool.getByLabel('Runs').selectOption({ label: 'query1' });
  await tool.getByLabel('Description', { exact: true }).fill('Finds an order.');
  await tool.getByRole('button', { name: 'Parameter', exact: true }).click();
  await tool.getByLabel('Name of parameter 1').fill('id');
  await tool.getByLabel('Name of parameter 1').blur();
  await tool.getByLabel('Type of id').selectOption('integer');
  await tool.getByLabel('Ask before each call').fill('Look the order up?');
  await tool.getByLabel('Ask before each call').blur();

  await queries.getByRole('button', { name: 'Run', exact: true }).click();
  const question = page.getByRole('dialog', { name: 'Look the order up?' });
  await question.waitFor();
  equal(await question.getByText('lookup(').textContent(), 'Look the order up?\n\nlookup({\n  "id": 7\n})');
  await question.getByRole('button', { name: 'OK' }).click();
  const result = queries.getByLabel('Result');
  await result.getByText('Order 7 was sent.').waitFor();
  await result.getByText('lookup(7)').click();
  await result.getByText('"state": "sent"').waitFor();

  const body = mock.getLastRequest()?.body as unknown as { readonly messages: readonly { readonly role: string; readonly content: string | null }[] };
  deepEqual(body.messages.map(({ role, content }) => [role, content]), [['user', 'Where is order 7?'], ['assistant', null], ['tool', '{"id":7,"state":"sent"}']]);
});
