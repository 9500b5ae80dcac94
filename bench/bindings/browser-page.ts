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

/** A page with its elements, and what a keystroke in its source does: until what can be seen is in the DOM, until it is painted, and until all of it is in the DOM. */
async function keystrokeRow(dependants: number): Promise<string> {
  const app = createApp(makePage(dependants, BINDINGS - dependants), { components: definitions, resources: nobody });
  const view = await show(app);
  const source = view.boxOf('source')!.querySelector<Waits>('inlay-textarea')!;
  const field = source.shadowRoot!.querySelector('textarea')!;
  const first = view.boxOf('text0')!.querySelector<Waits>('inlay-text')!;
  const last = view.boxOf(`text${dependants - 1}`)!.querySelector<Waits>('inlay-text')!;
  const shows = (text: Waits, words: string): boolean => text.shadowRoot!.textContent.includes(words);
  let [dom, painted, all] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round += 1) {
    await nextFrame();
    const started = performance.now();
    field.value = `typed ${round}`;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await first.updateComplete;
    dom = Math.min(dom, performance.now() - started);
    await nextFrame();
    painted = Math.min(painted, performance.now() - started);
    if (!shows(first, `typed ${round}`)) throw new TypeError('The first text does not show what was typed.');
    // What is off the screen is written when the page has nothing else to do.
    while (!shows(last, `typed ${round}`)) await nextFrame();
    all = Math.min(all, performance.now() - started);
  }
  view.remove();
  app.dispose();
  return `| ${dependants} | ${dom.toFixed(1)} | ${painted.toFixed(1)} | ${all.toFixed(0)} |`;
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

/** Resolves once a frame has been painted. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => resolve());
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  });
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
  const rows: string[] = [];
  for (const dependants of [50, 500, BINDINGS]) rows.push(await keystrokeRow(dependants));
  return [
    ...propagationTable(), '', ...largestPageLines(), '',
    'A keystroke in a text area on that page of 5,000 bindings, each shown by an element: until what can be seen is in the DOM, until the next frame is painted, with what is left of the frame before it, and until all is in the DOM, which for what is off the screen is put off until the page is idle.', '',
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

Object.assign(globalThis, { measure, hold });
