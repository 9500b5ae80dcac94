import type { Locator } from 'playwright-core';

/**
 * Writes over what stands in a field, as a person does who selects all of it first. `fill` sets the page's selection by
 * itself, which an editor in the field may not have heard of, and sets back, before the text comes.
 */
export async function writeOver(field: Locator, text: string): Promise<void> {
  await field.click();
  await field.press('Control+a');
  if (text === '') await field.press('Delete');
  else await field.page().keyboard.insertText(text);
}
