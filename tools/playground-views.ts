import type { Locator, Page } from 'playwright-core';

/** One thing to look at in the built playground, and the way there and back, at any width. */
export interface PlaygroundView {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  readonly close: (page: Page) => Promise<void>;
}

/** Every panel and dialog that can be reached from the first app, in the order of the page. Begins with `openFirstApp`. */
export const PLAYGROUND_VIEWS: readonly PlaygroundView[] = [
  panel('Inspector', 'inlay-inspector-panel'),
  panel('Add components', 'inlay-add-panel'),
  panel('Component tree', 'inlay-tree-panel'),
  panel('Resources', 'inlay-resources-panel'),
  inPanel('new resource', 'Resources', async (page) => pressIn(page, 'inlay-resources-panel', 'Add a resource'), 'inlay-resources-panel form'),
  panel('Knowledge', 'inlay-knowledge-panel'),
  inPanel('new knowledge base', 'Knowledge', async (page) => pressIn(page, 'inlay-knowledge-panel', 'Add a knowledge base'), 'inlay-knowledge-panel form'),
  panel('Custom elements', 'inlay-elements-panel'),
  panel('History', 'inlay-history-panel'),
  inPanel('version', 'History', async (page) => page.locator('inlay-history-panel .version').first().click(), 'inlay-version-details :text("There is no difference")'),
  inPanel('bisect', 'History', async (page) => pressIn(page, 'inlay-history-panel', 'Find what broke it…'), 'inlay-bisect-view button >> nth=0'),
  panel('Releases', 'inlay-releases-panel'),
  // Not before it is known which model answers.
  panel('Queries', 'inlay-queries-panel', 'inlay-queries-panel [placeholder="inlay-demo"]'),
  { name: 'prompt', open: openPrompt, close: closeDialog('inlay-prompt-dialog') },
  panel('State', 'inlay-state-panel'),
  panel('Problems', 'inlay-problems-panel'),
  panel('Timeline', 'inlay-timeline-panel'),
  { name: 'branch menu', open: async (page) => { await page.getByRole('button', { name: /^Branch: / }).click(); await page.getByRole('dialog', { name: 'Branches' }).waitFor(); }, close: (page) => page.keyboard.press('Escape') },
  { name: 'palette', open: openPalette, close: closeDialog('inlay-command-palette') },
  dialog('shortcuts', 'Keyboard shortcuts', 'inlay-shortcuts-dialog'),
  dialog('usages', 'Find where it is used', 'inlay-usages-dialog'),
  dialog('branches', 'Compare, merge or protect branches', 'inlay-branches-dialog'),
  dialog('apps', 'Open or begin an app', 'inlay-apps-dialog'),
  dialog('publish', 'Publish', 'inlay-publish-dialog'),
];

/** Opens the address of a served playground and selects a component of its first app. */
export async function openFirstApp(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const line = page.locator('inlay-canvas').getByText('0 characters');
  await line.waitFor();
  await line.click();
}

/** A panel as its button opens it; it stays open until another takes its place. */
function panel(name: string, tag: string, ready = tag): PlaygroundView {
  return {
    name: name.toLowerCase(),
    async open(page) {
      await showPanel(page, name, tag);
      await page.locator(ready).waitFor();
    },
    close: async () => undefined,
  };
}

async function showPanel(page: Page, name: string, tag: string): Promise<void> {
  const button = page.getByRole('button', { name: name === 'Problems' ? /^Problems/ : name, exact: true });
  if (await button.getAttribute('aria-pressed') !== 'true') await button.click();
  await page.locator(tag).waitFor();
}

/** A state of a panel, which closing the panel ends. */
function inPanel(name: string, title: string, show: (page: Page) => Promise<void>, shown: string): PlaygroundView {
  return {
    name,
    async open(page) {
      const button = page.getByRole('button', { name: title, exact: true });
      if (await button.getAttribute('aria-pressed') !== 'true') await button.click();
      await show(page);
      await page.locator(shown).waitFor();
    },
    close: (page) => page.getByRole('button', { name: title, exact: true }).click(),
  };
}

function pressIn(page: Page, tag: string, name: string): Promise<void> {
  return page.locator(tag).getByRole('button', { name, exact: true }).click();
}

async function openPrompt(page: Page): Promise<void> {
  await showPanel(page, 'Queries', 'inlay-queries-panel');
  await page.locator('inlay-queries-panel .expand').first().click();
  await opened(page, 'inlay-prompt-dialog').waitFor();
}

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await opened(page, 'inlay-command-palette').waitFor();
}

/** A dialog that a command of the palette opens. */
function dialog(name: string, command: string, tag: string): PlaygroundView {
  return {
    name,
    async open(page) {
      await openPalette(page);
      await page.keyboard.type(command);
      await page.keyboard.press('Enter');
      await opened(page, tag).waitFor();
    },
    close: closeDialog(tag),
  };
}

function closeDialog(tag: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.keyboard.press('Escape');
    await opened(page, tag).waitFor({ state: 'detached' });
  };
}

function opened(page: Page, tag: string): Locator {
  return page.locator(`${tag} dialog[open]`);
}
