import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { definitions } from '@inlay/components/definitions';
import { startServer } from '@inlay/server';
import { buildPlayground } from '../tools/build.ts';
import { launchBrowser } from '../tools/launch-browser.ts';
import { ROOT } from '../tools/repository.ts';
import type { BuilderTimes } from './builder/builder-times.ts';
import { nestedPage, pageOfKinds, pageOfTexts, PEER_COUNT } from './builder/documents.ts';
import { measureInlay } from './builder/inlay.ts';
import type { InlayTimes } from './builder/inlay.ts';
import { measurePeers } from './builder/peers.ts';

const FEW_PANELS = { left: 'add', bottom: 'queries' };
const LISTS = { left: 'tree', bottom: 'state' };

/** The apps that are opened, by their id. */
const DOCUMENTS = { kinds: pageOfKinds(500), nested: nestedPage(403, 20), texts: pageOfTexts(PEER_COUNT) };

/** What is measured of the playground alone. */
const PAGES = [
  { title: '500 components of six kinds', app: 'kinds', count: 500, panels: FEW_PANELS },
  { title: 'the same, with tree and state shown', app: 'kinds', count: 500, panels: LISTS },
  { title: '403, ten in each container in ten, and 20 queries, with tree and state shown', app: 'nested', count: 403, panels: LISTS },
] as const;

/** Works in the built playground as a builder does, on large pages, beside other builders where they can do the same. */
export async function runBench(): Promise<string> {
  const problem = await buildPlayground();
  if (problem !== undefined) throw new Error(problem);
  const folder = mkdtempSync(join(tmpdir(), 'inlay-bench-'));
  const examples = join(folder, 'examples');
  mkdirSync(examples);
  for (const [name, document] of Object.entries(DOCUMENTS)) writeFileSync(join(examples, `${name}.app.json`), JSON.stringify(document));
  const server = await startServer({ port: 0, data: join(folder, 'data'), environment: {}, components: definitions, user: { name: 'ada' }, programs: [], folders: { playground: join(ROOT, 'apps', 'playground', 'dist'), examples } });
  const browser = await launchBrowser();
  try {
    const place = { origin: server.origin, signIn: server.url };
    const rows: string[] = [];
    for (const { title, ...page } of PAGES) rows.push(playgroundRow(title, await measureInlay(browser, { ...place, ...page })));
    const texts = await measureInlay(browser, { ...place, app: 'texts', count: PEER_COUNT, panels: FEW_PANELS });
    const others = [...await measurePeers(browser)];
    return [...INTRODUCTION, ...rows, ...BESIDE, peerRow('Inlay', texts), ...others.map(([name, times]) => peerRow(name, times)), ...NOTES].join('\n');
  } finally {
    await browser.close();
    await server.close({ graceMs: 0 });
    rmSync(folder, { recursive: true });
  }
}

const INTRODUCTION = [
  'The built playground in Chromium, 1440 x 900, driven by real pointer and key events. All times but the first are those of the page\'s main thread by its own clock,',
  'scripts, styles, layout and paint together: the median of what one frame of a drag, one press on a component, one letter in a bound property and one undo cost until',
  'their frame is shown, and the longest single task among them. Opening is from the navigation until every component has drawn itself, as time passed and as thread time.', '',
  '| milliseconds | open | its thread | drag, a frame | longest | select | longest | a letter | frames until seen | undo | longest |',
  '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
  '| goal | 1500 | | 8 | 50 | 50 | | 16.7 | 1 | 16 | |',
] as const;

const BESIDE = [
  '', `A page of ${PEER_COUNT} texts, in ours beside others as they come:`, '',
  '| milliseconds | open | its thread | drag, a frame | longest | select | longest | undo | longest |', '|---|--:|--:|--:|--:|--:|--:|--:|--:|',
] as const;

const NOTES = [
  '',
  '- In GrapesJS and Puck a drag changes the order of one column of texts; in ours it goes to a cell of a grid of twelve columns, with guides to what stands there.',
  '- Neither has expressions, so that there is no bound property to write in, no live values, and nothing for a state panel to show.',
  '- GrapesJS takes two steps of its undo to take back one move; both are counted. Puck keeps a step only after a while without another.',
] as const;

function playgroundRow(title: string, { open, drag, select, type, undo }: InlayTimes): string {
  return cells([title, ...opened(open), drag.each, drag.longest, select.each, select.longest, type.each, String(type.frames), undo.each, undo.longest]);
}

function peerRow(name: string, { open, drag, select, undo }: BuilderTimes): string {
  return cells([name, ...opened(open), drag.each, drag.longest, select.each, select.longest, undo.each, undo.longest]);
}

function opened({ passed, thread }: BuilderTimes['open']): readonly [string, string] {
  return [passed.toFixed(0), thread.toFixed(0)];
}

function cells(values: readonly (string | number)[]): string {
  return `| ${values.map((value) => (typeof value === 'number' ? value.toFixed(1) : value)).join(' | ')} |`;
}
