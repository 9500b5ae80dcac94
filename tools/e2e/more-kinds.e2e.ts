import { deepEqual, equal } from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { startFreshServer } from '../e2e-server.ts';
import type { EndToEndContext } from '../e2e-test.ts';
import { test } from '../e2e-test.ts';

const MODULE = `customElements.define('star-field', class extends HTMLElement {
  #count = 0;
  get count() { return this.#count; }
  set count(value) { this.#count = value; this.textContent = '★'.repeat(value); }
  connectedCallback() { this.addEventListener('click', () => { this.count += 1; this.dispatchEvent(new CustomEvent('star-added')); }); }
});`;

/** The same element, in a module that imports another one, and what its package says of it. */
const FILES: Readonly<Record<string, readonly [type: string, text: string]>> = {
  '/stars.js': ['text/javascript', MODULE],
  '/kit/index.js': ['text/javascript', "import '../lib/stars.js';"],
  '/lib/stars.js': ['text/javascript', MODULE],
  '/custom-elements.json': ['application/json', JSON.stringify({ modules: [{ declarations: [{ name: 'StarField', tagName: 'star-field', members: [{ kind: 'field', name: 'count', type: { text: 'number' }, default: '0' }], events: [{ name: 'star-added' }] }] }] })],
};

/** A site with these files, until the test asks it to be gone. */
async function startSite({ onCleanup }: Pick<EndToEndContext, 'onCleanup'>): Promise<{ readonly origin: string; close(): void }> {
  const site = createServer(({ url }, response) => {
    const [type, text] = FILES[url ?? ''] ?? [];
    if (type === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type }).end(text);
  });
  await new Promise<void>((resolve) => { site.listen(0, '127.0.0.1', resolve); });
  const close = (): void => { site.close(); site.closeAllConnections(); };
  onCleanup(close);
  return { origin: `http://127.0.0.1:${(site.address() as AddressInfo).port}`, close };
}

async function openPlayground(context: EndToEndContext): Promise<{ readonly page: Page; add(title: string): Promise<void>; panel(name: string): Promise<void> }> {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  await page.locator('inlay-canvas').getByText('0 characters').waitFor();
  /** A second press would close it. */
  const panel = async (name: string): Promise<void> => {
    const button = page.getByRole('button', { name, exact: true });
    if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
  };
  const add = async (title: string): Promise<void> => {
    await panel('Add components');
    await page.locator('inlay-add-panel').getByRole('button', { name: title, exact: true }).click();
  };
  return { page, add, panel };
}

test('an owner adds the module of a custom element, and a builder uses the element with expressions, after its site is gone', async (context) => {
  const site = await startSite(context);
  const { page, add, panel } = await openPlayground(context);
  const canvas = page.locator('inlay-canvas');
  const inspector = page.locator('inlay-inspector-panel');
  await panel('Custom elements');
  const elements = page.locator('inlay-elements-panel');
  await elements.getByLabel('Package or address').fill(`${site.origin}/stars.js`);
  await elements.getByRole('button', { name: 'Look up' }).click();
  await elements.getByRole('button', { name: 'Add the module' }).click();
  const path = await elements.getByText(/^\/elements\/[0-9a-f]{64}\.js$/).textContent();
  site.close();

  await add('Custom element');
  await inspector.getByRole('textbox', { name: 'Tag' }).fill('script');
  await canvas.getByText('<script> is no custom element').waitFor();
  await inspector.getByRole('textbox', { name: 'Tag' }).fill('star-field');
  await canvas.getByText('No element <star-field> is defined on this page.').waitFor();
  await inspector.getByRole('textbox', { name: 'Module' }).fill(path ?? '');
  await canvas.locator('star-field').waitFor({ state: 'attached' });
  await inspector.getByRole('textbox', { name: 'Properties', exact: true }).fill('{ "count": 2 }');
  await canvas.getByText('★★', { exact: true }).waitFor();
  await inspector.getByRole('textbox', { name: 'Exposed properties' }).fill('["count"]');
  await inspector.getByRole('textbox', { name: 'Events', exact: true }).fill('["star-added"]');
  await add('Text');
  await inspector.getByRole('textbox', { name: 'Text', exact: true }).fill('<< custom1.values.count >> stars');
  await canvas.locator('star-field').dispatchEvent('click');
  await canvas.getByText('3 stars').waitFor();
  await page.getByText(/Draft · saved \d/).waitFor();
  await page.reload();
  await canvas.getByText('★★', { exact: true }).waitFor();
});

test('an owner adds an element of several files with its manifest, and a builder sets its properties by fields', async (context) => {
  const site = await startSite(context);
  const { page, add, panel } = await openPlayground(context);
  const canvas = page.locator('inlay-canvas');
  const inspector = page.locator('inlay-inspector-panel');
  await panel('Custom elements');
  const elements = page.locator('inlay-elements-panel');
  await elements.getByLabel('Package or address').fill(`${site.origin}/kit/index.js`);
  await elements.getByLabel('Address of its manifest').fill(`${site.origin}/custom-elements.json`);
  await elements.getByRole('button', { name: 'Look up' }).click();
  await elements.getByRole('button', { name: 'Add one element' }).click();
  const path = await elements.getByText(/^\/elements\/[0-9a-f]{64}\/0\.js$/).textContent();
  await elements.getByText('in 2 files, with a manifest').waitFor();
  site.close();

  await add('Custom element');
  await inspector.getByRole('textbox', { name: 'Tag' }).fill('star-field');
  await inspector.getByRole('textbox', { name: 'Module' }).fill(path ?? '');
  await canvas.locator('star-field').waitFor({ state: 'attached' });
  await inspector.locator('[data-member=count]').getByLabel('Count', { exact: true }).fill('4');
  await canvas.getByText('★★★★', { exact: true }).waitFor();
  await inspector.getByRole('switch', { name: 'star-added' }).click();
  await add('Text');
  await inspector.getByRole('textbox', { name: 'Text', exact: true }).fill('<< custom1.lastEvent ? custom1.lastEvent.name : "quiet" >>');
  await canvas.getByText('quiet', { exact: true }).waitFor();
  await canvas.locator('star-field').dispatchEvent('click');
  await canvas.getByText('star-added', { exact: true }).waitFor();
});

test('a builder uses a tree, a timeline, a stepper, a split, a toolbar and a view of differences with expressions', async (context) => {
  const { page, add, panel } = await openPlayground(context);
  const canvas = page.locator('inlay-canvas');
  const inspector = page.locator('inlay-inspector-panel');
  await panel('Component tree');
  await page.getByRole('button', { name: 'Add a page' }).click();
  await inspector.getByText('Page 2 of 2').waitFor();

  await add('Tree');
  await canvas.getByRole('treeitem', { name: 'Plan' }).waitFor();
  await add('Text');
  await inspector.getByRole('textbox', { name: 'Text', exact: true }).fill('chosen: << tree1.selectedNode.label >>');
  await canvas.getByRole('treeitem', { name: 'Plan' }).click();
  await canvas.getByText('chosen: Plan').waitFor();
  await add('Timeline');
  await canvas.getByText('Parcel 4711.').waitFor();
  await add('Diff view');
  await canvas.locator('ins', { hasText: 'today' }).waitFor();
  await inspector.getByRole('textbox', { name: 'After', exact: true }).fill('"<< tree1.selectedNode.id >>"');
  await canvas.getByRole('cell', { name: 'Added: plan' }).waitFor();

  await panel('Component tree');
  await page.getByRole('button', { name: 'Add a page' }).click();
  await inspector.getByText('Page 3 of 3').waitFor();
  await add('Stepper');
  const next = canvas.getByRole('button', { name: 'Next' });
  await next.click();
  await canvas.getByText('Step 2 of 3: Payment').waitFor({ state: 'attached' });
  await add('Toolbar');
  await canvas.locator('inlay-toolbar').getByRole('button', { name: 'Export' }).waitFor();
  await add('Split');
  const bar = canvas.getByRole('separator', { name: 'Size of the panes' });
  await bar.focus();
  await page.keyboard.press('ArrowRight');
  equal(await bar.getAttribute('aria-valuenow'), '51');
  await page.getByRole('button', { name: 'Problems' }).click();
  await page.getByText('Nothing is wrong.').waitFor();
  deepEqual(await canvas.locator('.problems:not(:empty)').count(), 0);
});
