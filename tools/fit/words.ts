import { type Drawn, type DrawnText, type Picture, cuts, nameOf, outwards, scrolls } from './drawn.ts';
import { LEFT_OUT, isLeftOut } from './left-out.ts';

/** How far letters may stand over an edge, in pixels. */
const SLACK = 1.5;

/** The part of a line's height above and below what is drawn of most letters, and as fonts have it. */
const ROOM = 0.1;

/** How words lie on the screen. */
export interface Reading {
  /** The size of each piece of text and of each field, in pixels, and what it is called. */
  readonly sizes: ReadonlyMap<Node, readonly [size: number, name: string]>;
  /** What is wrong, in words, by a key that is the same for the same fault of another reading. */
  readonly faults: ReadonlyMap<string, string>;
}

interface Words extends DrawnText {
  readonly boxes: readonly DOMRect[];
}

const keys = new WeakMap<Node, number>();
let lastKey = 0;

/** Which words are cut, stand over the edge of what holds them, or lie over others. */
export function readWords({ texts, elements }: Picture): Reading {
  const faults = new Map<string, string>();
  const words = texts.map(withBoxes).filter(({ boxes }) => boxes.length > 0);
  for (const one of words) {
    const over = edgeOver(one);
    if (over !== undefined) faults.set(`${over.fault} ${keyOf(one.node)} ${keyOf(over.edge.element)}`, `${nameOf(one.around)} ${over.fault} ${nameOf(over.edge)}`);
  }
  for (const [one, other] of crossings(words)) faults.set(`crosses ${keyOf(one.node)} ${keyOf(other.node)}`, `${nameOf(one.around)} lies over ${nameOf(other.around)}`);
  const fields = elements.filter(isField);
  for (const field of fields) {
    if (isTooLow(field)) faults.set(`low ${keyOf(field.element)}`, `${nameOf(field)} is too low for its words`);
  }
  const sized = [...words.map(({ node, around }) => [node, around] as const), ...fields.map((field) => [field.element, field] as const)];
  return { faults, sizes: new Map(sized.map(([node, drawn]) => [node, [sizeOf(drawn), nameOf(drawn)]])) };
}

function keyOf(node: Node): number {
  const key = keys.get(node) ?? ++lastKey;
  keys.set(node, key);
  return key;
}

function sizeOf({ style }: Drawn): number {
  return Number.parseFloat(style.fontSize);
}

/** What an image or a field shows is laid out by itself; words without colour lie over a picture of them, for it to be searched and copied. */
function withBoxes({ node, around }: DrawnText): Words {
  const range = document.createRange();
  range.selectNodeContents(node);
  const isOwn = around.element.closest('svg, select, textarea') !== null || around.style.color === 'rgba(0, 0, 0, 0)' || (around.box.top > innerHeight && isLeftOut(around, LEFT_OUT.unseen));
  return { node, around, boxes: isOwn ? [] : [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0) };
}

/** The first box around words that cuts them, or, if it is the nearest with an edge or a ground, that they stand over. */
function edgeOver({ around, boxes }: Words): { readonly edge: Drawn; readonly fault: string } | undefined {
  let [freeX, freeY, isPlaced, isFramed] = [false, false, false, false];
  for (const edge of outwards(around)) {
    const { element, style, box } = edge;
    if (element === document.body) return undefined;
    // What is placed is not held by what stands still.
    if (style.display === 'contents' || style.display === 'inline' || (isPlaced && style.position === 'static')) continue;
    isPlaced = style.position === 'absolute';
    // What scrolls shows its words in the end.
    const scrolled = scrolls(edge);
    freeX ||= scrolled.x;
    freeY ||= scrolled.y;
    const overX = !freeX && boxes.some(({ left, right }) => left < box.left - SLACK || right > box.right + SLACK);
    const overY = !freeY && boxes.some(({ top, bottom, height }) => top + ROOM * height < box.top - SLACK || bottom - ROOM * height > box.bottom + SLACK);
    const cut = cuts(edge);
    if ((overX && cut.x) || (overY && cut.y)) return isShortened(edge) ? undefined : { edge, fault: 'is cut by' };
    if (!isFramed && hasEdge(style) && (overX || overY)) return { edge, fault: 'stands over' };
    isFramed ||= hasEdge(style);
    if (edge.sheet === edge) return undefined;
  }
  return undefined;
}

/** Cut with a mark that says so, where the whole can be had: as the title of it. */
function isShortened(edge: Drawn): boolean {
  if (edge.style.textOverflow !== 'ellipsis' && edge.style.webkitLineClamp === 'none') return false;
  return [...outwards(edge)].some(({ element }) => element.hasAttribute('title')) || isLeftOut(edge, LEFT_OUT.short);
}

function hasEdge({ borderTopWidth, borderBottomWidth, backgroundColor }: CSSStyleDeclaration): boolean {
  return (borderTopWidth !== '0px' && borderBottomWidth !== '0px') || backgroundColor !== 'rgba(0, 0, 0, 0)';
}

/** Texts on one sheet whose letters lie over each other. */
function crossings(words: readonly Words[]): [Words, Words][] {
  const found: [Words, Words][] = [];
  const lines = words.flatMap((one) => one.boxes.map((box) => ({ one, box: lettersIn(box, one.around) }))).filter(({ box }) => box.width > 0 && box.height > 0).toSorted((one, other) => one.box.top - other.box.top);
  for (const [index, { one, box }] of lines.entries()) {
    for (let next = index + 1; next < lines.length && lines[next]!.box.top < box.bottom - SLACK; next += 1) {
      const { one: other, box: otherBox } = lines[next]!;
      if (other !== one && other.around.sheet === one.around.sheet && otherBox.left < box.right - SLACK && box.left < otherBox.right - SLACK) found.push([one, other]);
    }
  }
  return found;
}

/** Where the letters of a line are seen: without the room above and below them, and what is cut or scrolled away. */
function lettersIn(line: DOMRect, around: Drawn): DOMRect {
  let [left, right, top, bottom] = [line.left, line.right, line.top + 2 * ROOM * line.height, line.bottom - 2 * ROOM * line.height];
  for (const each of outwards(around)) {
    if (each.style.overflowX === 'visible') continue;
    [left, right, top, bottom] = [Math.max(left, each.box.left), Math.min(right, each.box.right), Math.max(top, each.box.top), Math.min(bottom, each.box.bottom)];
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

function isField({ element }: Drawn): boolean {
  return element.matches('input:not([type=checkbox], [type=radio], [type=range], [type=color], [type=file]), textarea, select');
}

/** A field of one line has its words in a box of its own, which no range reaches. */
function isTooLow(field: Drawn): boolean {
  const { element, style, box } = field;
  return box.height > 1 && element.clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom) < sizeOf(field) * 1.15;
}
