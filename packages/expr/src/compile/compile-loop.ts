import type { Arrow, Block, Call, Member, Node } from '../ast.ts';
import { LOOP_METHODS } from '../syntax/loop-methods.ts';
import { compileBinding } from './bind-pattern.ts';
import { addEntry, declare, type Compiler, type LoopUse, type Place } from './compiler.ts';
import { LOOPS, type Loop } from './loops.ts';
import { compileAdd, numberAt } from './compile-operators.ts';
import { compileOperand, take, type Operand } from './operands.ts';
import { runOf, type Frame } from './run.ts';
import { findSortKey } from './sort-key.ts';

/**
 * `array.map(x => …)` and its sisters as a loop in the caller's frame: no function is made and no
 * call happens per element. Null when the call is no such loop.
 */
export function compileLoop(node: Call, callee: Member, place: Place, compiler: Compiler): ((frame: Frame, array: unknown[]) => unknown) | null {
  const arrow = node.args[0];
  if (arrow?.type !== 'arrow' || arrow.capturing || arrow.rest || typeof callee.key !== 'string' || !LOOP_METHODS.has(callee.key)) return null;
  const method = callee.key;
  const isReduce = method === 'reduce';
  const first = node.args[1];
  if (node.args.length > (isReduce ? 2 : 1) || first?.type === 'spread') return null;
  const run = LOOPS[method]!;
  const { source, start, end } = compiler.site(callee.object);
  const startValue = isReduce && first ? compiler.compile(first, place) : null;
  const { result: body, weight } = compiler.weighed(() => compileBody(arrow, { place, compiler, method, list: source.slice(start, end) }));
  const loop: Loop = { ...body, weight };
  return (frame, array) => {
    runOf(frame).isKept = true;
    return run(frame, array, startValue ? { ...loop, start: [startValue(frame)] } : loop);
  };
}

/** Where an arrow becomes a loop, and which. */
interface LoopPlace {
  readonly place: Place;
  readonly compiler: Compiler;
  readonly method: string;
  /** The text of the array. */
  readonly list: string;
}

const SORTS: ReadonlySet<string> = new Set(['sort', 'toSorted']);

/** One parameter in the frame; `bind` takes a pattern apart or fills a default. */
interface Slot {
  readonly index: number;
  readonly bind: ((frame: Frame) => void) | null;
}

function compileBody(arrow: Arrow, { place, compiler, method, list }: LoopPlace): Omit<Loop, 'weight'> {
  // Without `isOnce`: what the body reads of the scope, it reads in every round.
  let inner: Place = { activation: place.activation, locals: place.locals };
  compiler.weigh(arrow.parameters.length);
  const uses = arrow.parameters.map((): LoopUse => ({ list, isRead: false, isTaken: false }));
  const slots = arrow.parameters.map((parameter, position): Slot => {
    // A plain name is its own slot; a pattern or default takes its value from a nameless one.
    if (parameter.pattern.type === 'name' && !parameter.fallback) {
      const declared = declare(inner, parameter.pattern.name, null, uses[position]);
      inner = declared;
      return { index: declared.locals.index, bind: null };
    }
    const slot = nameless(inner);
    const { bind, place: next } = compileBinding(parameter, inner, compiler);
    inner = next;
    return { ...slot, bind: (frame) => bind(frame, frame[slot.index]) };
  });
  // These two call with something else first: what is carried along, the other element.
  const at = method === 'reduce' || SORTS.has(method) ? 1 : 0;
  const bind = bindOthers(slots, at + 1);
  const result = at === 1 && bind === null ? compileSum(arrow, uses[0]!, inner, compiler) : compileResult(arrow.body, inner, compiler);
  const first = slots[0] ?? nameless(place);
  const element = at === 0 ? first : slots[1] ?? nameless(place);
  const { isRead, isTaken } = uses[at] ?? { isRead: false, isTaken: false };
  return {
    ...result, bind, element: element.index, first: first.index, start: null,
    direct: bind === null && result.direct?.index === element.index ? result.direct.member : null,
    // What filter gives are elements that the body may not have looked at.
    isGuarded: isTaken || !isRead || bind !== null || method === 'filter',
    sortKey: SORTS.has(method) ? compileSortKey(arrow, [first.index, element.index], inner, compiler) : null,
  };
}

/** A body, compiled. */
interface Result extends Pick<Loop, 'body' | 'addend'> {
  /** The body as a member of a variable, when it is one. */
  readonly direct: Operand | null;
}

function compileResult(node: Node | Block, place: Place, compiler: Compiler): Result {
  if (node.type === 'block') return { body: compiler.compile(node, place), direct: null, addend: null };
  const operand = compileOperand(node, place, compiler);
  return { body: operand.index < 0 ? operand.read : (frame) => take(operand, frame), direct: operand.member && operand, addend: null };
}

/** The same, which may be `first + …` with something that does not read the first parameter. */
function compileSum({ parameters: [first], body }: Arrow, use: LoopUse, place: Place, compiler: Compiler): Result {
  const isSum = body.type === 'binary' && body.operator === '+' && body.left.type === 'name' && first?.pattern.type === 'name' && body.left.name === first.pattern.name;
  if (!isSum) return compileResult(body, place, compiler);
  const left = compileOperand(body.left, place, compiler);
  use.isRead = false;
  const operand = compileOperand(body.right, place, compiler);
  const site = compiler.site(body);
  return { body: compileAdd(left, operand, site), direct: null, addend: use.isRead ? null : { operand, site } };
}

function compileSortKey(arrow: Arrow, slots: readonly [number, number], place: Place, compiler: Compiler): Loop['sortKey'] {
  const found = findSortKey(arrow);
  if (!found) return null;
  const slot = slots[found.parameter];
  const evaluate = compiler.compile(found.node, place);
  const site = compiler.site(arrow.body);
  return {
    isDescending: found.parameter === 1,
    read: (frame, element) => {
      frame[slot] = element;
      return numberAt(evaluate(frame), site);
    },
  };
}

/** A place in the frame for what the arrow does not name, or not by a plain name. */
function nameless({ activation }: Place): Slot {
  return { index: addEntry(activation, undefined), bind: null };
}

/** Sets the parameters behind the element: the index, the array, and undefined for what no method fills; then the patterns. */
function bindOthers(slots: readonly Slot[], known: number): Loop['bind'] {
  const binds = slots.flatMap(({ bind }) => bind ?? []);
  const others = slots.slice(known).map((slot) => slot.index);
  const [atIndex, atArray, ...unfilled] = others;
  if (binds.length === 0 && atIndex === undefined) return null;
  return (frame, index, array) => {
    if (atIndex !== undefined) frame[atIndex] = index;
    if (atArray !== undefined) frame[atArray] = array;
    for (const slot of unfilled) frame[slot] = undefined;
    for (const bind of binds) bind(frame);
  };
}
