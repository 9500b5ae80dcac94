import { deepEqual, equal } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { startFreshServer } from '../e2e-server.ts';
import { test } from '../e2e-test.ts';

/** What stands in the app and where, by name: the holder and the cells. */
async function places(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.locator('inlay-canvas inlay-app').evaluate((view) => {
    const { components } = (view as unknown as { readonly app: { readonly document: { readonly components: Readonly<Record<string, { readonly parent: string; readonly layout?: { readonly x: number; readonly y: number; readonly w: number; readonly h: number } }>> } } }).app.document;
    return Object.fromEntries(Object.entries(components).map(([name, { parent, layout }]) => [name, `${parent} ${layout === undefined ? '' : [layout.x, layout.y, layout.w, layout.h].join(' ')}`]));
  });
}

/** Opens the palette, types, and takes what is found first. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find a command or a place' }).fill(words);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Command palette' }).waitFor({ state: 'hidden' });
}

/** Presses what a selector finds once it stands still, and goes to a place with it. */
async function dragTo(page: Page, from: string, to: { readonly x: number; readonly y: number }, position?: { readonly x: number; readonly y: number }): Promise<void> {
  await page.locator(from).hover(position === undefined ? {} : { position });
  await page.mouse.down();
  await page.mouse.move(to.x - 20, to.y - 20);
  await page.mouse.move(to.x, to.y);
}

async function centreOf(page: Page, selector: string): Promise<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number }> {
  const box = (await page.locator(selector).first().boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, height: box.height };
}

test('a builder selects several components, copies, groups and drags them, and goes back to the same bytes', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Apps', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Apps' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Canvas');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await page.locator('inlay-canvas').getByText('This page is empty').waitFor();

  await command(page, 'Add Text area');
  await command(page, 'Select nothing');
  await command(page, 'Add Button');
  await command(page, 'Select nothing');
  await command(page, 'Add Container');
  await page.locator('inlay-canvas inlay-container').waitFor();
  const begun = await places(page);
  deepEqual(Object.keys(begun), ['textarea1', 'button1', 'container1']);

  // Both, by a press with Shift; then each a copy below, by keys.
  await page.locator('inlay-canvas inlay-textarea').click();
  await page.locator('inlay-canvas inlay-button').click({ modifiers: ['Shift'] });
  await page.locator('inlay-canvas .tag', { hasText: 'button1 +1' }).waitFor();
  await page.locator('inlay-canvas .tag').focus();
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await page.locator('inlay-canvas .tag', { hasText: '+1' }).waitFor();
  await page.waitForFunction(() => (document.querySelector('inlay-playground')?.shadowRoot?.querySelector('inlay-canvas')?.shadowRoot?.querySelectorAll('.also').length ?? 0) === 1);
  equal((await places(page))['textarea2']?.startsWith('main '), true);
  await page.locator('inlay-canvas .tag').focus();
  await page.keyboard.press('Delete');
  deepEqual(await places(page), begun);

  // Into the container by the pointer, with nothing changed before it is let go.
  await page.locator('inlay-canvas inlay-button').click();
  const container = await centreOf(page, 'inlay-canvas inlay-container');
  await dragTo(page, 'inlay-canvas .tag', container);
  await page.locator('inlay-canvas .ghost').waitFor();
  deepEqual(await places(page), begun);
  await page.mouse.up();
  await page.locator('inlay-canvas inlay-container inlay-button').waitFor();
  equal((await places(page))['button1']?.startsWith('container1 '), true);

  // Escape gives a drag up.
  const inside = await places(page);
  await dragTo(page, 'inlay-canvas .handle', { x: container.x + 150, y: container.y + 80 });
  await page.locator('inlay-canvas .ghost').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('inlay-canvas .ghost').waitFor({ state: 'hidden' });
  await page.mouse.up();
  deepEqual(await places(page), inside);

  // A frame around what stands on the page, and all of it into a container.
  const frame = (await page.locator('inlay-canvas .frame').boundingBox())!;
  await dragTo(page, 'inlay-canvas .frame', { x: frame.x + frame.width - 6, y: container.y }, { x: 6, y: 6 });
  await page.mouse.up();
  await page.locator('inlay-canvas .tag', { hasText: '+1' }).waitFor();
  await page.locator('inlay-canvas .tag').focus();
  await page.keyboard.press('Control+g');
  await page.locator('inlay-canvas .tag', { hasText: 'container2' }).waitFor();
  equal((await places(page))['textarea1']?.startsWith('container2 '), true);

  // Group, drag, removal and paste taken back.
  for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press('Control+z');
  deepEqual(await places(page), begun);
  for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press('Control+Shift+z');
  equal((await places(page))['textarea1']?.startsWith('container2 '), true);
});

test('everything about a component can be done from the keyboard', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  await page.locator('inlay-canvas').getByText('0 characters').waitFor();
  const before = await places(page);
  await command(page, 'analyzeButton');
  await page.locator('inlay-canvas .tag', { hasText: 'analyzeButton' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+ArrowDown');
  const cells = (name: string, all: Readonly<Record<string, string>>): readonly number[] => all[name]!.split(' ').slice(1).map(Number);
  const [x, y, w, h] = cells('analyzeButton', before) as [number, number, number, number];
  deepEqual(cells('analyzeButton', await places(page)), [x + 1, y, w, h + 1]);
  await page.keyboard.press('Control+d');
  await page.locator('inlay-canvas .tag', { hasText: 'button1' }).waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await page.keyboard.press('Escape');
  await command(page, 'State');
  await page.getByRole('tree', { name: 'Values' }).waitFor();
  await command(page, 'Remove');
  equal(Object.hasOwn(await places(page), 'button1'), false);
});

test('rows in a file become a table, and a resource becomes a chat that answers', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  const canvas = page.locator('inlay-canvas');
  await canvas.getByText('0 characters').waitFor();
  const drop = (name: string, text: string): Promise<void> => canvas.locator('.frame').first().evaluate((frame, file) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([file.text], file.name));
    const { left, top } = frame.getBoundingClientRect();
    for (const type of ['dragover', 'drop']) frame.dispatchEvent(new DragEvent(type, { dataTransfer, clientX: left + 30, clientY: top + 30, bubbles: true, composed: true, cancelable: true }));
  }, { name, text });
  await drop('notes.json', '{"no":"rows"}');
  await page.getByText('notes.json holds no rows').waitFor();
  await drop('prices.csv', 'item,price\nCup,3\nPot,12\n');
  await canvas.getByRole('grid', { name: 'prices' }).getByText('Pot').waitFor();

  await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: 'Resources' }).click();
  await page.getByRole('button', { name: 'Add a chat with demo' }).click();
  const chat = canvas.locator('inlay-chat');
  await chat.getByRole('textbox').fill('Hello');
  await chat.getByRole('textbox').press('Enter');
  await chat.getByText('demo: rules, not a language model').waitFor();
});

test('where a name is used is found, and led to', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  await page.locator('inlay-canvas').getByText('0 characters').click();
  await page.keyboard.press('Shift+F12');
  const usages = page.getByRole('dialog', { name: 'Where feedbackTextarea is used' });
  await usages.getByRole('button', { name: /components\.analyzeButton\.props\.disabled/ }).click();
  await page.locator('inlay-canvas .tag', { hasText: 'analyzeButton' }).waitFor();
  await command(page, 'Find where analyze is used');
  await page.getByRole('dialog', { name: 'Where analyze is used' }).getByText('trigger analyze').waitFor();
});
