import type { Arrow, Call, Member } from '../ast.ts';
import { toNumber } from '../wall/coerce.ts';
import { LOOP_METHODS } from '../syntax/loop-methods.ts';
import { compileBinding } from './bind-pattern.ts';
import { addNoted, declare, type Compiler, type Place } from './compiler.ts';
import { LOOPS, type Loop } from './loops.ts';
import { compileOperand } from './operands.ts';
import { NO_NOTE, runOf, type Frame } from './run.ts';
import { locate } from './site.ts';
import { findSortKey } from './sort-key.ts';

/**
 * `array.map(x => …)` and its sisters as a loop in the caller's frame: no function is made and no
 * call happens per element. Null when the call is no such loop.
 */
export function compileLoop(node: Call, callee: Member, place: Place, compiler: Compiler): ((frame: Frame, array: unknown[]) => unknown) | null {
  const arrow = node.args[0];
  if (arrow?.type !== 'arrow' || arrow.capturing || arrow.rest || typeof callee.key !== 'string' || !LOOP_METHODS.has(callee.key)) return null;
  const isReduce = callee.key === 'reduce';
  const start = node.args[1];
  if (node.args.length > (isReduce ? 2 : 1) || start?.type === 'spread') return null;
  const run = LOOPS[callee.key]!;
  const startValue = isReduce && start ? compiler.compile(start, place) : null;
  const loop = compileBody(arrow, { place, compiler, method: callee.key });
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
}

const SORTS: ReadonlySet<string> = new Set(['sort', 'toSorted']);

/** One parameter in the frame; `bind` takes a pattern apart or fills a default. */
interface Slot {
  readonly index: number;
  readonly bind: ((frame: Frame) => void) | null;
}

function compileBody(arrow: Arrow, { place, compiler, method }: LoopPlace): Loop {
  // Without `isOnce`: what the body reads of the scope, it reads in every round.
  let inner: Place = { activation: place.activation, locals: place.locals };
  const slots = arrow.parameters.map((parameter): Slot => {
    // A plain name is its own slot; a pattern or default takes its value from a nameless one.
    if (parameter.pattern.type === 'name' && !parameter.fallback) {
      const declared = declare(inner, parameter.pattern.name, null, true);
      inner = declared;
      return { index: declared.locals.index, bind: null };
    }
    const slot = nameless(inner);
    const { bind, place: next } = compileBinding(parameter, inner, compiler);
    inner = next;
    return { ...slot, bind: (frame) => bind(frame, frame[slot.index]) };
  });
  const { read: body, member } = arrow.body.type === 'block' ? { read: compiler.compile(arrow.body, inner), member: null } : compileOperand(arrow.body, inner, compiler);
  const first = slots[0] ?? nameless(place);
  // These two call with something else first: what is carried along, the other element.
  const carries = method === 'reduce' || SORTS.has(method);
  const element = carries ? slots[1] ?? nameless(place) : first;
  const bind = bindOthers(slots, carries ? 2 : 1);
  const direct = bind === null && member?.index === element.index ? member.reader : null;
  const sortKey = !SORTS.has(method) ? null : compileSortKey(arrow, [first.index, element.index], inner, compiler);
  return { element: element.index, first: first.index, bind, body, direct, start: null, sortKey };
}

function compileSortKey(arrow: Arrow, slots: readonly [number, number], place: Place, compiler: Compiler): Loop['sortKey'] {
  const found = findSortKey(arrow);
  if (!found) return null;
  const { node, parameter } = found;
  const evaluate = compiler.compile(node, place);
  const site = compiler.site(arrow.body);
  const read = (frame: Frame): number => {
    const value = evaluate(frame);
    try {
      return toNumber(value);
    } catch (error) {
      throw locate(error, site);
    }
  };
  return { slot: slots[parameter], isDescending: parameter === 1, read };
}

/** A place in the frame for what the arrow does not name, or not by a plain name. */
function nameless({ activation }: Place): Slot {
  return { index: addNoted(activation, NO_NOTE), bind: null };
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
