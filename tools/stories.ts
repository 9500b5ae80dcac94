import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { inLanes } from './in-lanes.ts';
import { launchBrowsers } from './launch-browser.ts';
import { ROOT } from './repository.ts';
import { runNode } from './run-command.ts';
import { serveFolder } from './serve-folder.ts';
import { addFitCheck, fitFaults } from './story-fit.ts';
import { axeViolations, showStory, silenceAddOn } from './story-page.ts';
import { type TestReport, joinReports, reportTests } from './test-report.ts';

const BUILT = join(ROOT, '.cache', 'storybook');

/** A story, or a page of documentation, as Storybook's index lists it. */
export interface StoryEntry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
}

/** Builds Storybook into the cache. Resolves with what it printed when that failed, else with undefined. */
export async function buildStories(): Promise<string | undefined> {
  mkdirSync(BUILT, { recursive: true });
  const words = ['build', '-c', 'stories/storybook', '-o', BUILT, '--disable-telemetry'];
  const { code, output } = await runNode(['node_modules/storybook/dist/bin/dispatcher.js', ...words], { env: { STORYBOOK_DISABLE_TELEMETRY: '1', CI: '1' } });
  return code === 0 ? undefined : output;
}

/**
 * Renders every story of a built Storybook, in one page of each browser. A story fails when it or its play function throws,
 * when anything is written to the console as an error, when axe finds a violation in light or dark, or when something does not
 * fit where people need more room (`fit/`).
 * Documentation pages only gather the same stories, so they are not opened.
 */
export async function checkStories(browsers: readonly Browser[], folder = BUILT): Promise<TestReport> {
  return withStories(async (url, stories) => {
    const pages = await Promise.all(browsers.map(async (browser) => {
      const page = await openStorybook(browser, url);
      await addFitCheck(page);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(`thrown: ${error.message}`));
      page.on('console', (message) => { if (message.type() === 'error') errors.push(`console: ${message.text()}`); });
      return { page, errors };
    }));
    return joinReports(await inLanes(pages, stories, async ({ page, errors }, entry): Promise<TestReport> => {
      const title = `${entry.title} › ${entry.name}`;
      const found = await checkStory(page, entry);
      const messages = [...found, ...errors.splice(0)];
      return messages.length === 0 ? { passed: [title], failed: [] } : { passed: [], failed: [{ title, message: messages.join('\n') }] };
    }));
  }, folder);
}

/** Serves a built Storybook while `work` looks at its stories. */
export async function withStories<Result>(work: (url: string, stories: readonly StoryEntry[]) => Promise<Result>, folder = BUILT): Promise<Result> {
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { readonly entries: Readonly<Record<string, StoryEntry>> };
  const server = await serveFolder(folder);
  try {
    return await work(server.url, Object.values(entries).filter(({ type }) => type === 'story'));
  } finally {
    await server.close();
  }
}

/** Opens Storybook's inner page with no story chosen; the entries are then shown one after another without loading it again. */
export async function openStorybook(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 1024, height: 768 } });
  await page.goto(`${url}/iframe.html?viewMode=story`);
  await silenceAddOn(page);
  await page.addScriptTag({ path: join(ROOT, 'node_modules', 'axe-core', 'axe.min.js') });
  return page;
}

async function checkStory(page: Page, { id, title }: StoryEntry): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const problem = await showStory(page, id);
  if (problem !== undefined) return [problem];
  const light = await axeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeViolations(page, ['color-contrast']);
  // Last, because it leaves controls smaller than the story has them. The builder's interface has a fixed size, which the browser's zoom enlarges.
  const unfit = await fitFaults(page, { grows: !title.startsWith('Playground') });
  return [...light, ...dark.map((violation) => `in the dark: ${violation}`), ...unfit];
}

async function main(): Promise<void> {
  const problem = await buildStories();
  if (problem !== undefined) {
    reportTests('stories', { passed: [], failed: [{ title: 'storybook build', message: problem }] });
    return;
  }
  const browsers = await launchBrowsers();
  try {
    reportTests('stories', await checkStories(browsers));
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
  }
}

if (import.meta.main) await main();
