import { unseenChoices } from './chosen.ts';
import { type Drawn, lookAt, nameOf, scrolls } from './drawn.ts';
import { hiddenFocus } from './focus.ts';
import { LEFT_OUT, isLeftOut } from './left-out.ts';
import { smallTargets } from './targets.ts';
import { type Reading, readWords } from './words.ts';

/** What WCAG 1.4.12 lets a person set on everything. */
const SPACED = '*{line-height:1.5!important;letter-spacing:0.12em!important;word-spacing:0.16em!important}p:not(:last-child){margin-block-end:2em!important}';

/** The longest that something may take to appear or to go where people ask for less motion, in seconds. */
const FADE = 0.2;

/** What observes sizes answers within a frame, what draws then within some more. */
const FRAMES = 12;

/** What is expected of what is shown. */
export interface FitOptions {
  /** Its words are as large as the page says. */
  readonly grows: boolean;
}

/** What the page offers to whoever checks it. */
export type Fit = typeof fit;

let before: Reading = { sizes: new Map(), faults: new Map() };

const fit = {
  /** As it is, then with more space between words (1.4.12), then, where they grow with those of the page, with words twice as large (1.4.4). */
  async words({ grows }: FitOptions): Promise<string[]> {
    await untilNone(() => {
      before = readWords(lookAt(document.body));
      return [...before.faults.values()];
    });
    const size = Number.parseFloat(getComputedStyle(document.body).fontSize);
    const large = `html{font-size:200%!important}body{font-size:${2 * size}px!important}`;
    return [
      ...before.faults.values(),
      ...await under(SPACED, everyRoot(), () => newFaults(readWords(lookAt(document.body)))).then(said('with more space (1.4.12)')),
      ...grows ? await under(large, [document], largeFaults).then(said('at 200 % (1.4.4)')) : [],
    ];
  },
  /** In a window of 320 pixels (1.4.10), after `words`. */
  async narrow(): Promise<string[]> {
    return untilNone(narrowFaults).then(said('320 px wide (1.4.10)'));
  },
  /** What moves although the person asked for less of it, beyond a fade (2.3.3). */
  motion(): string[] {
    return lookAt(document.body).elements.filter(moves).map((drawn) => `${nameOf(drawn)} moves although less motion is asked for (2.3.3)`);
  },
  /** What is chosen and does not look so, in a page whose colours are forced (1.4.1). */
  forced(): string[] {
    return said('in forced colours (1.4.1)')(unseenChoices(lookAt(document.body)));
  },
  /** What the keyboard is led to behind something else (2.4.11). */
  async focus(): Promise<string[]> {
    await aFrame();
    return untilNone(() => hiddenFocus(lookAt(document.body))).then(said('to walk through (2.4.11)'));
  },
  /** What is pressed, as it is and as small as it can be made (2.5.8). It changes sizes of what is shown. */
  async targets(): Promise<string[]> {
    const asIs = smallTargets(lookAt(document.body));
    for (const { element } of lookAt(document.body).elements) makeSmall(element);
    return [...said('to press (2.5.8)')(asIs), ...said('to press, small and compact (2.5.8)')(await under(':root{--inlay-density:-1!important}', [document], () => smallTargets(lookAt(document.body))))];
  },
};

function moves({ style }: Drawn): boolean {
  const longest = (durations: string) => Math.max(...durations.split(',').map(Number.parseFloat));
  return (style.animationName !== 'none' && longest(style.animationDuration) > FADE) || longest(style.transitionDuration) > FADE;
}

function said(when: string): (faults: readonly string[]) => string[] {
  return (faults) => faults.map((fault) => `${when}: ${fault}`);
}

function newFaults({ faults }: Reading): string[] {
  return [...faults].filter(([key]) => !before.faults.has(key)).map(([, fault]) => fault);
}

function largeFaults(): string[] {
  const after = readWords(lookAt(document.body));
  const small = [...after.sizes].filter(([node, [size]]) => size < 1.99 * (before.sizes.get(node)?.[0] ?? 0)).map(([, [, name]]) => `${name} does not grow`);
  return [...newFaults(after), ...small];
}

function narrowFaults(): string[] {
  const picture = lookAt(document.body);
  const width = document.documentElement.clientWidth;
  const isOut = ({ box }: Drawn) => box.width > 0 && (box.left < -0.5 || box.right > width + 0.5);
  const found = newFaults(readWords(picture));
  if (document.scrollingElement!.scrollWidth > width) found.push(`the page is scrolled sideways for ${picture.elements.filter(isOut).slice(0, 3).map(nameOf).join(', ')}`);
  found.push(...picture.elements.filter((drawn) => drawn.element.matches(':popover-open, :modal') && isOut(drawn)).map((drawn) => `${nameOf(drawn)} reaches out of the window`));
  const scrolled = picture.elements.filter((drawn) => scrolls(drawn).x && drawn.element.scrollWidth > drawn.element.clientWidth + 1 && !isLeftOut(drawn, LEFT_OUT.wide));
  return [...found, ...scrolled.map((drawn) => `${nameOf(drawn)} is scrolled sideways: ${drawn.element.scrollWidth} in ${drawn.element.clientWidth}`)];
}

function makeSmall(element: Element): void {
  if (!element.localName.startsWith('inlay-')) return;
  if ('size' in element && (element.size === 'medium' || element.size === 'large')) element.size = 'small';
  if ('density' in element) element.density = 'compact';
}

function everyRoot(): (Document | ShadowRoot)[] {
  return [document, ...lookAt(document.body).elements.flatMap(({ element }) => element.shadowRoot ?? [])];
}

/** What is wrong while a sheet is on the page. */
async function under(css: string, roots: readonly (Document | ShadowRoot)[], look: () => string[]): Promise<string[]> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  // CodeMirror leaves out a change of sizes that follows another at once, which no person makes; it looks again at this.
  dispatchEvent(new Event('resize'));
  await aFrame();
  const found = await untilNone(look);
  for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  return found;
}

/** Looks, and again in further frames while something is wrong. */
async function untilNone(look: () => string[]): Promise<string[]> {
  let found = look();
  for (let frame = 0; frame < FRAMES && found.length > 0; frame += 1) {
    await aFrame();
    found = look();
  }
  return found;
}

function aFrame(): Promise<void> {
  return new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); });
}

Object.assign(globalThis, { fit });
