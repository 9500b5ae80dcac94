import type { GridEngine, MountedGrid } from './engine.ts';
import { inlay } from './inlay.ts';
import { limit } from './limit.ts';
import { peers } from './peers.ts';
import { LINE_HEIGHT, makeRows, VIEW } from './rows.ts';
import type { BenchRow } from './rows.ts';

const engines: readonly GridEngine[] = [limit, inlay, ...peers];
let rows: BenchRow[] = [];
let host: HTMLElement;
let grid: MountedGrid | undefined;

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** What the bench calls in the page, one at a time. */
const page = {
  names: () => engines.map(({ name }) => name),
  makeRows(count: number) {
    rows = makeRows(count);
  },
  /** Shows the rows, and resolves when the first are on the screen. */
  async mount(name: string) {
    host = document.createElement('div');
    host.className = 'host';
    document.body.append(host);
    grid = await engines.find((engine) => engine.name === name)!.mount(host, rows);
    await frame();
    await frame();
  },
  unmount() {
    host.remove();
    grid = undefined;
  },
  /** Scrolls by so many pixels in each of so many frames; gives the frames that showed a blank place. */
  async scroll(distance: number, frames: number) {
    const { scroller } = grid!;
    scroller.scrollTop = 0;
    await frame();
    let blank = 0;
    for (let step = 0; step < frames; step += 1) {
      scroller.scrollTop += distance;
      await frame();
      if (isBlank()) blank += 1;
    }
    return blank;
  },
  /** Frames until the last row is seen after a jump to the end. */
  async jump() {
    const { scroller } = grid!;
    scroller.scrollTop = scroller.scrollHeight;
    for (let frames = 1; frames < 60; frames += 1) {
      await frame();
      if (!isBlank()) return frames;
    }
    return 60;
  },
  canSort: () => grid!.sort !== undefined,
  async sort(key: string) {
    await grid!.sort!(key);
    await frame();
    await frame();
  },
  async filter(key: string, above: number | undefined) {
    await grid!.filter!(key, above);
    await frame();
    await frame();
  },
  /** Whether the row in the middle of the view is one that a filter lets through. */
  seesFiltered(key: string, above: number) {
    const { left, top } = grid!.scroller.getBoundingClientRect();
    const [x, y] = [left + 40, top + VIEW.height / 2];
    const seen = ((grid!.root.elementFromPoint(x, y) ?? document.elementFromPoint(x, y))?.textContent ?? '').trim();
    // Among a million rows several have the same words.
    return rows.some((row) => row['text0'] === seen && Number(row[key]) > above);
  },
};

/** True when there is a place in the view where no words of a cell stand. */
function isBlank(): boolean {
  const { left, top } = grid!.scroller.getBoundingClientRect();
  for (let y = top + LINE_HEIGHT * 2.5; y < top + VIEW.height - LINE_HEIGHT; y += LINE_HEIGHT * 3) {
    const at = grid!.root.elementFromPoint(left + 40, y) ?? document.elementFromPoint(left + 40, y);
    if ((at?.textContent ?? '').trim() === '' || (at?.textContent ?? '').length > 400) return true;
  }
  return false;
}

export type BenchPage = typeof page;
Object.assign(globalThis, { page });
