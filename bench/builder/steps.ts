import type { Page } from 'playwright-core';
import type { MainThread, ThreadTime } from './main-thread.ts';

/** The window, and how often each thing is done. */
export const VIEW = { width: 1440, height: 900 };
export const OPENS = 3;
export const SELECTS = 8;
export const UNDOS = 6;
/** Frames of a drag. */
export const FRAMES = 40;

/** Moves what is held down the page, and to and fro, one step a frame. */
export function measureFrames(page: Page, thread: MainThread, from: { readonly x: number; readonly y: number }): Promise<ThreadTime> {
  return thread.measure(FRAMES, (time) => page.mouse.move(from.x - ((time * 16) % 160), from.y + (time + 1) * 8));
}
