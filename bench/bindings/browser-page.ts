import '@inlay/components/register';
import '@inlay/components/app-view/register';
import type { InlayApp } from '@inlay/components/app-view';
import { createApp } from '@inlay/runtime/app';
import { definitions } from '@inlay/components/definitions';
import { heapSubjects } from './heap-subjects.ts';
import { LARGEST_PAGE, largestPageLines } from './largest-page.ts';
import { makePage, nobody } from './pages.ts';
import { propagationTable } from './propagation.ts';

const BINDINGS = 5_000;
const ROUNDS = 12;

type Waits = HTMLElement & { readonly updateComplete: Promise<boolean> };

/** What a keystroke did. Milliseconds. */
interface Keystroke {
  dom: number;
  painted: number;
  all: number;
}

/**
 * A page with its elements, and what a keystroke in its source does at the start of a frame: until what can be seen is in
 * the DOM, until that frame is painted, and until all of it is in the DOM; each the best of several.
 */
async function strike(view: InlayApp, dependants: number): Promise<Keystroke> {
  const source = view.boxOf('source')!.querySelector<Waits>('inlay-textarea')!;
  const field = source.shadowRoot!.querySelector('textarea')!;
  const first = view.boxOf('text0')!.querySelector<Waits>('inlay-text')!;
  const last = view.boxOf(`text${dependants - 1}`)!.querySelector<Waits>('inlay-text')!;
  const shows = (text: Waits, words: string): boolean => text.shadowRoot!.textContent.includes(words);
  const best: Keystroke = { dom: Number.POSITIVE_INFINITY, painted: Number.POSITIVE_INFINITY, all: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round += 1) {
    await nextFrame();
    const started = await frameStart();
    const paint = afterPaint();
    field.value = `typed ${round}`;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await first.updateComplete;
    best.dom = Math.min(best.dom, performance.now() - started);
    if (!shows(first, `typed ${round}`)) throw new TypeError('The first text does not show what was typed.');
    await paint;
    best.painted = Math.min(best.painted, performance.now() - started);
    // What is off the screen is written when the page has nothing else to do.
    while (!shows(last, `typed ${round}`)) await nextFrame();
    best.all = Math.min(best.all, performance.now() - started);
  }
  return best;
}

async function keystrokeRow(dependants: number): Promise<string> {
  const app = createApp(makePage(dependants, BINDINGS - dependants), { components: definitions, resources: nobody });
  const view = await show(app);
  const { dom, painted, all } = await strike(view, dependants);
  view.remove();
  app.dispose();
  return `| ${dependants} | ${dom.toFixed(1)} | ${painted.toFixed(1)} | ${all.toFixed(0)} |`;
}

/** The same where many dependants stand in view, beside the least that a browser needs for it, as a line. */
async function measureVisible(dependants: number): Promise<string> {
  const app = createApp(makePage(dependants, BINDINGS - dependants, { dense: true }), { components: definitions, resources: nobody });
  const view = await show(app);
  const inView = Array.from({ length: dependants }, (_, index) => view.boxOf(`text${index}`)!.getBoundingClientRect()).filter(({ bottom }) => bottom <= innerHeight).length;
  const { dom, painted } = await strike(view, dependants);
  view.remove();
  app.dispose();
  const floor = await paintPlain(dependants);
  return `- With ${inView} of ${dependants} dependants in view, in a window of ${innerWidth} by ${innerHeight} pixels: ${dom.toFixed(1)} ms to the DOM, painted after ${painted.toFixed(1)} ms. `
    + `As many texts in plain spans on a grid, on a page with nothing else, changed by one loop: painted after ${floor.toFixed(1)} ms.`;
}

/** The same texts, in spans and changed by a loop: milliseconds from the start of a frame until it is painted, the best of several. */
async function paintPlain(count: number): Promise<number> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.plain { display: grid; grid-template-columns: repeat(12, minmax(0, 1fr)); grid-auto-rows: minmax(32px, auto); gap: 8px; }');
  document.adoptedStyleSheets.push(sheet);
  const grid = document.createElement('div');
  grid.className = 'plain';
  const texts = Array.from({ length: count }, () => new Text('Text'));
  for (const text of texts) {
    const span = document.createElement('span');
    span.append(text);
    grid.append(span);
  }
  document.body.append(grid);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    await nextFrame();
    const started = await frameStart();
    const paint = afterPaint();
    for (const [index, text] of texts.entries()) text.data = `typed ${round} ${index}`;
    await paint;
    best = Math.min(best, performance.now() - started);
  }
  grid.remove();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  return best;
}

async function show(app: ReturnType<typeof createApp>): Promise<InlayApp> {
  const view = document.createElement('inlay-app') as InlayApp;
  view.app = app;
  document.body.append(view);
  await view.updateComplete;
  for (const element of view.shadowRoot!.querySelectorAll<Waits>('inlay-text, inlay-textarea')) await element.updateComplete;
  await nextFrame();
  return view;
}

/** Resolves in the callback of the next frame, before it is laid out and painted, with the time. */
function frameStart(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve(performance.now()));
  });
}

/** Asked for in the callback of a frame, resolves once that has been painted. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => resolve());
    channel.port1.start();
    channel.port2.postMessage(null);
  });
}

/** Resolves once a frame has been painted. */
async function nextFrame(): Promise<void> {
  await frameStart();
  await afterPaint();
}

async function openingLine(): Promise<string> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 4; round += 1) {
    const started = performance.now();
    const app = createApp(makePage(LARGEST_PAGE, 0), { components: definitions, resources: nobody });
    const view = await show(app);
    best = Math.min(best, performance.now() - started);
    view.remove();
    app.dispose();
  }
  return `- The page of ${LARGEST_PAGE.toLocaleString('en')} texts from its document to the first paint, elements and all: ${best.toFixed(0)} ms.`;
}

/** Measures in this page. */
async function measure(): Promise<string> {
  // Before any element is there: the peers never have one, and an engine that has seen both kinds of targets makes a call of each write.
  const propagation = propagationTable();
  const rows: string[] = [];
  for (const dependants of [50, 500, BINDINGS]) rows.push(await keystrokeRow(dependants));
  return [
    ...propagation, '', ...largestPageLines(), '',
    'A keystroke in a text area on that page of 5,000 bindings, each shown by an element, at the start of a frame: until what can be seen is in the DOM, until that frame is painted, and until all is in the DOM, which for what is off the screen is put off until the page is idle.', '',
    '| dependants | seen ms | painted ms | all ms |', '|--:|--:|--:|--:|', ...rows, '', await openingLine(),
  ].join('\n');
}

const subjects = heapSubjects();
let kept: unknown;

/** Makes a subject of `heap-subjects.ts` and holds it; without a name, lets go of the one before. */
function hold(name?: keyof typeof subjects): boolean {
  kept = name && subjects[name]();
  return kept !== undefined;
}

Object.assign(globalThis, { measure, measureVisible, hold });
