import type { Binary, BinaryOperator, Conditional, Logical, Sequence, Unary } from '../ast.ts';
import { toNumber } from '../wall/coerce.ts';
import { add, calculate, comparable, hasKey, isInstance, looseEquals, NUMERIC, type NumericOperator } from '../wall/operators.ts';
import { compileTypeofName } from './compile-name.ts';
import type { Compiler, Place } from './compiler.ts';
import { compileOperand, takeKept, type Operand } from './operands.ts';
import type { Evaluate } from './run.ts';
import { locate, type Site } from './site.ts';

/** A unary operator. `typeof name` is apart, because an unknown name is no error there. */
export function compileUnary(node: Unary, place: Place, compiler: Compiler): Evaluate {
  const { operator } = node;
  if (operator === 'typeof' && node.argument.type === 'name') return compileTypeofName(node.argument, place, compiler);
  const argument = compiler.compile(node.argument, place);
  if (operator === '!') return (frame) => !argument(frame);
  if (operator === 'typeof') return (frame) => typeof argument(frame);
  if (operator === 'void') return (frame) => void argument(frame);
  const site = compiler.site(node);
  if (operator === '-') return (frame) => -number(argument(frame), site);
  if (operator === '+') return (frame) => number(argument(frame), site);
  return (frame) => ~number(argument(frame), site);
}

function number(value: unknown, site: Site): number {
  return typeof value === 'number' ? value : guarded(() => toNumber(value), site);
}

/** `&&`, `||` and `??`: the right side, and the scope's slots in it, are read only when needed. */
export function compileLogical(node: Logical, place: Place, compiler: Compiler): Evaluate {
  const left = compiler.compile(node.left, place);
  const right = compiler.compile(node.right, place);
  if (node.operator === '&&') return (frame) => left(frame) && right(frame);
  if (node.operator === '||') return (frame) => left(frame) || right(frame);
  return (frame) => left(frame) ?? right(frame);
}

/** `test ? a : b`. */
export function compileConditional(node: Conditional, place: Place, compiler: Compiler): Evaluate {
  const test = compiler.compile(node.test, place);
  const consequent = compiler.compile(node.consequent, place);
  const alternate = compiler.compile(node.alternate, place);
  return (frame) => (test(frame) ? consequent(frame) : alternate(frame));
}

/** `a, b, c`: all are evaluated, the last one is the value. */
export function compileSequence(node: Sequence, place: Place, compiler: Compiler): Evaluate {
  const parts = node.expressions.map((expression) => compiler.compile(expression, place));
  return (frame) => {
    let value: unknown;
    for (const part of parts) value = part(frame);
    return value;
  };
}

/** A binary operator. One closure for each, so that the numbers' case is a check and an instruction. */
export function compileBinary(node: Binary, place: Place, compiler: Compiler): Evaluate {
  return BINARY[node.operator](compileOperand(node.left, place, compiler), compileOperand(node.right, place, compiler), compiler.site(node));
}

/** Runs what may fail, and gives the failure its place. */
function guarded<T>(work: () => T, site: Site): T {
  try {
    return work();
  } catch (error) {
    throw locate(error, site);
  }
}

type MakeBinary = (left: Operand, right: Operand, site: Site) => Evaluate;

/** `left + right`. */
export const compileAdd: MakeBinary = (left, right, site) => (frame) => {
  const a = left.index < 0 ? left.read(frame) : takeKept(left, frame);
  const b = right.index < 0 ? right.read(frame) : takeKept(right, frame);
  return typeof a === 'number' && typeof b === 'number' ? a + b : addOthers(a, b, site);
};

/** `left + right` where one is no number. */
export function addOthers(left: unknown, right: unknown, site: Site): unknown {
  // So much shorter than allowed, two texts need no closer look.
  if (typeof left === 'string' && typeof right === 'string' && left.length + right.length < 1_000_000) return left + right;
  return guarded(() => add(left, right), site);
}

function slowCompare(operator: '<' | '>' | '<=' | '>=', left: unknown, right: unknown, site: Site): boolean {
  return guarded(() => {
    const a = comparable(left);
    const b = comparable(right);
    return operator === '<' ? a < b : operator === '>' ? a > b : operator === '<=' ? a <= b : a >= b;
  }, site);
}

function slowCalculate(operator: NumericOperator, left: unknown, right: unknown, site: Site): number {
  return guarded(() => calculate(operator, left, right), site);
}

function numeric(operator: NumericOperator): MakeBinary {
  const native = NUMERIC[operator];
  return (left, right, site) => (frame) => {
    const a = left.index < 0 ? left.read(frame) : takeKept(left, frame);
    const b = right.index < 0 ? right.read(frame) : takeKept(right, frame);
    return typeof a === 'number' && typeof b === 'number' ? native(a, b) : slowCalculate(operator, a, b, site);
  };
}

const BINARY: Readonly<Record<BinaryOperator, MakeBinary>> = {
  '+': compileAdd,
  '-': (left, right, site) => (frame) => {
    const a = left.index < 0 ? left.read(frame) : takeKept(left, frame);
    const b = right.index < 0 ? right.read(frame) : takeKept(right, frame);
    return typeof a === 'number' && typeof b === 'number' ? a - b : slowCalculate('-', a, b, site);
  },
  '*': (left, right, site) => (frame) => {
    const a = left.index < 0 ? left.read(frame) : takeKept(left, frame);
    const b = right.index < 0 ? right.read(frame) : takeKept(right, frame);
    return typeof a === 'number' && typeof b === 'number' ? a * b : slowCalculate('*', a, b, site);
  },
  '/': (left, right, site) => (frame) => {
    const a = left.index < 0 ? left.read(frame) : takeKept(left, frame);
    const b = right.index < 0 ? right.read(frame) : takeKept(right, frame);
    return typeof a === 'number' && typeof b === 'number' ? a / b : slowCalculate('/', a, b, site);
  },
  '%': numeric('%'), '**': numeric('**'), '<<': numeric('<<'), '>>': numeric('>>'), '>>>': numeric('>>>'), '|': numeric('|'), '^': numeric('^'), '&': numeric('&'),
  '===': (left, right) => (frame) => (left.index < 0 ? left.read(frame) : takeKept(left, frame)) === (right.index < 0 ? right.read(frame) : takeKept(right, frame)),
  '!==': (left, right) => (frame) => (left.index < 0 ? left.read(frame) : takeKept(left, frame)) !== (right.index < 0 ? right.read(frame) : takeKept(right, frame)),
  '==': (left, right, site) => (frame) => looselyEqual((left.index < 0 ? left.read(frame) : takeKept(left, frame)), (right.index < 0 ? right.read(frame) : takeKept(right, frame)), site),
  '!=': (left, right, site) => (frame) => !looselyEqual((left.index < 0 ? left.read(frame) : takeKept(left, frame)), (right.index < 0 ? right.read(frame) : takeKept(right, frame)), site),
  '<': (left, right, site) => (frame) => {
    const a = left.index < 0 ? left.read(frame) : takeKept(left, frame);
    const b = right.index < 0 ? right.read(frame) : takeKept(right, frame);
    return typeof a === 'number' && typeof b === 'number' ? a < b : slowCompare('<', a, b, site);
  },
  '>': (left, right, site) => (frame) => {
    const a = left.index < 0 ? left.read(frame) : takeKept(left, frame);
    const b = right.index < 0 ? right.read(frame) : takeKept(right, frame);
    return typeof a === 'number' && typeof b === 'number' ? a > b : slowCompare('>', a, b, site);
  },
  '<=': (left, right, site) => (frame) => {
    const a = left.index < 0 ? left.read(frame) : takeKept(left, frame);
    const b = right.index < 0 ? right.read(frame) : takeKept(right, frame);
    return typeof a === 'number' && typeof b === 'number' ? a <= b : slowCompare('<=', a, b, site);
  },
  '>=': (left, right, site) => (frame) => {
    const a = left.index < 0 ? left.read(frame) : takeKept(left, frame);
    const b = right.index < 0 ? right.read(frame) : takeKept(right, frame);
    return typeof a === 'number' && typeof b === 'number' ? a >= b : slowCompare('>=', a, b, site);
  },
  in: (left, right, site) => (frame) => {
    const key = left.index < 0 ? left.read(frame) : takeKept(left, frame);
    const object = right.index < 0 ? right.read(frame) : takeKept(right, frame);
    return guarded(() => hasKey(key, object), site);
  },
  instanceof: (left, right, site) => (frame) => {
    const value = left.index < 0 ? left.read(frame) : takeKept(left, frame);
    const type = right.index < 0 ? right.read(frame) : takeKept(right, frame);
    return guarded(() => isInstance(value, type), site);
  },
};

function looselyEqual(left: unknown, right: unknown, site: Site): boolean {
  return left === right || guarded(() => looseEquals(left, right), site);
}
