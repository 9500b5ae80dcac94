import { Fault } from '../fault.ts';
import { LIMITS } from '../limits.ts';
import { toNumber } from '../wall/coerce.ts';
import { globalFunction, namespace } from './namespaces.ts';

const FUNCTIONS = [
  'abs', 'acos', 'acosh', 'asin', 'asinh', 'atan', 'atan2', 'atanh', 'cbrt', 'ceil', 'clz32', 'cos', 'cosh', 'exp', 'expm1', 'floor', 'fround',
  'hypot', 'imul', 'log', 'log10', 'log1p', 'log2', 'max', 'min', 'pow', 'random', 'round', 'sign', 'sin', 'sinh', 'sqrt', 'tan', 'tanh', 'trunc',
] as const;
const CONSTANTS = ['E', 'LN10', 'LN2', 'LOG10E', 'LOG2E', 'PI', 'SQRT1_2', 'SQRT2'] as const;

function wrapped(name: (typeof FUNCTIONS)[number]): unknown {
  const native = Math[name] as (...values: number[]) => number;
  return globalFunction((...args) => {
    if (args.length === 1) return native(toNumber(args[0]));
    if (args.length === 2) return native(toNumber(args[0]), toNumber(args[1]));
    if (args.length > LIMITS.arrayLength) throw new Fault('limit', `Math.${name} takes ${LIMITS.arrayLength} numbers at most`);
    return native(...args.map(toNumber));
  });
}

/** Math, its functions on numbers only. */
export const MATH = namespace(Object.fromEntries([
  ...FUNCTIONS.map((name) => [name, wrapped(name)] as const),
  ...CONSTANTS.map((name) => [name, Math[name]] as const),
]));
