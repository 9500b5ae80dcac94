import { type Drawn, type Picture, nameOf, outwards } from './drawn.ts';
import { LEFT_OUT, isLeftOut } from './left-out.ts';

/** WCAG 2.5.8: a target is this wide and high, or has as much room around its middle. In CSS pixels. */
const LEAST = 24;

/** What layout may round away. */
const SLACK = 0.5;

const ROLES = ['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'menuitem', 'menuitemcheckbox', 'menuitemradio', 'option', 'slider', 'spinbutton'];
const PRESSABLE = ['a[href]', 'button', 'input', 'select', 'textarea', 'summary', ...ROLES.map((role) => `[role=${role}]`)].join();

/** What can be pressed and is too small for a finger or a shaking hand, a sentence each. */
export function smallTargets({ elements }: Picture): string[] {
  // One that is there for the keyboard alone is drawn as a dot, if at all.
  const targets = elements.filter((drawn) => isTarget(drawn) && drawn.box.width > 1 && drawn.box.height > 1).map((drawn) => ({ drawn, box: pressedBox(drawn) }));
  const small = new Set(targets.filter(({ box }) => Math.min(box.width, box.height) < LEAST - SLACK));
  return [...small].filter((target) => targets.some((other) => other !== target && other.drawn.sheet === target.drawn.sheet && isNear(other.box, target.box, small.has(other)))).map(({ drawn, box }) => `${nameOf(drawn)} is ${round(box.width)} × ${round(box.height)}`);
}

function isTarget(drawn: Drawn): boolean {
  const { element, style, around } = drawn;
  if (style.pointerEvents === 'none' || isInSentence(drawn) || isLeftOut(drawn, LEFT_OUT.small)) return false;
  if (element.matches(PRESSABLE)) return true;
  // What says with its pointer that it can be pressed or moved, although no role does. A label stands for its control.
  return /pointer|grab|-resize/.test(style.cursor) && style.cursor !== around?.style.cursor && element.closest('label') === null && element.parentElement?.closest(PRESSABLE) == null;
}

/** WCAG leaves out what stands in a line of words, whose height it has. */
function isInSentence(drawn: Drawn): boolean {
  if (drawn.style.display !== 'inline') return false;
  for (const { element, style } of outwards(drawn)) {
    if (style.display !== 'inline') return element.textContent.trim().length > drawn.element.textContent.trim().length;
  }
  return false;
}

/** A label is pressed like its control. */
function pressedBox({ element, box }: Drawn): DOMRect {
  return element.closest('label')?.getBoundingClientRect() ?? box;
}

/** Whether a target is within the circle that a small one needs around its middle, or, where it is small too, its circle. */
function isNear(other: DOMRect, box: DOMRect, isSmall: boolean): boolean {
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const away = isSmall
    ? Math.hypot(other.left + other.width / 2 - x, other.top + other.height / 2 - y) - LEAST / 2
    : Math.hypot(Math.max(other.left - x, x - other.right, 0), Math.max(other.top - y, y - other.bottom, 0));
  return away < LEAST / 2 - SLACK;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
