import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { unpackShell } from './browser-shell.ts';
import { browserArguments } from './find-browser.ts';
import { ROOT } from './repository.ts';
import { buildStories, openStorybook, type StoryEntry, withStories } from './stories.ts';
import { axeViolations, showStory } from './story-page.ts';
import { type TestFailure, type TestReport, reportTests } from './test-report.ts';
import { comparePictures, readBaselines, writeBaselines } from './visual/baselines.ts';
import { contactSheets } from './visual/contact-sheet.ts';
import { seeProduct } from './visual/see-product.ts';
import { type TakenPicture, takePicture } from './visual/take-picture.ts';

const SHEETS = join(ROOT, '.cache', 'visual');

/** How a story can be looked at: theme and direction, and the colours that a system forces on all pages. */
interface Look {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
  readonly forced?: true;
}

/** The whole matrix. Forced colours are the system's own, so what contrast they have is not ours to check. */
export const LOOKS: readonly Look[] = [
  { name: 'light', scheme: 'light', dir: 'ltr' },
  { name: 'dark', scheme: 'dark', dir: 'ltr' },
  { name: 'light-rtl', scheme: 'light', dir: 'rtl' },
  { name: 'dark-rtl', scheme: 'dark', dir: 'rtl' },
  { name: 'forced', scheme: 'light', dir: 'ltr', forced: true },
];

/** What was seen of all stories. */
interface Seen {
  readonly pictures: ReadonlyMap<string, TakenPicture>;
  readonly failed: readonly TestFailure[];
}

/** Shows every story in every look, has axe look at it, and takes its picture. */
async function seeStories(browser: Browser, { url, stories }: { readonly url: string; readonly stories: readonly StoryEntry[] }): Promise<Seen> {
  const page = await openStorybook(browser, url);
  const counter = await browser.newPage();
  const pictures = new Map<string, TakenPicture>();
  const failed: TestFailure[] = [];
  for (const look of LOOKS) {
    await page.emulateMedia({ colorScheme: look.scheme, forcedColors: look.forced ? 'active' : 'none' });
    await page.evaluate((dir) => { document.documentElement.dir = dir; }, look.dir);
    for (const { id, title, name } of stories) {
      const problems = await seeStory(page, id, look);
      if (problems.length > 0) failed.push({ title: `${title} › ${name} (${look.name})`, message: problems.join('\n') });
      pictures.set(`${id} ${look.name}`, await takePicture(page, counter));
    }
  }
  return { pictures, failed };
}

async function seeStory(page: Page, id: string, { forced }: Look): Promise<readonly string[]> {
  const problem = await showStory(page, id);
  if (problem !== undefined) return [problem];
  await page.evaluate(() => document.fonts.ready);
  return forced ? [] : axeViolations(page);
}

/** Pictures whose names begin with one of the words are looked at; all where there are no words. `--update` accepts them as they are. */
function readWords(words: readonly string[]): { readonly isUpdate: boolean; readonly isMeant: (name: string) => boolean } {
  const prefixes = words.filter((word) => !word.startsWith('--'));
  return { isUpdate: words.includes('--update'), isMeant: (name) => prefixes.length === 0 || prefixes.some((prefix) => name.startsWith(prefix)) };
}

async function main(words: readonly string[]): Promise<void> {
  const { isUpdate, isMeant } = readWords(words);
  const isProductAlone = words.some((word) => word.startsWith('product-')) && words.every((word) => /^(?:--|product-)/.test(word));
  const problem = isProductAlone ? undefined : await buildStories();
  if (problem !== undefined) return reportTests('test-long', { passed: [], failed: [{ title: 'storybook build', message: problem }] });
  // Always this one: another browser draws other pictures.
  const browser = await chromium.launch({ executablePath: await unpackShell(browserArguments()), args: [...browserArguments(), '--font-render-hinting=none', '--force-color-profile=srgb'] });
  try {
    const seen = isProductAlone ? { pictures: new Map(), failed: [] } : await withStories(async (url, stories) => seeStories(browser, { url, stories: stories.filter(({ id }) => isMeant(id)) }));
    const product = isMeant('product-') || words.some((word) => word.startsWith('product-')) ? await seeProduct(browser) : { pictures: new Map<string, TakenPicture>(), failed: [] };
    const all = { pictures: new Map([...seen.pictures, ...product.pictures]), failed: [...seen.failed, ...product.failed] };
    reportTests('test-long', judge(all, { isUpdate, isMeant }));
    await writeSheets(browser, all);
  } finally {
    await browser.close();
  }
}

function judge({ pictures, failed }: Seen, { isUpdate, isMeant }: ReturnType<typeof readWords>): TestReport {
  const all = readBaselines(ROOT);
  const taken = new Map([...pictures].flatMap(([name, { picture }]) => (isMeant(name) ? [[name, picture] as const] : [])));
  const accepted = new Map([...all].filter(([name]) => isMeant(name)));
  if (isUpdate) writeBaselines(ROOT, new Map([...[...all].filter(([name]) => !isMeant(name)), ...taken]));
  const differences = [...comparePictures(isUpdate ? taken : accepted, taken)].map(([name, difference]) => ({ title: name, message: `${difference}; look at ${SHEETS}, then \`node tools/launch.mjs test-long --update ${name.split(' ')[0]}\` accepts it` }));
  return { passed: [...taken.keys()].filter((name) => !differences.some(({ title }) => title === name)), failed: [...failed, ...differences] };
}

/** Sheets of all pictures, one look after another, for people to look at. */
async function writeSheets(browser: Browser, { pictures }: Seen): Promise<void> {
  rmSync(SHEETS, { recursive: true, force: true });
  mkdirSync(SHEETS, { recursive: true });
  for (const { name: look } of LOOKS) {
    const ofLook = [...pictures].flatMap(([name, { png }]) => (name.endsWith(` ${look}`) ? [{ name, png }] : []));
    for (const [index, sheet] of (await contactSheets(browser, ofLook)).entries()) writeFileSync(join(SHEETS, `${look}-${index + 1}.png`), sheet);
  }
  console.log(`Sheets of all pictures are in ${SHEETS}.`);
}

if (import.meta.main) await main(process.argv.slice(2));
