import { readFileSync } from 'node:fs';
import { type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { type BundledPage, bundlePage } from './bundle-page.ts';
import { launchBrowser } from './launch-browser.ts';
import { policyFor } from './test-page-policy.ts';

/** A page under the strict policy, with the code of the autoloader as a bundler makes it. */
interface ServedPage {
  readonly page: Page;
  /** What went wrong in it: warnings, errors and what the policy blocked. */
  readonly told: string[];
}

describe('@inlay/components/autoload, as a page gets it', () => {
  let browser: Browser;
  let bundle: BundledPage;
  const cleanups: (() => Promise<unknown> | void)[] = [];
  beforeAll(async () => {
    [browser, bundle] = await Promise.all([launchBrowser(), bundlePage('packages/components/src/autoload.ts')]);
  });
  afterEach(async () => { for (const cleanup of cleanups.splice(0)) await cleanup(); });
  afterAll(async () => {
    bundle.remove();
    await browser.close();
  });

  /** Serves the bundle; `answer` may send what is asked for itself. */
  async function openPage(answer: (path: string, response: ServerResponse) => boolean): Promise<ServedPage> {
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      response.setHeader('content-security-policy', policyFor(''));
      response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/html');
      if (!answer(path, response)) response.end(readFileSync(join(bundle.folder, path)));
    });
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    const page = await browser.newPage();
    cleanups.push(() => page.close(), () => { server.close(); });
    const told: string[] = [];
    page.on('console', (message) => { if (message.type() !== 'log') told.push(message.text()); });
    page.on('pageerror', ({ message }) => told.push(message));
    await page.addInitScript(() => {
      Object.assign(globalThis, { whole: new Promise((resolve) => { document.addEventListener('inlay-autoload', (event) => resolve((event as CustomEvent<unknown>).detail)); }) });
    });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'commit' });
    return { page, told };
  }

  it('breaks no policy, and counts to its start what the page had not read when it began', async () => {
    let rest = (): void => undefined;
    const { page, told } = await openPage((path, response) => {
      // The page ends when the kind of its first element was asked for.
      if (path.includes('badge')) rest();
      if (path !== '/') return false;
      response.write('<!doctype html><title>Page</title><link rel="icon" href="data:,"><script type="module" async src="page.js"></script><inlay-badge value="New"></inlay-badge>');
      rest = () => { response.end('<inlay-text-input label="Name"></inlay-text-input>'); };
      return true;
    });
    expect(await page.evaluate('whole')).to.deep.equal({ loaded: ['inlay-badge', 'inlay-text-input'], failed: [] });
    await page.getByLabel('Name').fill('Ann');
    expect([await page.evaluate('document.querySelector("inlay-text-input").value'), told]).to.deep.equal(['Ann', []]);
  });

  it('says what could not be fetched, and tries again with the next one when there was no network', async () => {
    const { page, told } = await openPage((path, response) => {
      if (path === '/') response.end('<!doctype html><title>Page</title><link rel="icon" href="data:,"><inlay-badge value="New"></inlay-badge><inlay-divider></inlay-divider><script type="module" src="page.js"></script>');
      else if (path.includes('badge')) response.writeHead(503).end();
      else return false;
      return true;
    });
    expect(await page.evaluate('whole')).to.deep.equal({ loaded: ['inlay-divider'], failed: ['inlay-badge'] });
    const addRating = () => page.evaluate(() => { document.body.append(document.createElement('inlay-rating')); });
    await page.context().setOffline(true);
    const warned = page.waitForEvent('console');
    await addRating();
    await warned;
    await page.context().setOffline(false);
    await addRating();
    await page.evaluate(() => customElements.whenDefined('inlay-rating').then(() => undefined));
    expect(told.map((words) => /^<[\w-]+> could not be fetched/.exec(words)?.[0]).filter(Boolean)).to.deep.equal(['<inlay-badge> could not be fetched', '<inlay-rating> could not be fetched']);
  });
});
