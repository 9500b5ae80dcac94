// usage: (in a worktree) node --conditions=@inlay/source /path/to/copy OUT PREFIX [width]; screenshots of stories whose id starts with PREFIX, light and dark
import { readFileSync } from 'node:fs';
import { launchBrowser } from './launch-browser.ts';
import { serveFolder } from './serve-folder.ts';
import { showStory, silenceAddOn } from './story-page.ts';
import { buildStories } from './stories.ts';
const [out, prefix, width = '700', build = 'yes'] = process.argv.slice(2);
if (build === 'yes') { const p = await buildStories(); if (p) { console.log(p.slice(-3000)); process.exit(1); } }
const { entries } = JSON.parse(readFileSync('.cache/storybook/index.json', 'utf8'));
const server = await serveFolder('.cache/storybook');
const browser = await launchBrowser();
const page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: +width, height: 420 } });
page.on('pageerror', (e) => console.log('pageerror', e.message)); page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()));
await page.goto(`${server.url}/iframe.html?viewMode=story`);
await silenceAddOn(page);
for (const scheme of ['light', 'dark'] as const) {
  await page.emulateMedia({ colorScheme: scheme });
  for (const id of Object.keys(entries).filter((id) => id.startsWith(prefix!) && entries[id].type === 'story')) {
    const p = await showStory(page, id); if (p) console.log(id, p);
    await page.waitForTimeout(350);
    await page.screenshot({ path: `${out}/${id}-${scheme}.png` });
  }
}
await browser.close(); await server.close(); process.exit();
