import type { Call, Member, Node, Spread } from '../ast.ts';
import { Fault } from '../fault.ts';
import { ARRAY_TABLE } from '../methods/array-table.ts';
import { STRING_TABLE } from '../methods/string-table.ts';
import { tableOf } from '../methods/tables.ts';
import { toCallable, type Callable } from '../wall/callback.ts';
import { kindOf } from '../wall/coerce.ts';
import { guard } from '../wall/guard.ts';
import { freeze, hasOwn, isArray } from '../wall/primordials.ts';
import { toElements } from '../wall/iterate.ts';
import { allocateArray } from '../wall/meter.ts';
import { compileLoop } from './compile-loop.ts';
import { aliasedName, globalMember, globalValue } from './compile-name.ts';
import { findLocal, makeActivation, type Compiler, type Place } from './compiler.ts';
import { notCallable, readOffered, refusedMethod, toKey } from './read-property.ts';
import { makeFrame, runOf, type Evaluate, type Frame, type Run } from './run.ts';
import { isSkip, SKIP } from './skip.ts';
import { guarded, locate, type Site } from './site.ts';

/** Compiles the links before a call in a chain; outside one, plain compilation. */
export type CompileLink = (node: Node, place: Place, compiler: Compiler) => Evaluate;

/** Gives the values of an argument list. */
type EvaluateList = (frame: Frame) => unknown[];

/** A call; `link` compiles what stands before it when it is part of a chain with `?.`. */
export function compileCall(node: Call, place: Place, compiler: Compiler, link: CompileLink | null): Evaluate {
  const { callee } = node;
  if (callee.type === 'member' && !aliasedName(callee, (name) => findLocal(place, name) !== null)) {
    if (!globalValue(callee.object, place)) return compileMethodCall(node, callee, place, compiler, link);
  }
  const site = compiler.site(node, callee.end);
  const fixed = fixedFunction(callee, place);
  if (fixed) {
    const [only, ...others] = node.args;
    const isOne = only !== undefined && only.type !== 'spread' && others.length === 0;
    return callFixed(fixed, isOne ? compiler.compile(only, place) : compileList(node.args, place, compiler), isOne, site);
  }
  const target = link ? link(callee, place, compiler) : compiler.compile(callee, place);
  const args = compileList(node.args, place, compiler);
  const { optional } = node;
  return (frame) => {
    const fn = target(frame);
    if (link && isSkip(fn, optional)) return SKIP;
    const values = args(frame);
    try {
      return callValue(fn, values);
    } catch (error) {
      throw locate(error, site);
    }
  };
}

/** The function of the language that `callee` is in every evaluation, such as `Math.max`, if it is one. */
function fixedFunction(callee: Node, place: Place): Callable | null {
  const value = (globalValue(callee, place) ?? globalMember(callee, place))?.value;
  return typeof value === 'function' ? toCallable(value, 'This call') : null;
}

function callFixed(fn: Callable, args: EvaluateList | Evaluate, isOne: boolean, site: Site): Evaluate {
  return (frame) => {
    const values = args(frame);
    try {
      return isOne ? fn(values) : spreadCall(fn, values as unknown[]);
    } catch (error) {
      throw locate(error, site);
    }
  };
}

function compileMethodCall(node: Call, callee: Member, place: Place, compiler: Compiler, link: CompileLink | null): Evaluate {
  const site = compiler.site(node, callee.end);
  const object = link ? link(callee.object, place, compiler) : compiler.compile(callee.object, place);
  if (typeof callee.key === 'string' && callee.key === 'pop' && node.args.length === 0 && isFresh(callee.object)) {
    return callNamed({ object, key: 'at', args: () => [-1], site, node, callee });
  }
  if (typeof callee.key === 'string') {
    const loop = compileLoop(node, callee, place, compiler);
    // The arrow as a function is compiled only when something else than an array wants it:
    // compiling it twice at once would double the work with every arrow inside another.
    if (loop) return callNamed({ object, key: callee.key, args: compileLater(node.args, place, compiler), site, node, callee }, loop);
  }
  const args = node.args.length === 0 ? null : compileList(node.args, place, compiler);
  if (typeof callee.key !== 'string') return callComputed({ object, key: compiler.compile(callee.key, place), args, site, node, callee });
  return callNamed({ object, key: callee.key, args, site, node, callee });
}

/** Arguments that are compiled when first needed, in a frame of their own: those in use cannot grow. */
function compileLater(items: readonly (Node | Spread)[], place: Place, compiler: Compiler): EvaluateList {
  const activation = makeActivation(place.activation);
  let list: EvaluateList | null = null;
  return (frame) => {
    list ??= compileList(items, { activation, locals: place.locals }, compiler);
    return list(makeFrame(runOf(frame), frame, activation.template));
  };
}

/** What a method call consists of, compiled. */
interface MethodCall<Key> {
  readonly object: Evaluate;
  readonly key: Key;
  /** Null for a call without arguments. */
  readonly args: EvaluateList | null;
  readonly site: Site;
  readonly node: Call;
  readonly callee: Member;
}

/** The arguments of a call that has none; frozen, because all such calls share it. */
const NO_VALUES = freeze([]) as unknown as unknown[];

/** A method by its name. With a literal arrow for its argument it is a loop over arrays, and an ordinary call on everything else. */
function callNamed({ object, key, args, site, node, callee }: MethodCall<string>, loop: ((frame: Frame, array: unknown[]) => unknown) | null = null): Evaluate {
  const onArray = ARRAY_TABLE.methods.get(key);
  const onText = STRING_TABLE.methods.get(key);
  return (frame) => {
    const base = object(frame);
    if (typeof base !== 'string' && isSkip(base, callee.optional)) return SKIP;
    try {
      if (loop !== null && isArray(base) && !hasOwn(base, key)) return loop(frame, base);
      const values = args === null ? NO_VALUES : args(frame);
      // The two types that most calls are on need no look-up, because the method's name is known.
      if (onText && typeof base === 'string') return onText(base as never, values);
      if (onArray && isArray(base) && !hasOwn(base, key)) return onArray(base as never, values);
      return callMember(base, key, values, { run: runOf(frame), optional: node.optional });
    } catch (error) {
      throw locate(error, site);
    }
  };
}

function callComputed({ object, key, args, site, node, callee }: MethodCall<Evaluate>): Evaluate {
  return (frame) => {
    const base = object(frame);
    if (isSkip(base, callee.optional)) return SKIP;
    const name = key(frame);
    const values = args === null ? NO_VALUES : args(frame);
    try {
      return callMember(base, toKey(name), values, { run: runOf(frame), optional: node.optional });
    } catch (error) {
      throw locate(error, site);
    }
  };
}

/** Calls `base.key`: an own function, else a method of the type. A missing base gives undefined unless strict. */
function callMember(base: unknown, key: string | number, args: unknown[], { run, optional }: { readonly run: Run; readonly optional: boolean }): unknown {
  if (base === null || base === undefined) return readOffered(base, key, run);
  if (typeof base === 'object' && key !== '__proto__' && hasOwn(base, key)) {
    const value = guard((base as Record<string | number, unknown>)[key]);
    if (optional && (value === null || value === undefined)) return undefined;
    if (typeof value !== 'function') throw notCallable(base, key, value);
    return callValue(value, args);
  }
  if (typeof base !== 'function') {
    const table = tableOf(base);
    const method = table.methods.get(String(key));
    if (method) return method(base as never, args);
    const refusal = table.refused.get(String(key));
    if (refusal !== undefined) throw refusedMethod(table, String(key), refusal);
  }
  const offered = readOffered(base, key, run);
  if (optional && (offered === null || offered === undefined)) return undefined;
  if (typeof offered !== 'function') throw notCallable(base, key, offered);
  return callValue(offered, args);
}

function callValue(fn: unknown, args: unknown[]): unknown {
  if (typeof fn !== 'function') throw new Fault('type', `{thing} is ${kindOf(fn)}, not a function`);
  return spreadCall(toCallable(fn, 'This call'), args);
}

/** `fn(...args)`, written out for the numbers of arguments that most calls have. */
function spreadCall(fn: Callable, args: unknown[]): unknown {
  switch (args.length) {
    case 0: return fn();
    case 1: return fn(args[0]);
    case 2: return fn(args[0], args[1]);
    default: return fn(...args);
  }
}

/** Compiles arguments, or the elements of an array; a list without spread or hole is evaluated without looking for one. */
export function compileList(items: readonly (Node | Spread | null)[], place: Place, compiler: Compiler): EvaluateList {
  if (items.some((item) => item === null || item.type === 'spread')) return compileSpreadList(items, place, compiler);
  const parts = (items as readonly Node[]).map((item) => compiler.compile(item, place));
  const [first, second] = parts;
  if (!first) return () => [];
  if (!second) return (frame) => [first(frame)];
  if (parts.length === 2) return (frame) => [first(frame), second(frame)];
  return (frame) => parts.map((part) => part(frame));
}

function compileSpreadList(items: readonly (Node | Spread | null)[], place: Place, compiler: Compiler): EvaluateList {
  // Mostly it begins with a spread, and then with the copy that is made of those elements.
  const [first] = items;
  const begin = first?.type === 'spread' ? compileElements(first, place, compiler) : () => [];
  const adds = items.slice(first?.type === 'spread' ? 1 : 0).map((item): ((result: unknown[], frame: Frame) => unknown) => {
    if (item === null) return (result) => result.length++;
    if (item.type === 'spread') {
      const elements = compileElements(item, place, compiler);
      const site = compiler.site(item);
      return (result, frame) => addAll(result, elements(frame), site);
    }
    const evaluate = compiler.compile(item, place);
    return (result, frame) => result.push(evaluate(frame));
  });
  return (frame) => {
    const result = begin(frame);
    for (let index = 0; index < adds.length; index++) adds[index]!(result, frame);
    return result;
  };
}

/** The elements of what is spread, in an array of their own. */
function compileElements(spread: Spread, place: Place, compiler: Compiler): EvaluateList {
  const evaluate = compiler.compile(spread.argument, place);
  const site = compiler.site(spread);
  return (frame) => {
    const value = evaluate(frame);
    try {
      return toElements(value);
    } catch (error) {
      throw locate(error, site);
    }
  };
}

function addAll(result: unknown[], elements: readonly unknown[], site: Site): void {
  guarded(() => allocateArray(result.length + elements.length), site);
  for (let index = 0; index < elements.length; index++) result.push(elements[index]);
}

const FRESH_METHODS: ReadonlySet<string> = new Set(['split', 'map', 'filter', 'slice', 'concat', 'flat', 'flatMap', 'reverse', 'sort', 'toSorted', 'toReversed']);

/** Whether `node` makes an array that nobody else holds: then `pop()` is the last element and nothing more. */
function isFresh(node: Node): boolean {
  if (node.type === 'array') return true;
  return node.type === 'call' && node.callee.type === 'member' && typeof node.callee.key === 'string' && FRESH_METHODS.has(node.callee.key);
}
