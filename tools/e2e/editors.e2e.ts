import { deepEqual, equal } from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { startFreshServer } from '../e2e-server.ts';
import type { EndToEndContext } from '../e2e-test.ts';
import { test } from '../e2e-test.ts';
import { ROOT } from '../repository.ts';

/** Two pages. */
const REPORT = join(ROOT, 'packages', 'components', 'src', 'pdf-view', 'document.fixture.pdf');

const APP = {
  inlay: 1, name: 'Editors', pages: { main: { title: 'Editors', order: 'a0' } },
  components: {
    codeEditor1: { type: 'codeEditor', parent: 'main', order: 'a0', layout: { x: 0, y: 0, w: 6, h: 6 }, props: { label: 'Settings', language: 'json', lineNumbers: true, value: '{"limit": 20}' } },
    richTextEditor1: { type: 'richTextEditor', parent: 'main', order: 'a1', layout: { x: 6, y: 0, w: 6, h: 6 }, props: { label: 'Words' } },
    text1: { type: 'text', parent: 'main', order: 'a2', layout: { x: 0, y: 6, w: 6, h: 1 }, props: { value: 'Limit: << codeEditor1.parsedValue.limit >>' } },
    markdown1: { type: 'markdown', parent: 'main', order: 'a3', layout: { x: 6, y: 6, w: 6, h: 2 }, props: { value: '<< richTextEditor1.value >>' } },
    fileInput1: { type: 'fileInput', parent: 'main', order: 'a4', layout: { x: 0, y: 8, w: 6, h: 3 }, props: { label: 'A PDF' } },
    pdfView1: { type: 'pdfView', parent: 'main', order: 'a5', layout: { x: 0, y: 11, w: 12, h: 14 }, props: { label: 'Report', src: '<< fileInput1.value >>' } },
    text2: { type: 'text', parent: 'main', order: 'a6', layout: { x: 6, y: 8, w: 6, h: 1 }, props: { value: 'Page << pdfView1.page >> of << pdfView1.pageCount >>' } },
  },
  queries: {}, functions: {}, state: {},
};

/** A page of another site with a strict policy, which embeds the app. */
async function startSite({ onCleanup }: Pick<EndToEndContext, 'onCleanup'>, inlay: string): Promise<string> {
  const pages: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/': ['text/html; charset=utf-8', `<!doctype html><title>Shop</title><script type="module" src="${inlay}/embed.js"></script><inlay-app src="/app.json"></inlay-app>`],
    '/app.json': ['application/json', JSON.stringify(APP)],
  };
  const policy = `default-src 'none'; script-src 'self' ${inlay}; style-src 'self'; img-src 'self'; worker-src 'self'; connect-src 'self' ${inlay}; require-trusted-types-for 'script'; trusted-types lit-html dompurify inlay`;
  const site = createServer((request, response) => {
    const [type, body] = pages[request.url ?? '/'] ?? [];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type ?? 'text/plain', 'content-security-policy': policy }).end(body);
  });
  await new Promise<void>((resolve) => { site.listen(0, '127.0.0.1', resolve); });
  onCleanup(() => { site.close(); site.closeAllConnections(); });
  return `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
}

/** Writes into both editors and shows a document, as a person would. */
async function useEditors(app: Locator): Promise<void> {
  const page = app.page();
  await app.getByText('Limit: 20').waitFor();
  const code = app.getByRole('textbox', { name: 'Settings' });
  await app.locator('inlay-code-editor .cm-content').waitFor();
  await code.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('{"limit": 35');
  await app.getByText('Limit: 35').waitFor();

  await app.locator('inlay-rich-text-editor .content').waitFor();
  await app.getByRole('textbox', { name: 'Words' }).click();
  await page.keyboard.type('# Hello');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+B');
  await page.keyboard.type('bold');
  await app.locator('inlay-markdown').getByRole('heading', { name: 'Hello' }).waitFor();
  equal(await app.locator('inlay-markdown strong').textContent(), 'bold');

  await app.getByText('No document yet.').waitFor();
  await app.locator('inlay-file-input input[type=file]').setInputFiles(REPORT);
  await app.getByText('Page 1 of 2').waitFor();
  await app.locator('inlay-pdf-view').getByText('First page').waitFor();
  await app.getByRole('button', { name: 'Next page' }).click();
  await app.getByText('Page 2 of 2').waitFor();
}

test('a builder adds editors and a document, binds them, and uses them in the canvas', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage({ viewport: { width: 1440, height: 1000 } });
  await page.goto(server.url);
  const canvas = page.locator('inlay-canvas');
  const inspector = page.locator('inlay-inspector-panel');
  await canvas.getByText('0 characters').waitFor();
  const add = async (title: string): Promise<void> => {
    const button = page.getByRole('button', { name: 'Add components', exact: true });
    if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
    await page.locator('inlay-add-panel').getByRole('button', { name: title, exact: true }).click();
  };
  await add('Code editor');
  await canvas.locator('inlay-code-editor .cm-content').waitFor();
  await add('Text');
  await inspector.getByRole('textbox', { name: 'Text', exact: true }).fill('Limit: << codeEditor1.parsedValue.limit >>');
  await canvas.getByText('Limit: 20').waitFor();
  await add('Rich text editor');
  await canvas.locator('inlay-rich-text-editor .content').waitFor();
  await add('Markdown');
  await inspector.getByRole('textbox', { name: 'Markdown', exact: true }).fill('<< richTextEditor1.value >>');
  await add('File input');
  await add('PDF');
  await inspector.getByRole('textbox', { name: 'Document', exact: true }).fill('<< fileInput1.value >>');
  await canvas.getByText('No document yet.').waitFor();
  await canvas.locator('inlay-rich-text-editor').getByRole('textbox').click();
  await page.keyboard.type('**seen** here');
  equal(await canvas.locator('inlay-markdown strong').last().textContent(), 'seen');
});

test('editors and documents work in an app of this server, the document in a worker of its own', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.route(`${server.origin}/editors.app.json`, (route) => route.fulfill({ json: APP }));
  await page.goto(server.url);
  await page.goto(`${server.origin}/examples/embed.html`);
  await page.locator('inlay-app').waitFor();
  await page.evaluate(() => document.querySelector('inlay-app')!.setAttribute('src', '/editors.app.json'));
  await useEditors(page.locator('inlay-app'));
  equal(page.workers().filter((worker) => worker.url().includes('pdf.worker')).length, 1);
});

test('the same app works on another site with a strict policy, where no worker of ours may start', async (context) => {
  const server = await startFreshServer(context);
  const site = await startSite(context, server.origin);
  const page = await context.openPage();
  await page.goto(site);
  await useEditors(page.locator('inlay-app'));
  deepEqual(page.workers(), []);
});
