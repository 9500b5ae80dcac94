import type { Locator, Page } from 'playwright-core';
import type { EndToEndContext } from './e2e-test.ts';
import { writeOver } from './e2e-write.ts';

/** The canvas's cells, as a desktop page lays them out. */
const COLUMNS = 12;
const ROW = 40;
const GAP = 8;
const MARGIN = 24;
const MOST_MOVES = 100;

/** Where a query is sent and what is asked, as its form has it. */
export interface QuerySetup {
  readonly name: string;
  /** What it does; generates text where nothing is said. */
  readonly action?: string;
  /** Fields that are typed into, by their labels: "Temperature". */
  readonly fields?: Readonly<Record<string, string>>;
  /** Fields with expressions, by their labels: "Prompt". */
  readonly texts?: Readonly<Record<string, string>>;
}

/** A person with a mouse who builds an app, and types only where there is something to write. */
export class Builder {
  readonly page: Page;
  readonly canvas: Locator;
  readonly inspector: Locator;
  readonly queries: Locator;

  constructor(page: Page) {
    this.page = page;
    this.canvas = page.locator('inlay-canvas');
    this.inspector = page.locator('inlay-inspector-panel');
    this.queries = page.locator('inlay-queries-panel');
  }

  /** Opens a new, empty app, and closes the guide to a first one. */
  async beginApp(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Apps', exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Apps' });
    await writeOver(dialog.getByRole('textbox', { name: 'Name' }), name);
    await dialog.getByRole('button', { name: 'Create' }).click();
    await this.canvas.getByText('This page is empty').waitFor();
    await this.page.getByRole('button', { name: 'Close the guide' }).click();
  }

  /** Drags a component from the palette to a cell, renames it and gives it properties. What it is shown to take, it takes. */
  async drag(title: string, at: readonly [column: number, row: number], { name, props = {} }: { readonly name?: string; readonly props?: Readonly<Record<string, string>> } = {}): Promise<void> {
    await this.page.locator('inlay-add-panel').getByRole('button', { name: title, exact: true }).hover();
    await this.page.mouse.down();
    const { x, y } = await this.#cell(at);
    const ghost = this.canvas.locator('.ghost');
    // A browser takes a few moves to begin a drag; a hand makes them anyway.
    for (let moves = 0; moves < MOST_MOVES && (moves < 2 || !(await ghost.isVisible())); moves += 1) await this.page.mouse.move(x - (moves % 2), y);
    const shown = await this.#onFrame(ghost);
    await this.page.mouse.up();
    await ghost.waitFor({ state: 'hidden' });
    const landed = await this.#onFrame(this.canvas.locator('.selected'));
    if (Math.abs(shown.x - landed.x) > 2 || Math.abs(shown.y - landed.y) > 2) throw new Error(`${title} was shown at ${JSON.stringify(shown)} and landed at ${JSON.stringify(landed)}.`);
    if (name !== undefined) await this.rename(name);
    for (const [label, text] of Object.entries(props)) await this.setProp(label, text);
  }

  /** Gives what is selected another name. */
  async rename(name: string): Promise<void> {
    const field = this.inspector.getByRole('textbox', { name: 'Name', exact: true });
    await writeOver(field, name);
    await field.press('Enter');
    await this.canvas.locator('.tag', { hasText: name }).waitFor();
  }

  /** Writes a property of what is selected; one that is to hold an expression is bound first. */
  async setProp(label: string, text: string): Promise<void> {
    const field = this.inspector.getByRole('textbox', { name: label, exact: true });
    if (text.startsWith('<<')) {
      await this.inspector.getByRole('button', { name: `Expression for ${label}`, exact: true }).click();
      await this.inspector.locator('inlay-prop-field', { has: this.page.getByRole('textbox', { name: label, exact: true }) }).locator('.cm-content').waitFor();
    }
    await writeOver(field, text);
  }

  /** Adds a query, by its form. */
  async addQuery({ name, action, fields = {}, texts = {} }: QuerySetup): Promise<void> {
    await this.queries.getByRole('button', { name: 'Query', exact: true }).click();
    const own = this.queries.getByRole('textbox', { name: 'Name', exact: true });
    await writeOver(own, name);
    await own.press('Enter');
    await this.queries.getByRole('button', { name, exact: true }).waitFor();
    if (action !== undefined) await this.queries.getByLabel('What it does').selectOption({ label: action });
    for (const [label, text] of Object.entries(fields)) {
      const field = this.queries.getByRole('combobox', { name: label, exact: true }).or(this.queries.getByRole('textbox', { name: label, exact: true }));
      await writeOver(field, text);
      await field.press('Tab');
    }
    for (const [label, text] of Object.entries(texts)) await writeOver(this.queries.getByRole('textbox', { name: label, exact: true }), text);
  }

  /** Lets a click on what is selected run a query. */
  async runOnClick(query: string): Promise<void> {
    await this.inspector.getByRole('button', { name: 'Add a step on Click', exact: true }).click();
    await this.inspector.getByRole('combobox', { name: 'Query', exact: true }).selectOption(query);
  }

  /** Drops a file on a cell. The page cannot tell it from a file out of a folder. */
  async dropFile({ name, text }: { readonly name: string; readonly text: string }, at: readonly [column: number, row: number]): Promise<void> {
    const { x, y } = await this.#cell(at);
    await this.canvas.locator('.frame').first().evaluate((frame, file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([file.text], file.name));
      for (const type of ['dragover', 'drop']) frame.dispatchEvent(new DragEvent(type, { dataTransfer, clientX: file.x, clientY: file.y, bubbles: true, composed: true, cancelable: true }));
    }, { name, text, x, y });
  }

  /** Where something is on the page, however far that is scrolled: what is new comes into view. */
  async #onFrame(part: Locator): Promise<{ readonly x: number; readonly y: number }> {
    const [box, frame] = await Promise.all([part, this.canvas.locator('.frame').first()].map((each) => each.boundingBox()));
    return { x: box!.x - frame!.x, y: box!.y - frame!.y };
  }

  /** A point in a cell of the page. */
  async #cell([column, row]: readonly [column: number, row: number]): Promise<{ readonly x: number; readonly y: number }> {
    const { x, y, width } = (await this.canvas.locator('.frame').first().boundingBox())!;
    return { x: x + MARGIN + ((width - 2 * MARGIN + GAP) / COLUMNS) * column + ROW / 2, y: y + MARGIN + ROW * row + ROW / 2 };
  }
}

/** Opens the product, with a resource for what a mock answers. */
export async function openBuilder({ openPage }: Pick<EndToEndContext, 'openPage'>, url: string): Promise<Builder> {
  const page = await openPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  const builder = new Builder(page);
  await builder.canvas.getByText('0 characters').waitFor();
  return builder;
}

/** A model server, with its models one a line. */
export interface ModelServer {
  readonly name: string;
  readonly baseUrl: string;
  readonly models: string;
}

/** Adds a model server by a call, for tests of something else. */
export async function putModelServer({ page }: Builder, { name, baseUrl, models }: ModelServer): Promise<void> {
  await page.evaluate(async ([path, body]) => {
    const response = await fetch(path!, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: body! });
    if (!response.ok) throw new Error(await response.text());
  }, [`/api/resources/${name}`, JSON.stringify({ baseUrl, models: models.split('\n') })]);
}

/** Adds a model server through the panel of resources. */
export async function addModelServer({ page }: Builder, { name, baseUrl, models }: ModelServer): Promise<void> {
  await page.getByRole('button', { name: 'Resources', exact: true }).click();
  const panel = page.locator('inlay-resources-panel');
  await panel.getByRole('button', { name: 'Add a resource' }).click();
  await writeOver(panel.locator('input[name="name"]'), name);
  await writeOver(panel.locator('input[name="baseUrl"]'), baseUrl);
  await writeOver(panel.locator('textarea[name="models"]'), models);
  await panel.getByRole('button', { name: 'Create resource' }).click();
  await panel.getByText(baseUrl).waitFor();
}
