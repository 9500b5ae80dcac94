import { deepEqual } from 'node:assert/strict';
import { startTestRegistry } from '../e2e-registry.ts';
import type { RegistryPackage } from '../e2e-registry.ts';
import { startFreshServer } from '../e2e-server.ts';
import { test } from '../e2e-test.ts';
import { writeOver } from '../e2e-write.ts';

const MANIFEST = JSON.stringify({ schemaVersion: '1.0.0', modules: [{
  kind: 'javascript-module', path: 'stars.js',
  declarations: [{ kind: 'class', name: 'StarField', tagName: 'star-field', description: 'Stars in a row.', members: [{ kind: 'field', name: 'value', type: { text: 'number' }, default: '0', description: 'How many.' }], events: [{ name: 'star-added' }] }],
  exports: [{ kind: 'custom-element-definition', name: 'star-field', declaration: { name: 'StarField' } }],
}] });

/** A package whose element needs another package by its bare name, and that one its own `exports`. */
function packages(): readonly RegistryPackage[] {
  const kit = (version: string, star: string): RegistryPackage => ({
    name: '@stars/kit', version,
    files: { 'package.json': JSON.stringify({ name: '@stars/kit', version, type: 'module', customElements: 'custom-elements.json', dependencies: { 'star-base': '^1.0.0' } }), 'custom-elements.json': MANIFEST, 'stars.js': `import { define } from 'star-base/define'; define('star-field', '${star}');` },
  });
  // As every library on Lit does, which brings a Lit of its own.
  const define = `const policy = globalThis.trustedTypes.createPolicy('lit-html', { createHTML: (html) => html });
  export function define(tag, star) {
    customElements.define(tag, class extends HTMLElement {
      #value = 0;
      get value() { return this.#value; }
      set value(value) { this.#value = value; this.textContent = star.repeat(value); }
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = policy.createHTML('<slot></slot>'); this.addEventListener('click', () => { this.value += 1; this.dispatchEvent(new CustomEvent('star-added')); }); }
    });
  }`;
  return [{ name: 'star-base', version: '1.2.0', files: { 'package.json': JSON.stringify({ name: 'star-base', version: '1.2.0', type: 'module', exports: { './define': { browser: './lib/define.js', default: './none.js' } } }), 'lib/define.js': define } }, kit('1.0.0', '★'), kit('1.1.0', '☆')];
}

test('a builder adds an element by its package, places it from the palette, binds it, and takes a newer version', async (context) => {
  const registry = await startTestRegistry(context, packages());
  const server = await startFreshServer(context, { INLAY_REGISTRY: registry.origin });
  const page = await context.openPage();
  await page.goto(server.url);
  const [canvas, inspector, elements] = ['inlay-canvas', 'inlay-inspector-panel', 'inlay-elements-panel'].map((tag) => page.locator(tag)) as [ReturnType<typeof page.locator>, ReturnType<typeof page.locator>, ReturnType<typeof page.locator>];
  await canvas.getByText('0 characters').waitFor();
  const rail = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

  await rail('Custom elements');
  await elements.getByLabel('Package or address').fill('@stars/kit@1.0.0');
  await page.keyboard.press('Enter');
  await elements.getByText('Stars in a row.').waitFor();
  await elements.getByText('2 files').waitFor();
  await elements.getByRole('button', { name: 'Add one element' }).click();
  await elements.getByText('Its element is under “Add components”.').waitFor();

  await rail('Add components');
  await page.locator('inlay-add-panel').getByRole('button', { name: 'Star field' }).click();
  await canvas.locator('star-field').waitFor({ state: 'attached' });
  await writeOver(inspector.locator('[data-member=value]').getByLabel('Value', { exact: true }), '2');
  await canvas.getByText('★★', { exact: true }).waitFor();
  await page.locator('inlay-add-panel').getByRole('button', { name: 'Text', exact: true }).click();
  await writeOver(inspector.getByRole('textbox', { name: 'Text', exact: true }), '<< starField1.values.value >> after << starField1.lastEvent?.name >>');
  await canvas.locator('star-field').dispatchEvent('click');
  await canvas.getByText('3 after star-added').waitFor();
  await page.getByText(/Draft · saved \d/).waitFor();
  await page.reload();
  await canvas.getByText('★★', { exact: true }).waitFor();

  await rail('Custom elements');
  await elements.getByRole('button', { name: 'Look for an update' }).click();
  await elements.getByText('Used here by starField1.').first().waitFor();
  await elements.getByRole('button', { name: 'Update one component' }).click();
  await elements.getByRole('button', { name: 'Reload the page' }).waitFor();
  await page.getByText(/Draft · saved \d/).waitFor();
  await elements.getByRole('button', { name: 'Reload the page' }).click();
  await canvas.getByText('☆☆', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Problems' }).click();
  await page.getByText('Nothing is wrong.').waitFor();

  await elements.getByRole('button', { name: 'Remove @stars/kit 1.1.0' }).click();
  await elements.getByText(/^An app uses it: .* \(draft\)\. Without it/).waitFor();
  await page.keyboard.press('Enter');
  await elements.getByRole('button', { name: 'Remove @stars/kit 1.0.0' }).click();
  await elements.getByRole('button', { name: 'Remove @stars/kit 1.0.0' }).waitFor({ state: 'detached' });
  await canvas.getByText('☆☆', { exact: true }).waitFor();
  deepEqual([...new Set(registry.asked)].sort(), ['/@stars/kit', '/archives/@stars/kit-1.0.0.tgz', '/archives/@stars/kit-1.1.0.tgz', '/archives/star-base-1.2.0.tgz', '/star-base']);
});
