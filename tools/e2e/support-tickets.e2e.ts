import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startFreshServer, startMockProvider } from '../e2e-server.ts';
import type { EndToEndContext } from '../e2e-test.ts';
import { test } from '../e2e-test.ts';
import { ROOT } from '../repository.ts';

/** A site with a strict policy that embeds the example, and lets it write the hash of the address. */
async function startShop({ onCleanup }: Pick<EndToEndContext, 'onCleanup'>, inlay: string, provider: string): Promise<string> {
  const pages: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/': ['text/html; charset=utf-8', `<!doctype html><title>Shop</title><script type="module" src="${inlay}/embed.js"></script><script type="module" src="/site.js"></script><inlay-app src="/app.json" routing="hash"></inlay-app>`],
    '/site.js': ['text/javascript', `document.querySelector('inlay-app').resources = { localModel: { name: 'localModel', description: '', baseUrl: '${provider}/v1', schema: 'openai', models: ['mock-model'], headers: {} } };`],
    '/app.json': ['application/json', await readFile(join(ROOT, 'examples', 'support-tickets.app.json'), 'utf8')],
  };
  const policy = `default-src 'none'; script-src 'self' ${inlay}; style-src 'self'; img-src 'self'; connect-src 'self' ${inlay} ${provider}; require-trusted-types-for 'script'; trusted-types lit-html dompurify inlay`;
  const site = createServer((request, response) => {
    const [type, body] = pages[request.url?.split('?')[0] ?? '/'] ?? [];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type ?? 'text/plain', 'content-security-policy': policy }).end(body);
  });
  await new Promise<void>((resolve) => { site.listen(0, '127.0.0.1', resolve); });
  onCleanup(() => { site.close(); site.closeAllConnections(); });
  return `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
}

test('an embedded app of two pages goes to and fro, drafts, copies, and remembers, on a site with a strict policy', async (context) => {
  const server = await startFreshServer(context);
  const provider = await startMockProvider(context);
  provider.onMessage(/invite a colleague/, { content: 'Invite them in Settings.' });
  const site = await startShop(context, server.origin, provider.url);
  const page = await context.openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(`${site}/?from=mail`);
  await page.getByText('Tickets: 3 open').waitFor();
  await page.getByText('How do I invite a colleague?').click();
  await page.getByText('Ticket 102 of Jonas').waitFor();
  await page.waitForURL(`${site}/?from=mail#/detail?id=102`);

  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByText('Fill in this field.').waitFor();
  await page.getByRole('button', { name: 'Draft a reply' }).click();
  const reply = page.getByLabel('Reply');
  await page.waitForFunction(() => (document.querySelector('inlay-app') as unknown as { runningApp: { evaluate(template: string): unknown } }).runningApp.evaluate('<< replyTextarea.value >>') === 'Invite them in Settings.');
  if (await reply.inputValue() !== 'Invite them in Settings.') throw new Error('The draft is not in the field.');
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByText('Copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  if (copied !== 'Invite them in Settings.') throw new Error(`The clipboard holds ${JSON.stringify(copied)}.`);

  await page.goBack();
  await page.getByText('Tickets: 3 open').waitFor();
  await page.goForward();
  await page.getByText('Ticket 102 of Jonas').waitFor();
  await page.getByRole('button', { name: 'Mark as answered' }).click();
  await page.getByText('Tickets: 2 open').waitFor();
  await page.reload();
  await page.getByText('Tickets: 2 open').waitFor();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Show all again' }).click();
  await page.getByText('Tickets: 3 open').waitFor();
});
