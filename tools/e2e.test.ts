import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { test } from './e2e-test.ts';
import { runEndToEnd } from './e2e.ts';
import { launchBrowser } from './launch-browser.ts';

describe('runEndToEnd', () => {
  it('reports each test by its title and fails one whose page throws or breaks its policy, and a file that does not load', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'e2e-'));
    const page = (script: string) => `await (await openPage()).goto('data:text/html,' + encodeURIComponent(${JSON.stringify(script)}));`;
    Object.assign(globalThis, { registerEndToEndTest: test });
    writeFileSync(join(folder, 'a.e2e.mjs'), [
      `registerEndToEndTest('shows a page', async ({ openPage, onCleanup }) => { onCleanup(() => { globalThis.cleaned = true; }); ${page('<p>Hello</p>')} });`,
      "registerEndToEndTest('throws', async () => { throw new Error('boom'); });",
      `registerEndToEndTest('has a page that throws', async ({ openPage }) => { ${page("<script>throw new Error('inside')</script>")} });`,
      `registerEndToEndTest('breaks its policy', async ({ openPage }) => { ${page('<meta http-equiv="content-security-policy" content="img-src \'none\'"><img src="data:image/png,">')} });`,
    ].join('\n'));
    writeFileSync(join(folder, 'b.e2e.mjs'), "throw new Error('not loaded');");
    const browser = await launchBrowser();
    const { passed, failed } = await runEndToEnd([browser], ['a', 'b'].map((name) => join(folder, `${name}.e2e.mjs`)));
    await browser.close();
    rmSync(folder, { recursive: true });
    expect(passed).to.deep.equal(['shows a page']);
    expect(Reflect.get(globalThis, 'cleaned')).to.equal(true);
    expect(failed.map(({ title }) => title)).to.deep.equal(['throws', 'has a page that throws', 'breaks its policy', join(folder, 'b.e2e.mjs')]);
    const reasons = failed.map(({ message }) => message).join('\n');
    for (const reason of ['boom', 'the page threw: Error: inside', 'the security policy blocked img-src', 'not loaded']) expect(reasons).to.contain(reason);
  });
});
