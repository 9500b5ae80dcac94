import { Fault } from '../fault.ts';
import { LIMITS } from '../limits.ts';
import { charge } from '../wall/meter.ts';
import { getterOf, NativeRegExp, RegExpPrototype } from '../wall/primordials.ts';
import { messageOf } from '../wall/callback.ts';
import { matchCost, type MatchCost } from './match-cost.ts';
import { parsePattern } from './parse-pattern.ts';

/** Costs of the expressions that passed the check; whatever is not in here never runs. */
const costs = new WeakMap<RegExp, MatchCost>();
/** Checked copies of regular expressions that came from outside. */
const copies = new WeakMap<object, RegExp>();

const sourceOf = getterOf(RegExpPrototype, 'source');
const flagsOf = ['hasIndices', 'global', 'ignoreCase', 'multiline', 'dotAll', 'unicode', 'unicodeSets', 'sticky']
  .map((name) => ({ letter: name === 'unicodeSets' ? 'v' : name === 'dotAll' ? 's' : name === 'sticky' ? 'y' : name === 'hasIndices' ? 'd' : name[0]!, read: getterOf(RegExpPrototype, name) }));

/**
 * A regular expression that is proven not to take exponential time, or a Fault that says why not.
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
  costs.set(regex, matchCost(parsePattern(pattern, flags), flags.includes('y')));
  return regex;
}

/**
 * `value`, a RegExp, as one that is safe to run: one of ours as it is, a host's as a checked copy,
 * because the host's may carry methods of its own and is not ours to move.
 */
export function adoptRegex(value: RegExp): RegExp {
  if (costs.has(value)) return value;
  let copy = copies.get(value);
  if (!copy) {
    const flags = flagsOf.map(({ letter, read }) => (read(value) ? letter : '')).join('');
    copy = makeRegex(sourceOf(value) as string, flags);
    copies.set(value, copy);
  }
  return copy;
}

/** Pays for a search in a text of `length`, or refuses it when the worst case is too long. */
export function chargeMatch(regex: RegExp, length: number): void {
  const { degree, factor } = costs.get(regex)!;
  const moves = factor * (length + 1) ** degree;
  if (moves > LIMITS.regexMoves) {
    throw new Fault('limit', `This regular expression could take too long on a text of ${length} characters`, {
      hint: 'Start it with ^, repeat fewer parts, or split the text into lines first',
    });
  }
  charge(1 + Math.ceil(moves / 256));
  regex.lastIndex = 0;
}
