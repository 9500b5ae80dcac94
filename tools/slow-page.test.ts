import { expect } from 'chai';
import type { BrowserContext } from 'playwright-core';
import { launchBrowser } from './launch-browser.ts';
import { patience, randomNumbers, slowDown } from './slow-page.ts';

describe('slowDown', () => {
  it('makes a page’s processor slower and holds back what is fetched, and all of it arrives', async () => {
    const browser = await launchBrowser();
    const context: BrowserContext = await browser.newContext();
    const rates: unknown[] = [];
    const newSession = context.newCDPSession.bind(context);
    context.newCDPSession = async (page) => {
      const session = await newSession(page);
      const send = session.send.bind(session);
      session.send = ((method: 'Emulation.setCPUThrottlingRate', parameters: { readonly rate: number }) => (rates.push([method, parameters]), send(method, parameters))) as typeof session.send;
      return session;
    };
    const asked: string[] = [];
    await context.route('**/*', (route) => (asked.push(route.request().url()), route.fulfill({ body: '<p>Hello</p>', contentType: 'text/html' })));
    await slowDown(context, { rate: 3, delayMs: 5, seed: 1 });
    const page = await context.newPage();
    await page.goto('http://slow.example/');
    expect(await page.textContent('p')).to.equal('Hello');
    await browser.close();
    expect([rates, asked]).to.deep.equal([[['Emulation.setCPUThrottlingRate', { rate: 3 }]], ['http://slow.example/']]);
  });

  it('gives the same delays for the same seed, and others for another', () => {
    const taken = (seed: number): number[] => Array.from({ length: 5 }, randomNumbers(seed));
    expect(taken(7)).to.deep.equal(taken(7));
    expect(taken(7)).not.to.deep.equal(taken(8));
    expect(Math.min(...taken(7)) >= 0 && Math.max(...taken(7)) < 1).to.equal(true);
    expect([patience(undefined), patience({ rate: 4, delayMs: 1, seed: 1 }), patience({ rate: 12, delayMs: 1, seed: 1 })]).to.deep.equal([1, 1, 2]);
  });
});
