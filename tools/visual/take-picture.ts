import type { Page } from 'playwright-core';
import { COLUMNS, type Picture, toPicture } from './picture.ts';

/** A story as it is shown now: the picture itself, and what is kept of it. */
export interface TakenPicture {
  readonly png: Buffer;
  readonly picture: Picture;
}

/** Takes a picture of what Storybook shows; `counter` is a page of its own, which makes few cells of many pixels. */
export async function takePicture(page: Page, counter: Page): Promise<TakenPicture> {
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide', clip: await boxOf(page) });
  const counted = await counter.evaluate(countCells, { data: png.toString('base64'), columns: COLUMNS });
  return { png, picture: toPicture(counted) };
}

/** What the story takes of the window: all of it where something lies over the page, and where there is no story. */
async function boxOf(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  return page.evaluate(() => {
    const root = document.querySelector('#storybook-root')?.getBoundingClientRect();
    if (root === undefined) return { x: 0, y: 0, width: innerWidth, height: innerHeight };
    const isOver = document.querySelector(':modal') !== null || [...document.querySelectorAll('#storybook-root *')].some((element) => element.shadowRoot?.querySelector(':modal, :popover-open') !== null && element.shadowRoot !== null);
    const bottom = Math.min(innerHeight, isOver ? innerHeight : Math.max(24, Math.ceil(root.bottom) + 16));
    return { x: 0, y: 0, width: innerWidth, height: bottom };
  });
}

/** In the page: the mean grey of each cell. */
async function countCells({ data, columns }: { readonly data: string; readonly columns: number }): Promise<{ width: number; height: number; grey: number[] }> {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
  context.drawImage(bitmap, 0, 0);
  const pixels = context.getImageData(0, 0, width, height).data;
  const rows = Math.max(1, Math.round(height / (width / columns)));
  const sums = new Float64Array(columns * rows);
  const counts = new Float64Array(columns * rows);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const cell = Math.floor((y / height) * rows) * columns + Math.floor((x / width) * columns);
      sums[cell]! += 0.3 * pixels[at]! + 0.59 * pixels[at + 1]! + 0.11 * pixels[at + 2]!;
      counts[cell]! += 1;
    }
  }
  return { width, height, grey: [...sums].map((sum, cell) => sum / counts[cell]!) };
}
