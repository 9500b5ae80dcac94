import type { Binary, BinaryOperator, Conditional, Logical, Sequence, Unary } from '../ast.ts';
import { toNumber } from '../wall/coerce.ts';
import { add, calculate, comparable, hasKey, isInstance, looseEquals, NUMERIC, type NumericOperator } from '../wall/operators.ts';
import { compileTypeofName } from './compile-name.ts';
import type { Compiler, Place } from './compiler.ts';
import { compileOperand, takeKept, type Operand } from './operands.ts';
import { readFrom, type Reading } from './read-member.ts';
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

/**
 * A binary operator. For numbers it is a check and an instruction. What two members, or something and a number, need is less
 * than what any two operands do, and so little that engines put all of it into the loop or the operator around it.
 */
export function compileBinary(node: Binary, place: Place, compiler: Compiler): Evaluate {
  const { operator } = node;
  const left = compileOperand(node.left, place, compiler);
  const right = compileOperand(node.right, place, compiler);
  const site = compiler.site(node);
  if (!isOfNumbers(operator)) return BINARY[operator](left, right, site);
  const make = OF_NUMBERS[operator];
  if (left.member !== null && right.member !== null) return ofMembers(make, [[left.index, left.member], [right.index, right.member]], site);
  if (node.right.type === 'literal' && typeof node.right.value === 'number') return withNumber(make, [left, node.right.value], site);
  return (MIXED[operator] ?? mixed(make))(left, right, site);
}

/** What an operator makes of two numbers, and of everything else. */
interface OfNumbers {
  readonly native: (left: number, right: number) => unknown;
  readonly other: (left: unknown, right: unknown, site: Site) => unknown;
}

/** A member of what lies at an index of the frame. */
type MemberAt = readonly [index: number, reading: Reading];

function ofMembers({ native, other }: OfNumbers, [[atLeft, left], [atRight, right]]: readonly [MemberAt, MemberAt], site: Site): Evaluate {
  return (frame) => {
    const a = readFrom(frame[atLeft], frame, left);
    const b = readFrom(frame[atRight], frame, right);
    return typeof a === 'number' && typeof b === 'number' ? native(a, b) : other(a, b, site);
  };
}

function withNumber({ native, other }: OfNumbers, [left, number]: readonly [Operand, number], site: Site): Evaluate {
  return (frame) => {
    const a = left.index < 0 ? left.read(frame) : takeKept(left, frame);
    return typeof a === 'number' ? native(a, number) : other(a, number, site);
  };
}

/** For those that are rarely the most that an expression does. */
function mixed({ native, other }: OfNumbers): MakeBinary {
  return (left, right, site) => (frame) => {
    const a = left.index < 0 ? left.read(frame) : takeKept(left, frame);
    const b = right.index < 0 ? right.read(frame) : takeKept(right, frame);
    return typeof a === 'number' && typeof b === 'number' ? native(a, b) : other(a, b, site);
  };
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

function slowCompare(operator: Comparison): OfNumbers['other'] {
  const native = COMPARISONS[operator];
  return (left, right, site) => guarded(() => native(comparable(left) as number, comparable(right) as number), site);
}

function slowCalculate(operator: NumericOperator): OfNumbers['other'] {
  return (left, right, site) => guarded(() => calculate(operator, left, right), site);
}

type Comparison = '<' | '>' | '<=' | '>=';

const COMPARISONS: Readonly<Record<Comparison, (left: number, right: number) => boolean>> = {
  '<': (left, right) => left < right,
  '>': (left, right) => left > right,
  '<=': (left, right) => left <= right,
  '>=': (left, right) => left >= right,
};

const OF_NUMBERS = Object.fromEntries([
  ['+', { native: (left: number, right: number) => left + right, other: addOthers }],
  ...Object.entries(NUMERIC).map(([operator, native]) => [operator, { native, other: slowCalculate(operator as NumericOperator) }] as const),
  ...Object.entries(COMPARISONS).map(([operator, native]) => [operator, { native, other: slowCompare(operator as Comparison) }] as const),
]) as Readonly<Record<NumericOperator | Comparison | '+', OfNumbers>>;

function isOfNumbers(operator: BinaryOperator): operator is keyof typeof OF_NUMBERS {
  return Object.hasOwn(OF_NUMBERS, operator);
}

/** Written out for those that expressions consist of: their own instruction is quicker than a call of one. */
const MIXED: Readonly<Partial<Record<BinaryOperator, MakeBinary>>> = {
  '+': compileAdd,
  '-': (left, right, site) => (frame) => {
    const a = left.index < 0 ? left.read(frame) : takeKept(left, frame);
    const b = right.index < 0 ? right.read(frame) : takeKept(right, frame);
    return typeof a === 'number' && typeof b === 'number' ? a - b : OF_NUMBERS['-'].other(a, b, site);
  },
  '*': (left, right, site) => (frame) => {
    const a = left.index < 0 ? left.read(frame) : takeKept(left, frame);
    const b = right.index < 0 ? right.read(frame) : takeKept(right, frame);
    return typeof a === 'number' && typeof b === 'number' ? a * b : OF_NUMBERS['*'].other(a, b, site);
  },
  '/': (left, right, site) => (frame) => {
    const a = left.index < 0 ? left.read(frame) : takeKept(left, frame);
    const b = right.index < 0 ? right.read(frame) : takeKept(right, frame);
    return typeof a === 'number' && typeof b === 'number' ? a / b : OF_NUMBERS['/'].other(a, b, site);
  },
};

const BINARY: Readonly<Record<Exclude<BinaryOperator, keyof typeof OF_NUMBERS>, MakeBinary>> = {
  '===': (left, right) => (frame) => (left.index < 0 ? left.read(frame) : takeKept(left, frame)) === (right.index < 0 ? right.read(frame) : takeKept(right, frame)),
  '!==': (left, right) => (frame) => (left.index < 0 ? left.read(frame) : takeKept(left, frame)) !== (right.index < 0 ? right.read(frame) : takeKept(right, frame)),
  '==': (left, right, site) => (frame) => looselyEqual((left.index < 0 ? left.read(frame) : takeKept(left, frame)), (right.index < 0 ? right.read(frame) : takeKept(right, frame)), site),
  '!=': (left, right, site) => (frame) => !looselyEqual((left.index < 0 ? left.read(frame) : takeKept(left, frame)), (right.index < 0 ? right.read(frame) : takeKept(right, frame)), site),
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
