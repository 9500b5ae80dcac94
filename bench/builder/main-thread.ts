import type { CDPSession, Page } from 'playwright-core';
import { longestTask } from '../thread-tasks.ts';

/** What was done, by the clock of the page's main thread: what else the machine does is not in it. Milliseconds. */
export interface ThreadTime {
  /** Median of all that the thread did for one of them, scripts, styles, layout and paint. */
  readonly each: number;
  /** The longest task in all of them. */
  readonly longest: number;
}

/** Measures what the main thread of a page does. */
export class MainThread {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<MainThread> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new MainThread(page, session);
  }

  /** What the thread has done for the page since it was opened, or for its last document where that has a process of its own. Milliseconds. */
  async busy(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  }

  /** Does a thing so many times, each until its frame has been shown; `check` then looks, unmeasured, whether it did what it should. */
  async measure(times: number, work: (time: number) => Promise<unknown>, check: (time: number) => Promise<unknown> = async () => undefined): Promise<ThreadTime> {
    await this.settle();
    const idle = await this.#idle();
    const each: number[] = [];
    const longest = await longestTask(this.#session, async () => {
      for (let time = 0; time < times; time += 1) {
        const before = await this.busy();
        await work(time);
        await this.settle();
        each.push(await this.busy() - before);
        await check(time);
      }
    });
    return { each: Math.max(0, median(each) - idle), longest };
  }

  /** Resolves when what was done is on the screen. */
  async settle(): Promise<void> {
    await this.#page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))));
  }

  /** What asking and waiting cost by themselves. */
  async #idle(): Promise<number> {
    const each: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      const before = await this.busy();
      await this.settle();
      each.push(await this.busy() - before);
    }
    return median(each);
  }
}

/** The middle one; of an even number the lower of both. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('There is nothing to take the median of.');
  return values.toSorted((left, right) => left - right)[Math.floor((values.length - 1) / 2)]!;
}
