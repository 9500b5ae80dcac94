import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { html, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { build } from 'esbuild';
import '@inlay/components/register';
import { definitions } from '@inlay/components/definitions';
import type { Page } from 'playwright-core';
import { test } from '../e2e-test.ts';
import { ROOT } from '../repository.ts';

/** What each kind on the page is given, as far as it knows it: words, lists, a conversation, something that stands in it. */
const ATTRIBUTES = {
  'label': 'Label', 'help-text': 'One line of help.', 'text': 'Words', 'title': 'Title', 'options': '["Small","Large"]', 'data': '[{"id":1,"name":"Ada"}]',
  'messages': '[{"role":"user","content":"Hello"},{"role":"assistant","content":"**Hi**"}]', 'src': 'https://example.org/page', 'required': '', 'loading': '',
};
const INSIDE = '<inlay-text text="Inside"></inlay-text>';

/** Every kind as a server draws it. */
async function serverRendered(): Promise<string> {
  const attributes = Object.entries(ATTRIBUTES).map(([name, value]) => `${name}='${value}'`).join(' ');
  const markup = ['<inlay-textarea id="typed" label="Typed early"></inlay-textarea>', ...definitions.map(({ tag }) => `<${tag} class="drawn" ${attributes}>${INSIDE}</${tag}>`)].join('\n');
  return collectResult(render(html(Object.assign([markup], { raw: [markup] }))));
}

/** A page of another site: the kit as its bundler makes it, fetched when `/kit.js` is asked for. */
async function openSite(page: Page, body: string, kit: string): Promise<void> {
  const { outputFiles } = await build({ stdin: { contents: kit, resolveDir: ROOT }, absWorkingDir: ROOT, bundle: true, splitting: true, format: 'esm', outdir: 'out', write: false, minify: true, conditions: ['@inlay/source'], logLevel: 'silent' });
  const files = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  await page.route('http://site.test/**', async (route) => {
    const name = basename(new URL(route.request().url()).pathname);
    if (name === '') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><html lang="en"><title>Shop</title><body>${body}` });
    const text = files.get(name === 'kit.js' ? 'stdin.js' : name);
    return text === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ contentType: 'text/javascript', body: text });
  });
  await page.goto('http://site.test/');
}

/** What differs between the first element that a server drew otherwise than the page makes it; nothing where all are the same. */
async function difference(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    const shapeOf = (element: Element): string => [...element.shadowRoot!.querySelectorAll('*')].map((each) => `${each.localName} ${each.getAttribute('part') ?? ''} ${each.childElementCount === 0 ? each.textContent.trim() : ''}`).join('\n');
    for (const drawn of document.querySelectorAll('.drawn')) {
      const made = drawn.cloneNode(true) as Element;
      drawn.after(made);
      const isSame = () => shapeOf(drawn) === shapeOf(made);
      for (let turn = 0; turn < 200 && !isSame(); turn += 1) await new Promise(requestAnimationFrame);
      if (!isSame()) return `${drawn.localName}:\n${shapeOf(drawn)}\n---\n${shapeOf(made)}`;
      made.remove();
    }
    return undefined;
  });
}

for (const [title, support] of [['on a page without hydration', ''], ['on a page with Lit’s hydration', "import '@lit-labs/ssr-client/lit-element-hydrate-support.js';"]] as const) {
  test(`what a server drew is there before any script, and the kit takes all of it over ${title}`, async ({ openPage }) => {
    const page = await openPage();
    await openSite(page, await serverRendered(), `${support} import '@inlay/components/register';`);
    const typed = page.getByLabel('Typed early');
    await typed.pressSequentially('too slow');
    assert.equal(await page.locator('inlay-button').getByText('Words').count(), 1, 'a button with its words, without a script');
    await page.addScriptTag({ url: '/kit.js', type: 'module' });
    await page.waitForFunction(() => document.querySelectorAll('.drawn:not(:defined)').length === 0);
    assert.equal(await difference(page), undefined);
    await page.keyboard.type(' today');
    assert.equal(await typed.inputValue(), 'too slow today', 'what was typed stays, and so does the keyboard');
    assert.equal(await page.locator('#typed').evaluate((element) => (element as HTMLTextAreaElement).value), 'too slow today');
  });
}
