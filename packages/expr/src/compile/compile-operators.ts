import type { Binary, BinaryOperator, Conditional, Literal, Logical, Node, Sequence, Unary } from '../ast.ts';
import { toNumber } from '../wall/coerce.ts';
import { add, comparable, comparedText, hasKey, isInstance, looseEquals } from '../wall/operators.ts';
import { compileTypeofName } from './compile-name.ts';
import type { Compiler, Place } from './compiler.ts';
import { compileOperand, take, takeKept, type Operand } from './operands.ts';
import { readFrom, type Reading } from './read-member.ts';
import type { Evaluate } from './run.ts';
import { guarded, type Site } from './site.ts';

/** A unary operator. `typeof name` is apart, because an unknown name is no error there. */
export function compileUnary(node: Unary, place: Place, compiler: Compiler): Evaluate {
  const { operator } = node;
  if (operator === 'typeof' && node.argument.type === 'name') return compileTypeofName(node.argument, place, compiler);
  const argument = compiler.compile(node.argument, place);
  if (operator === '!') return (frame) => !argument(frame);
  if (operator === 'typeof') return (frame) => typeof argument(frame);
  if (operator === 'void') return (frame) => void argument(frame);
  const site = compiler.site(node);
  if (operator === '-') return (frame) => -numberAt(argument(frame), site);
  if (operator === '+') return (frame) => numberAt(argument(frame), site);
  return (frame) => ~numberAt(argument(frame), site);
}

/** `value`, found at `site`, as a number. */
export function numberAt(value: unknown, site: Site): number {
  return typeof value === 'number' ? value : convertAt(value, site);
}

/** Apart: what a function inside holds on to, an engine keeps in memory of its own from the start. */
function convertAt(value: unknown, site: Site): number {
  return guarded(() => toNumber(value), site);
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
  const site = compiler.site(node);
  if (EQUALITIES.has(operator) && isShort(node.right)) return withConstant(compileOperand(node.left, place, compiler), node.right.value, operator, site);
  if (EQUALITIES.has(operator) && isShort(node.left)) return withConstant(compileOperand(node.right, place, compiler), node.left.value, operator, site);
  const left = compileOperand(node.left, place, compiler);
  const known = OPERATORS[operator];
  const isGeneral = typeof known === 'function';
  if (!isGeneral && node.right.type === 'literal' && typeof node.right.value === 'number') return withNumber(known, [left, node.right.value], site);
  const right = compileOperand(node.right, place, compiler);
  if (isGeneral) return known(left, right, site);
  if (left.member !== null && right.member !== null) return ofMembers(known, [[left.index, left.member], [right.index, right.member]], site);
  return operator === '+' ? compileAdd(left, right, site) : operator === '*' ? compileProduct(left, right, site) : ofAny(known, [left, right], site);
}

/** Works a binary operator out where something may fail, which then has its place. */
type Work = (left: unknown, right: unknown, site: Site) => unknown;

/** What an operator makes of two numbers, and of everything else. */
interface OfNumbers {
  readonly native: (left: number, right: number) => unknown;
  readonly other: Work;
}

/** A member of what lies at an index of the frame. */
type MemberAt = readonly [index: number, reading: Reading];

function ofMembers(work: OfNumbers, [[atLeft, left], [atRight, right]]: readonly [MemberAt, MemberAt], site: Site): Evaluate {
  return (frame) => {
    const a = readFrom(frame[atLeft], frame, left);
    const b = readFrom(frame[atRight], frame, right);
    return typeof a === 'number' && typeof b === 'number' ? work.native(a, b) : work.other(a, b, site);
  };
}

function withNumber(work: OfNumbers, [left, number]: readonly [Operand, number], site: Site): Evaluate {
  return (frame) => {
    const a = left.index < 0 ? left.read(frame) : takeKept(left, frame);
    return typeof a === 'number' ? work.native(a, number) : work.other(a, number, site);
  };
}

function ofAny(work: OfNumbers, [left, right]: readonly [Operand, Operand], site: Site): Evaluate {
  return (frame) => {
    const a = left.index < 0 ? left.read(frame) : takeKept(left, frame);
    const b = right.index < 0 ? right.read(frame) : takeKept(right, frame);
    return typeof a === 'number' && typeof b === 'number' ? work.native(a, b) : work.other(a, b, site);
  };
}

type MakeBinary = (left: Operand, right: Operand, site: Site) => Evaluate;

/** `left + right`. This and the next are written out, as most of what expressions calculate: an instruction is quicker than a call of one. */
export const compileAdd: MakeBinary = (left, right, site) => (frame) => {
  const a = left.index < 0 ? left.read(frame) : takeKept(left, frame);
  const b = right.index < 0 ? right.read(frame) : takeKept(right, frame);
  return typeof a === 'number' && typeof b === 'number' ? a + b : addOthers(a, b, site);
};

const compileProduct: MakeBinary = (left, right, site) => (frame) => {
  const a = left.index < 0 ? left.read(frame) : takeKept(left, frame);
  const b = right.index < 0 ? right.read(frame) : takeKept(right, frame);
  return typeof a === 'number' && typeof b === 'number' ? a * b : numberAt(a, site) * numberAt(b, site);
};

/** `left + right` where one is no number. */
export function addOthers(left: unknown, right: unknown, site: Site): unknown {
  // So much shorter than allowed, two texts need no closer look.
  if (typeof left === 'string' && typeof right === 'string' && left.length + right.length < 1_000_000) return left + right;
  return guarded(() => add(left, right), site);
}

function numeric(native: OfNumbers['native'], convert: (value: unknown) => unknown = toNumber): OfNumbers {
  return { native, other: (left, right, site) => guarded(() => native(convert(left) as number, convert(right) as number), site) };
}

/** For operators that are the same for all values. */
function general(work: (left: unknown, right: unknown) => unknown): MakeBinary {
  return (left, right, site) => (frame) => {
    const a = left.index < 0 ? left.read(frame) : takeKept(left, frame);
    const b = right.index < 0 ? right.read(frame) : takeKept(right, frame);
    return guarded(() => work(a, b), site);
  };
}

/** `value`, which may be a long text: those take long to compare. */
function paid(value: unknown, site: Site): unknown {
  return typeof value === 'string' && value.length > LONG_TEXT ? guarded(comparedText.bind(null, value), site) : value;
}

/** Whether `node` is a value that is compared at once, whatever it is compared with. */
function isShort(node: Node): node is Literal {
  return node.type === 'literal' && !(typeof node.value === 'string' && node.value.length > LONG_TEXT);
}

/**
 * Comparisons with a short literal, as most are; nothing needs to be counted. Each type of literal has a closure of its own, since an
 * engine that knows what it compares does so in place. What is of another type is never the same, and `==` looks closer at it.
 */
function withConstant(operand: Operand, value: Literal['value'], operator: BinaryOperator, site: Site): Evaluate {
  const isWanted = operator[0] === '=';
  const isLoose = operator.length === 2;
  const other = (found: unknown): boolean => (isLoose && guarded(() => looseEquals(found, value), site)) === isWanted;
  if (typeof value === 'string') {
    const { length } = value;
    return (frame) => {
      const found = operand.index < 0 ? operand.read(frame) : takeKept(operand, frame);
      return typeof found === 'string' ? (found.length === length && found === value) === isWanted : other(found);
    };
  }
  if (typeof value === 'number') {
    return (frame) => {
      const found = operand.index < 0 ? operand.read(frame) : takeKept(operand, frame);
      return typeof found === 'number' ? (found === value) === isWanted : other(found);
    };
  }
  return (frame) => {
    const found = operand.index < 0 ? operand.read(frame) : takeKept(operand, frame);
    return found === value ? isWanted : other(found);
  };
}

const EQUALITIES: ReadonlySet<BinaryOperator> = new Set(['===', '!==', '==', '!=']);

/** Comparing shorter texts costs too little to be counted. */
const LONG_TEXT = 1_000;

const OPERATORS: Readonly<Record<BinaryOperator, OfNumbers | MakeBinary>> = {
  '+': { native: (left, right) => left + right, other: addOthers },
  '-': numeric((left, right) => left - right),
  '*': numeric((left, right) => left * right),
  '/': numeric((left, right) => left / right),
  '%': numeric((left, right) => left % right),
  '**': numeric((left, right) => left ** right),
  '<<': numeric((left, right) => left << right),
  '>>': numeric((left, right) => left >> right),
  '>>>': numeric((left, right) => left >>> right),
  '|': numeric((left, right) => left | right),
  '^': numeric((left, right) => left ^ right),
  '&': numeric((left, right) => left & right),
  '<': numeric((left, right) => left < right, comparable),
  '>': numeric((left, right) => left > right, comparable),
  '<=': numeric((left, right) => left <= right, comparable),
  '>=': numeric((left, right) => left >= right, comparable),
  '===': (left, right, site) => (frame) => paid(take(left, frame), site) === take(right, frame),
  '!==': (left, right, site) => (frame) => paid(take(left, frame), site) !== take(right, frame),
  '==': general(looseEquals),
  '!=': general((left, right) => !looseEquals(left, right)),
  in: general(hasKey),
  instanceof: general(isInstance),
};
