import type { Arrow, Call, Member } from '../ast.ts';
import { LOOP_METHODS } from '../syntax/loop-methods.ts';
import { compileBinding, type Bind } from './bind-pattern.ts';
import { addEntry, declare, type Compiler, type Place } from './compiler.ts';
import { LOOPS, type Loop } from './loops.ts';
import type { Frame } from './run.ts';

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
  const startValue = start ? compiler.compile(start, place) : null;
  const loop = compileBody(arrow, place, compiler);
  if (!isReduce) return (frame, array) => run(frame, array, loop);
  return (frame, array) => run(frame, array, startValue ? { ...loop, start: [startValue(frame)] } : loop);
}

function compileBody(arrow: Arrow, place: Place, compiler: Compiler): Loop {
  let inner = place;
  const slots: number[] = [];
  const binds: { readonly slot: number; readonly bind: Bind }[] = [];
  for (const parameter of arrow.parameters) {
    // A plain name is its own slot; a pattern or default takes its value from a nameless one.
    if (parameter.pattern.type === 'name' && !parameter.fallback) {
      const declared = declare(inner, parameter.pattern.name);
      slots.push(declared.locals.index);
      inner = declared;
    } else {
      const slot = addEntry(inner.activation, undefined);
      const binding = compileBinding(parameter, inner, compiler);
      slots.push(slot);
      binds.push({ slot, bind: binding.bind });
      inner = binding.place;
    }
  }
  const body = compiler.compile(arrow.body, inner);
  const bind = binds.length === 0 ? null : (frame: Frame): void => {
    for (const part of binds) part.bind(frame, frame[part.slot]);
  };
  // Parameters that no method fills are undefined on every round.
  const extra = slots.slice(4);
  const place0 = slots[0] ?? addEntry(inner.activation, undefined);
  return { first: place0, second: slots[1] ?? -1, third: slots[2] ?? -1, fourth: slots[3] ?? -1, bind: withExtra(extra, bind), body, start: null };
}

function withExtra(extra: readonly number[], bind: ((frame: Frame) => void) | null): ((frame: Frame) => void) | null {
  if (extra.length === 0) return bind;
  return (frame) => {
    for (const slot of extra) frame[slot] = undefined;
    bind?.(frame);
  };
}
