import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect } from 'chai';
import { ROOT } from './repository.ts';
import { runBrowserTests } from './verify/browser-tests.ts';
import { runUnitTests } from './verify/unit-tests.ts';

// What passes and what fails under the policy that elements are tested with.
const BROWSER_TESTS = `
import { expect, fixture, html } from '@open-wc/testing';
const nextTask = () => new Promise((resolve) => { setTimeout(resolve); });
it('passes: a template', async () => { expect(await fixture(html\`<p>Hello</p>\`)).dom.to.equal('<p>Hello</p>'); });
it('passes: accessible', async () => { await expect(await fixture(html\`<button>Go on</button>\`)).to.be.accessible(); });
it('fails: a style attribute', async () => { await fixture(html\`<p style="color: red">Hello</p>\`); await nextTask(); });
it('fails: markup from a string', () => { document.createElement('p').innerHTML = '<b>Hello</b>'; });
it('fails: code from a string', async () => { try { new Function('1')(); } catch {} await nextTask(); });
it('fails: an inline handler', async () => { (await fixture(html\`<p onclick="1">Hello</p>\`)).click(); await nextTask(); });
it('fails: not accessible', async () => { await expect(await fixture(html\`<button></button>\`)).to.be.accessible(); });
`;

const UNIT_TESTS = "it('passes', () => {}); it('fails', () => { throw new Error('boom'); }); it.skip('is skipped', () => {});";

describe('runBrowserTests', () => {
  it('runs under the strict policy, fails what it blocks, and counts', async () => {
    // The test server serves nothing from outside of the repository.
    mkdirSync(join(ROOT, '.cache'), { recursive: true });
    const folder = mkdtempSync(join(ROOT, '.cache', 'browser-fixture-'));
    writeFileSync(join(folder, 'policy.test.ts'), BROWSER_TESTS);
    writeFileSync(join(folder, 'broken.test.ts'), "import './nowhere.ts';");
    const { passed, failed, output } = await runBrowserTests(['--files', `${relative(ROOT, folder)}/*.test.ts`]);
    rmSync(folder, { recursive: true });
    expect(output).not.to.match(/❌ passes/);
    expect({ passed, failed }, output).to.deep.equal({ passed: 2, failed: 6 });
  });
});

describe('runUnitTests', () => {
  it('counts passing and failing tests, and a file that does not load as a failure', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'unit-fixture-'));
    mkdirSync(join(folder, 'tools'));
    writeFileSync(join(folder, 'tools', 'a.test.ts'), UNIT_TESTS);
    writeFileSync(join(folder, 'tools', 'b.test.ts'), "import './nowhere.ts';");
    const { passed, failed, output } = await runUnitTests(['--root', folder, '--config', join(ROOT, 'vitest.config.ts')]);
    rmSync(folder, { recursive: true });
    expect({ passed, failed }, output).to.deep.equal({ passed: 1, failed: 2 });
  });
});
