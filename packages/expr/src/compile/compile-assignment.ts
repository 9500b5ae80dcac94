import type { Assignment, BinaryOperator, Logical, LogicalOperator, Name, Node, Unary, Update } from '../ast.ts';
import type { Compiler, Place } from './compiler.ts';
import type { Evaluate, Frame } from './run.ts';
import { checkedRead, distanceTo, findTarget, isEarly } from './variables.ts';

const LOGICAL: ReadonlySet<string> = new Set(['&&', '||', '??']);

/** Puts a value into a variable, and gives it. */
type Store = (frame: Frame, value: unknown) => unknown;

/** `x = value` and its sisters, which are written out: `x += 1` is `x = x + 1`, `x ??= 1` is `x ?? (x = 1)`. */
export function compileAssignment(node: Assignment, place: Place, compiler: Compiler): Evaluate {
  const { operator, target, value, start, end } = node;
  const store = compileStore(target, operator, place, compiler);
  const plain = operator.slice(0, -1);
  if (LOGICAL.has(plain)) {
    const right: Assignment = { type: 'assignment', operator: '=', target, value, start, end };
    const whole: Logical = { type: 'logical', operator: plain as LogicalOperator, left: target, right, start, end };
    return compiler.compile(whole, place);
  }
  const result: Node = plain === '' ? value : { type: 'binary', operator: plain as BinaryOperator, left: target, right: value, start, end };
  const evaluate = compiler.compile(result, place);
  return (frame) => store(frame, evaluate(frame));
}

/** `++x` and `x++`. The variable becomes a number first, as JavaScript has it. */
export function compileUpdate(node: Update, place: Place, compiler: Compiler): Evaluate {
  const { operator, target, start, end } = node;
  const store = compileStore(target, operator, place, compiler);
  const number: Unary = { type: 'unary', operator: '+', argument: target, start, end };
  const before = compiler.compile(number, place);
  const step = operator === '++' ? 1 : -1;
  if (!node.prefix) {
    return (frame) => {
      const old = before(frame) as number;
      store(frame, old + step);
      return old;
    };
  }
  return (frame) => store(frame, (before(frame) as number) + step);
}

function compileStore(target: Name, operator: string, place: Place, compiler: Compiler): Store {
  const local = findTarget(target, operator, place);
  const { index } = local;
  const depth = distanceTo(local, place);
  const store: Store = (frame, value) => {
    let at = frame;
    for (let count = depth; count > 0; count--) at = at[1] as Frame;
    return (at[index] = value);
  };
  if (!isEarly(target, local)) return depth === 0 ? (frame, value) => (frame[index] = value) : store;
  const check = checkedRead((frame) => {
    let at = frame;
    for (let count = depth; count > 0; count--) at = at[1] as Frame;
    return at[index];
  }, target, local, compiler);
  return (frame, value) => {
    check(frame);
    return store(frame, value);
  };
}
