import { equal } from 'node:assert/strict';
import { startFreshServer } from '../e2e-server.ts';
import { test } from '../e2e-test.ts';

test('a builder makes a second page with a list of forms in tabs, moves a component into a row and uses it', async (context) => {
  const server = await startFreshServer(context);
  const page = await context.openPage();
  await page.goto(server.url);
  const canvas = page.locator('inlay-canvas');
  const inspector = page.locator('inlay-inspector-panel');
  const tree = page.locator('inlay-tree-panel');
  /** A second press would close it. */
  const panel = async (name: string): Promise<void> => {
    const button = page.getByRole('button', { name, exact: true });
    if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
  };
  const add = async (title: string): Promise<void> => {
    await panel('Add components');
    await page.locator('inlay-add-panel').getByRole('button', { name: title, exact: true }).click();
  };
  await canvas.getByText('0 characters').waitFor();

  await panel('Component tree');
  await page.getByRole('button', { name: 'Add a page' }).click();
  await inspector.getByText('Page 2 of 2').waitFor();
  await inspector.getByRole('textbox', { name: 'Title' }).fill('Lists');
  await tree.getByRole('treeitem', { name: /Lists/ }).waitFor();
  await canvas.getByText('This page is empty').waitFor();

  await add('Tabs');
  await canvas.getByRole('tab', { name: 'First' }).waitFor();
  // Of what is selected, the first tab takes what comes next.
  await panel('Component tree');
  await tree.getByRole('treeitem', { name: /^tab1/ }).click();
  await add('List view');
  await canvas.getByText('Second', { exact: true }).last().waitFor();
  await add('Text area');
  equal(await canvas.locator('inlay-list-view inlay-textarea').count(), 2);
  await inspector.getByRole('textbox', { name: 'Label' }).fill('Note');
  await canvas.locator('inlay-list-view inlay-textarea').nth(1).getByRole('textbox').fill('typed');
  await add('Text');
  await inspector.getByRole('textbox', { name: 'Text', exact: true }).fill('<< index + 1 >>: << textarea1.value >>');
  await canvas.getByText('2: typed').waitFor();
  await canvas.getByText('1:', { exact: true }).waitFor();

  await panel('Component tree');
  await tree.getByRole('treeitem', { name: /^text2/ }).click();
  await inspector.getByRole('combobox', { name: 'Stands in' }).selectOption('tab2');
  await page.getByRole('button', { name: 'Problems' }).click();
  await page.locator('inlay-problems-panel').getByText('"textarea1" stands in the list "listView1"').first().waitFor();
  await page.keyboard.press('Control+Z');
  await canvas.getByText('2: typed').waitFor();

  await canvas.getByRole('tab', { name: 'Second' }).click();
  await canvas.getByText('2: typed').waitFor({ state: 'hidden' });
  await canvas.getByRole('tab', { name: 'First' }).click();
  await canvas.getByText('2: typed').waitFor();

  await add('Tab');
  await canvas.getByRole('tab', { name: 'Tab', exact: true }).waitFor();
  await panel('Component tree');
  await tree.getByRole('treeitem', { name: /^Feedback/ }).first().click();
  await canvas.getByText('0 characters').waitFor();
  await add('Tab');
  await page.locator('inlay-add-panel').getByText('A tab can stand only in Tabs: select one first.').waitFor();
  await page.getByText(/Draft · saved \d/).waitFor();
});
