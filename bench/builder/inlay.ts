import { equal, notEqual } from 'node:assert/strict';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { BuilderTimes } from './builder-times.ts';
import { HELD, OTHER } from './documents.ts';
import { MainThread, median } from './main-thread.ts';
import type { ThreadTime } from './main-thread.ts';
import { measureFrames, OPENS, SELECTS, UNDOS, VIEW } from './steps.ts';

/** What was measured of the playground, with what only a builder of bindings does. */
export interface InlayTimes extends BuilderTimes {
  /** A letter written into a bound property, until the canvas shows it; and in how many frames after the key it does. */
  readonly type: ThreadTime & { readonly frames: number };
}

const LETTERS = 12;

/** The canvas as the page's own code sees it. */
interface Canvas extends HTMLElement {
  readonly session: { readonly document: { readonly components: Readonly<Record<string, { readonly layout: { readonly x: number; readonly y: number } }>> } };
}

/** Where an app stands, and how it is shown. */
export interface InlayPage {
  readonly origin: string;
  /** The address that signs a browser in. */
  readonly signIn: string;
  readonly app: string;
  /** How many components it has. */
  readonly count: number;
  /** The panels that are open beside the inspector. */
  readonly panels: { readonly left: string; readonly bottom: string };
}

/** Opens an app in the built playground and does with it what its builder does most. */
export async function measureInlay(browser: Browser, { origin, signIn, app, count, panels }: InlayPage): Promise<InlayTimes> {
  const context = await browser.newContext({ viewport: VIEW, reducedMotion: 'reduce' });
  await context.addInitScript((layout) => localStorage.setItem('inlay.shell', layout), JSON.stringify(panels));
  try {
    const first = await context.newPage();
    await first.goto(signIn);
    await first.locator('inlay-canvas').waitFor();
    await first.close();
    const opens: BuilderTimes['open'][] = [];
    for (let time = 0; time < OPENS; time += 1) opens.push(await openOnce(context, `${origin}/apps/${app}`, count));
    const open = { passed: median(opens.map(({ passed }) => passed)), thread: median(opens.map(({ thread }) => thread)) };
    const page = await context.newPage();
    await page.goto(`${origin}/apps/${app}`);
    await page.waitForFunction(shownSince, count);
    const thread = await MainThread.of(page);
    const select = await measureSelect(page, thread);
    const drag = await measureDrag(page, thread);
    const type = await measureTyping(page, thread);
    return { open, select, drag, type, undo: await measureUndo(page, thread) };
  } finally {
    await context.close();
  }
}

/** In a page of its own, with what the browser keeps of the pages before. */
async function openOnce(context: BrowserContext, url: string, count: number): Promise<BuilderTimes['open']> {
  const page = await context.newPage();
  const thread = await MainThread.of(page);
  await page.goto(url, { waitUntil: 'commit' });
  const passed = Number(await (await page.waitForFunction(shownSince, count, { polling: 'raf' })).jsonValue());
  const times = { passed, thread: await thread.busy() };
  await page.close();
  return times;
}

/** Milliseconds since the navigation once every component has drawn itself; runs in the page. */
function shownSince(count: number): number | false {
  const canvas = document.querySelector('inlay-playground')?.shadowRoot?.querySelector('inlay-canvas');
  const boxes = [...(canvas?.shadowRoot?.querySelector('inlay-app')?.shadowRoot?.querySelectorAll<HTMLElement>('[data-name]') ?? [])];
  const isDrawn = (box: HTMLElement): boolean => ((box.classList.contains('cell') ? box.firstElementChild : box) as HTMLElement & { readonly hasUpdated?: boolean }).hasUpdated === true;
  return boxes.length >= count && boxes.every(isDrawn) && performance.now();
}

async function measureSelect(page: Page, thread: MainThread): Promise<ThreadTime> {
  // Both are bound: what such a property comes to is the most there is to show of one.
  const names = [HELD, OTHER];
  const places = await Promise.all(names.map((name) => centreOf(page, name)));
  return thread.measure(SELECTS, (time) => page.mouse.click(places[time % 2]!.x, places[time % 2]!.y), async (time) => {
    equal(await page.locator('inlay-inspector-panel inlay-component-inspector').evaluate((inspector) => (inspector as HTMLElement & { readonly name: string }).name), names[time % 2]);
  });
}

async function measureDrag(page: Page, thread: MainThread): Promise<ThreadTime> {
  const held = await centreOf(page, HELD);
  await page.mouse.click(held.x, held.y);
  const tag = (await page.locator('inlay-canvas .tag').boundingBox())!;
  const from = { x: tag.x + tag.width / 2, y: tag.y + tag.height / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const drag = await measureFrames(page, thread, from);
  equal(await page.locator('inlay-canvas .ghost').count(), 1);
  await page.mouse.up();
  await page.locator('inlay-canvas .ghost').waitFor({ state: 'detached' });
  return drag;
}

/** Writes into the property that the text shows, which stands open in the inspector. */
async function measureTyping(page: Page, thread: MainThread): Promise<InlayTimes['type']> {
  const field = page.locator('inlay-prop-field[data-prop="value"]');
  // The editor is fetched when a person comes to the first field that has one.
  await field.getByRole('textbox').click();
  await field.locator('.cm-content').click();
  await page.keyboard.press('Control+End');
  const frames: number[] = [];
  const time = await thread.measure(LETTERS, async () => {
    await page.evaluate(countFrames, HELD);
    await page.keyboard.press('e');
  }, async () => {
    frames.push(await page.evaluate(() => (globalThis as unknown as { framesUntilShown: Promise<number> }).framesUntilShown));
  });
  return { ...time, frames: Math.max(...frames) };
}

/** Counts the frames that begin after the next key until the words of a text have changed; runs in the page. */
function countFrames(name: string): void {
  const app = document.querySelector('inlay-playground')!.shadowRoot!.querySelector('inlay-canvas')!.shadowRoot!.querySelector('inlay-app')!;
  const text = app.shadowRoot!.querySelector(`[data-name="${name}"]`)!.firstElementChild!;
  const words = (): string => text.shadowRoot!.textContent;
  const before = words();
  Reflect.set(globalThis, 'framesUntilShown', new Promise<number>((resolve) => {
    addEventListener('keydown', () => {
      const look = (frame: number): void => {
        if (words() !== before || frame > 60) resolve(frame);
        else requestAnimationFrame(() => look(frame + 1));
      };
      requestAnimationFrame(() => look(1));
    }, { capture: true, once: true });
  }));
}

/** Takes moves by the keyboard back, one after another. */
async function measureUndo(page: Page, thread: MainThread): Promise<ThreadTime> {
  const names = [HELD, OTHER];
  const places = await Promise.all(names.map((name) => centreOf(page, name)));
  const layouts = (): Promise<string> => page.locator('inlay-canvas').evaluate((canvas, each) => JSON.stringify(each.map((name) => (canvas as Canvas).session.document.components[name]!.layout)), names);
  // In turn, since moves of one component in quick succession are one step.
  for (let time = 0; time < UNDOS; time += 1) {
    await page.mouse.click(places[time % 2]!.x, places[time % 2]!.y);
    await page.locator('inlay-canvas .tag').focus();
    await page.keyboard.press('Control+ArrowRight');
  }
  let before = await layouts();
  return thread.measure(UNDOS, () => page.keyboard.press('Control+z'), async () => {
    const after = await layouts();
    notEqual(after, before);
    before = after;
  });
}

async function centreOf(page: Page, name: string): Promise<{ readonly x: number; readonly y: number }> {
  const box = (await page.locator(`inlay-canvas [data-name="${name}"]`).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
