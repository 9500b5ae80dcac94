import { Fault } from '../fault.ts';
import { LIMITS } from '../limits.ts';
import { charge } from '../wall/meter.ts';
import { getterOf, NativeRegExp, RegExpPrototype } from '../wall/primordials.ts';
import { messageOf } from '../wall/callback.ts';
import { matchCost, movesOf, type MatchCost } from './match-cost.ts';
import { isTranslatable, makeLinearRegex, type LinearRegex } from './linear-regex.ts';
import { parsePattern } from './parse-pattern.ts';

/** What each expression costs on the platform's engine, or why it must not run there. Whatever is not in here never runs. */
const costs = new WeakMap<RegExp, MatchCost | Fault>();
/** Those that run on the linear engine. */
const linear = new WeakMap<RegExp, LinearRegex>();
/** Checked copies of regular expressions that came from outside. */
const copies = new WeakMap<object, RegExp>();

const sourceOf = getterOf(RegExpPrototype, 'source');
const flagsOf = ['hasIndices', 'global', 'ignoreCase', 'multiline', 'dotAll', 'unicode', 'unicodeSets', 'sticky']
  .map((name) => ({ letter: name === 'unicodeSets' ? 'v' : name === 'dotAll' ? 's' : name === 'sticky' ? 'y' : name === 'hasIndices' ? 'd' : name[0]!, read: getterOf(RegExpPrototype, name) }));

/**
 * A regular expression that is proven not to take exponential time, or that the linear engine has
 * the syntax for; else a Fault that says why not.
 * Its `lastIndex` is never relied on: each use starts at 0.
 */
export function makeRegex(pattern: string, flags: string): RegExp {
  if (pattern.length > LIMITS.regexSource) throw new Fault('limit', `A regular expression may have ${LIMITS.regexSource} characters, and this has ${pattern.length}`);
  let regex: RegExp;
  try {
    regex = new NativeRegExp(pattern, flags);
  } catch (error) {
    throw new Fault('syntax', messageOf(error));
  }
  costs.set(regex, judge(pattern, flags));
  return regex;
}

/** What reading a pattern costs, and each of its characters. */
const PATTERN_STEPS = 40;
const CHARACTER_STEPS = 4;

/** The same while an expression is evaluated, which pays for it. */
export function buildRegex(pattern: string, flags: string): RegExp {
  charge(PATTERN_STEPS + CHARACTER_STEPS * Math.min(pattern.length, LIMITS.regexSource));
  return makeRegex(pattern, flags);
}

function judge(pattern: string, flags: string): MatchCost | Fault {
  try {
    return matchCost(parsePattern(pattern, flags));
  } catch (error) {
    if (error instanceof Fault && !flags.includes('v') && isTranslatable(pattern, flags)) return error;
    throw error;
  }
}

/**
 * `value`, a RegExp, as one that is safe to run: one of ours as it is, a host's as a checked copy,
 * because the host's may carry methods of its own and is not ours to move.
 */
export function adoptRegex(value: RegExp): RegExp {
  if (costs.has(value)) return value;
  let copy = copies.get(value);
  if (!copy) {
    copy = buildRegex(sourceOf(value) as string, flagsTextOf(value));
    copies.set(value, copy);
  }
  return copy;
}

function flagsTextOf(regex: RegExp): string {
  return flagsOf.map(({ letter, read }) => (read(regex) ? letter : '')).join('');
}

/**
 * Pays for a search in a text of `length` and gives null; or, when the worst case is too long, gives
 * the linear engine to search with instead, which takes its own pay. A Fault where neither will do.
 */
export function chargeMatch(regex: RegExp, length: number): LinearRegex | null {
  const cost = costs.get(regex)!;
  if (cost instanceof Fault) return linearOf(regex, cost);
  const moves = movesOf(cost, length);
  if (moves > LIMITS.regexMoves) {
    return linearOf(regex, new Fault('limit', `This regular expression could take too long on a text of ${length} characters`, {
      hint: 'Start it with ^, repeat fewer parts, or split the text into lines first',
    }));
  }
  charge(1 + Math.ceil(moves / 256));
  regex.lastIndex = 0;
  return null;
}

function linearOf(regex: RegExp, refusal: Fault): LinearRegex {
  let known = linear.get(regex);
  if (!known) {
    known = makeLinearRegex(sourceOf(regex) as string, flagsTextOf(regex), refusal);
    linear.set(regex, known);
  }
  return known;
}
