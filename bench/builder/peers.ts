import { notDeepEqual } from 'node:assert/strict';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { bundlePage } from '../../tools/bundle-page.ts';
import { ROOT } from '../../tools/repository.ts';
import { serveFolder } from '../../tools/serve-folder.ts';
import type { BuilderTimes } from './builder-times.ts';
import { PEER_COUNT, textOf } from './documents.ts';
import { MainThread, median } from './main-thread.ts';
import { measureFrames, OPENS, SELECTS, UNDOS, VIEW } from './steps.ts';

/** Another builder on a page of its own, with as many texts as ours. Its canvas is a frame. */
interface Peer {
  readonly name: string;
  readonly page: string;
  readonly css: string;
  /** The frame of its canvas, and what marks a component there. */
  readonly frame: string;
  readonly component: string;
  /** What says that a component is selected: in its page. */
  readonly selected: (page: Page, words: string) => Promise<unknown>;
  /** Where the pointer takes hold of what is selected; itself when undefined. */
  readonly handle: string | undefined;
  /** How many steps of its undo a move is. */
  readonly steps: number;
}

const PEERS: readonly Peer[] = [
  {
    name: 'GrapesJS', page: 'grapesjs-page', css: 'node_modules/grapesjs/dist/css/grapes.min.css', frame: '.gjs-frame', component: '[data-gjs-type="text"]', handle: '.gjs-toolbar-item[draggable]', steps: 2,
    selected: (page, words) => page.frameLocator('.gjs-frame').locator('.gjs-selected', { hasText: new RegExp(`^${words}$`) }).waitFor(),
  },
  {
    name: 'Puck', page: 'puck-page', css: 'node_modules/@puckeditor/core/dist/index.css', frame: '#preview-frame', component: '[data-puck-component]', handle: undefined, steps: 1,
    selected: (page, words) => page.waitForFunction((value) => [...document.querySelectorAll('input')].some((input) => input.value === value), words),
  },
];

/** What others take for the same, by name. */
export async function measurePeers(browser: Browser): Promise<ReadonlyMap<string, BuilderTimes>> {
  const results = new Map<string, BuilderTimes>();
  for (const peer of PEERS) {
    const built = await bundlePage(`bench/builder/${peer.page}.ts`);
    copyFileSync(join(ROOT, peer.css), join(built.folder, 'style.css'));
    writeFileSync(join(built.folder, 'index.html'), '<!doctype html><meta charset="utf-8"><title>Builder</title><link rel="icon" href="data:,"><link rel="stylesheet" href="style.css"><div id="editor"></div><script type="module" src="page.js"></script>');
    const server = await serveFolder(built.folder);
    try {
      results.set(peer.name, await measurePeer(browser, peer, server.url));
    } finally {
      await server.close();
      built.remove();
    }
  }
  return results;
}

async function measurePeer(browser: Browser, peer: Peer, url: string): Promise<BuilderTimes> {
  const context = await browser.newContext({ viewport: VIEW, reducedMotion: 'reduce' });
  // Fonts and icons that they ask others for, which are not what is measured.
  await context.route((address) => address.origin !== url, (route) => route.abort());
  try {
    const opens: BuilderTimes['open'][] = [];
    for (let time = 0; time <= OPENS; time += 1) {
      const page = await context.newPage();
      const thread = await MainThread.of(page);
      await page.goto(url, { waitUntil: 'commit' });
      const passed = Number(await (await page.waitForFunction(shownSince, { ...peer, selected: undefined, count: PEER_COUNT }, { polling: 'raf' })).jsonValue());
      if (time > 0) opens.push({ passed, thread: await thread.busy() });
      if (time < OPENS) await page.close();
    }
    const page = context.pages()[0]!;
    const thread = await MainThread.of(page);
    const select = await measureSelect(page, thread, peer);
    const drag = await measureDrag(page, thread, peer);
    const undo = await measureUndo(page, thread, peer);
    return { open: { passed: median(opens.map(({ passed }) => passed)), thread: median(opens.map(({ thread: busy }) => busy)) }, select, drag, undo };
  } finally {
    await context.close();
  }
}

/** Milliseconds since the navigation once every text is in the frame; runs in the page. */
function shownSince({ frame, component, count }: { readonly frame: string; readonly component: string; readonly count: number }): number | false {
  const canvas = document.querySelector<HTMLIFrameElement>(frame)?.contentDocument;
  return (canvas?.querySelectorAll(component).length ?? 0) >= count && performance.now();
}

async function measureSelect(page: Page, thread: MainThread, peer: Peer): Promise<BuilderTimes['select']> {
  const words = [textOf(2), textOf(6)];
  const places = await Promise.all(words.map((each) => centreOf(page, peer, each)));
  return thread.measure(SELECTS, (time) => page.mouse.click(places[time % 2]!.x, places[time % 2]!.y), (time) => peer.selected(page, words[time % 2]!));
}

/** Holds the second text, goes down the page with it, and lets it go there. */
async function measureDrag(page: Page, thread: MainThread, peer: Peer): Promise<BuilderTimes['drag']> {
  await take(page, peer, textOf(2));
  const before = await order(page, peer);
  const from = await hold(page, peer, textOf(2));
  const drag = await measureFrames(page, thread, from);
  await page.mouse.up();
  await thread.settle();
  notDeepEqual(await order(page, peer), before);
  return drag;
}

/** Takes moves back, one after another. */
async function measureUndo(page: Page, thread: MainThread, peer: Peer): Promise<BuilderTimes['undo']> {
  let shown = await order(page, peer);
  let steps = 0;
  for (let time = 0; steps < UNDOS && time < 2 * UNDOS; time += 1) {
    await take(page, peer, textOf(time + 4));
    const from = await hold(page, peer, textOf(time + 4));
    await page.mouse.move(from.x, from.y + 20, { steps: 4 });
    await page.mouse.move(from.x, from.y + 160, { steps: 8 });
    await page.mouse.up();
    // Puck keeps a step only after a while of quiet.
    await page.waitForTimeout(400);
    const moved = await order(page, peer);
    if (!isDeepStrictEqual(moved, shown)) steps += 1;
    shown = moved;
  }
  const takeBack = async (): Promise<void> => {
    for (let step = 0; step < peer.steps; step += 1) await page.keyboard.press('Control+z');
  };
  return thread.measure(steps, takeBack, async () => {
    const back = await order(page, peer);
    notDeepEqual(back, shown);
    shown = back;
  });
}

async function take(page: Page, peer: Peer, words: string): Promise<void> {
  const { x, y } = await centreOf(page, peer, words);
  await page.mouse.click(x, y);
  await peer.selected(page, words);
}

/** Presses where what is selected is held. */
async function hold(page: Page, peer: Peer, words: string): Promise<{ readonly x: number; readonly y: number }> {
  const from = peer.handle === undefined ? await centreOf(page, peer, words) : await centre(page.locator(peer.handle));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  return from;
}

function canvasOf(page: Page, { frame }: Peer): FrameLocator {
  return page.frameLocator(frame);
}

async function order(page: Page, peer: Peer): Promise<readonly string[]> {
  return canvasOf(page, peer).locator(peer.component).evaluateAll((found) => found.map(({ textContent }) => textContent));
}

async function centreOf(page: Page, peer: Peer, words: string): Promise<{ readonly x: number; readonly y: number }> {
  return centre(canvasOf(page, peer).locator(peer.component).filter({ hasText: new RegExp(`^${words}$`) }));
}

async function centre(locator: ReturnType<Page['locator']>): Promise<{ readonly x: number; readonly y: number }> {
  await locator.waitFor();
  const box = await locator.boundingBox();
  // What follows the selection is hidden for a moment while it does.
  if (box === null) return centre(locator);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
