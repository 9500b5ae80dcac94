import type { Page } from 'playwright-core';
import { startFreshServer } from '../e2e-server.ts';
import { test } from '../e2e-test.ts';

/** Opens the palette, types, and takes what is found first. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find a command or a place' }).waitFor();
  await page.keyboard.type(words);
  await page.getByRole('option', { selected: true }).filter({ hasText: words }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Command palette' }).waitFor({ state: 'hidden' });
}

/** What has the keyboard, as assistive technology names it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement != null) at = at.shadowRoot.activeElement;
    return at?.getAttribute('aria-label') ?? (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? (at.labels?.[0]?.textContent ?? '') : (at?.textContent ?? ''));
  });
}

/** Goes on with Tab until something of that name has the keyboard. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (name.test((await focused(page)).trim())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(name)}; it ended at “${await focused(page)}”.`);
}

/** Goes round the parts of the page until one of that name has the keyboard. */
async function goTo(page: Page, part: RegExp): Promise<void> {
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press('F6');
    if (part.test(await focused(page))) return;
  }
  throw new Error(`F6 never came to ${String(part)}.`);
}

test('the feedback analysis is built and used without a mouse', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  await page.locator('inlay-canvas').getByText('0 characters').waitFor();
  await command(page, 'Open or begin an app');
  // The dialog is fetched with its first use; the bar of the page has a name, too.
  await page.getByRole('dialog', { name: 'Apps' }).waitFor();
  await tabTo(page, /^Name$/);
  await page.keyboard.type('By keyboard');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/apps\/by-keyboard-/);
  const canvas = page.locator('inlay-canvas');
  await canvas.getByText('This page is empty').waitFor();

  // A text area with a label of its own.
  await command(page, 'Add Text area');
  await canvas.locator('inlay-textarea').waitFor();
  await goTo(page, /^Inspector$/);
  await tabTo(page, /^Label$/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Feedback');
  await canvas.getByText('Feedback', { exact: true }).waitFor();

  // A query, whose prompt is written with completion.
  await goTo(page, /^Queries/);
  await tabTo(page, /^\s*Query$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Prompt$/);
  await page.locator('inlay-queries-panel .cm-focused').waitFor();
  await page.keyboard.type('Analyze this feedback: <<textar');
  await page.getByRole('option', { name: /textarea1/ }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('.value');
  await page.locator('inlay-queries-panel .cm-content', { hasText: 'Analyze this feedback: << textarea1.value >>' }).first().waitFor();
  await page.keyboard.press('Escape');

  // A button that runs it, and what it says.
  await command(page, 'Select nothing');
  await command(page, 'Add Button');
  await canvas.locator('.tag', { hasText: 'button1' }).waitFor();
  await goTo(page, /^Inspector$/);
  await tabTo(page, /^Add a step on click$/i);
  await page.keyboard.press('Enter');
  await page.locator('inlay-inspector-panel').getByRole('combobox', { name: 'Query' }).waitFor();
  await command(page, 'Select nothing');
  await command(page, 'Add AI query');
  await canvas.locator('.tag', { hasText: 'aiQuery1' }).waitFor();
  await goTo(page, /^Inspector$/);
  await tabTo(page, /^Query$/);
  await page.keyboard.type('query1');
  await page.keyboard.press('Tab');

  // Panels come and go by their keys.
  await page.keyboard.press('Control+Shift+D');
  await page.getByRole('region', { name: 'Component tree' }).waitFor();
  await page.keyboard.press('Control+.');
  await page.getByRole('region', { name: 'Component tree' }).waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+.');
  await page.getByRole('region', { name: 'Add components' }).waitFor();

  // And used.
  await goTo(page, /^Canvas$/);
  await tabTo(page, /^Feedback$/);
  await page.keyboard.type('The export is too slow.');
  await tabTo(page, /^Analyze$/);
  await page.keyboard.press('Enter');
  await canvas.getByText('demo: rules, not a language model').first().waitFor();
  await canvas.locator('inlay-ai-query').getByText(/too slow/).first().waitFor();
});

test('whoever types on while the palette is fetched finds what was typed in it, and nothing behind it is touched', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  let answer = (): void => undefined;
  const isAsked = new Promise<void>((resolve) => {
    void page.route('**/command-palette*.js', async (route) => {
      await new Promise<void>((go) => {
        answer = go;
        resolve();
      });
      await route.continue();
    });
  });
  await page.goto(server.url);
  const canvas = page.locator('inlay-canvas');
  await canvas.getByText('0 characters').waitFor();
  await canvas.getByLabel('Feedback', { exact: true }).focus();
  await page.keyboard.press('Control+k');
  await isAsked;
  await page.keyboard.type('Add Rating');
  await page.keyboard.press('Enter');
  answer();
  await canvas.locator('.tag', { hasText: 'rating1' }).waitFor();
  await canvas.getByText('0 characters').waitFor();
});
