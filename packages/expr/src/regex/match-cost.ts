import { Fault } from '../fault.ts';
import { overlaps, type CharacterSet } from './character-set.ts';
import type { Pattern } from './parse-pattern.ts';

/** The worst time of one search over a text of length n: `factor` · n to the power of `degree` moves. */
export interface MatchCost {
  readonly degree: number;
  readonly factor: number;
}

const MAX_POSITIONS = 200;
const MAX_FACTOR = 10_000;

/** What a part of a pattern looks like from outside: which positions can come first and last in it. */
interface Span {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly nullable: boolean;
}

/**
 * The worst-case cost of a backtracking search for `pattern`.
 *
 * Works on Glushkov's automaton: one position for each character set, an edge where one may follow
 * another. Where two edges from one position accept the same character, the engine may have to try
 * both; if both lead back to that position, tries multiply with every character, and the pattern is
 * refused with a Fault. Otherwise each such loop adds one to the degree. The estimate errs upward.
 */
export function matchCost(pattern: Pattern, isSticky: boolean): MatchCost {
  const graph = new PositionGraph();
  const root = graph.add(pattern);
  const components = graph.components();
  const { ambiguous, factor } = judgeChoices(graph, components, root);
  const loops = new Set(components.filter((component) => component >= 0));
  for (const look of graph.looks) {
    const inner = matchCost(look, true);
    if (inner.degree > 0) loops.add(-2 - loops.size);
    if (inner.degree > 1) throw new Fault('denied', 'This regular expression looks ahead in a way that can take too long');
  }
  if (loops.size === 0) return { degree: 1, factor };
  const perStart = ambiguous.size + (loops.size > ambiguous.size ? 1 : 0);
  // One loop at the very end cannot fail: what it read is matched, and the search goes on behind it.
  const endsInLoop = loops.size === 1 && ambiguous.size === 0 && !graph.hasEndAssertion && root.last.some((position) => components[position]! >= 0) && graph.looks.length === 0;
  const isAnchored = isSticky || startsAnchored(pattern);
  return { degree: Math.max(1, perStart + (isAnchored || endsInLoop ? 0 : 1)), factor };
}

/** Finds the loops whose end is a choice, and refuses choices inside a loop. */
function judgeChoices(graph: PositionGraph, components: readonly number[], root: Span): { ambiguous: Set<number>; factor: number } {
  const ambiguous = new Set<number>();
  let factor = 1;
  const judge = (from: number, follow: readonly number[]): void => {
    const component = from < 0 ? -1 : components[from]!;
    let rivals = 0;
    for (const [left, right] of rivalPairs(follow, graph.sets)) {
      const leftLoops = component >= 0 && components[left] === component;
      const rightLoops = component >= 0 && components[right] === component;
      if (leftLoops && rightLoops) {
        throw new Fault('denied', 'This regular expression repeats a part that can match the same text in several ways, which can take exponential time', {
          hint: 'Do not repeat a group that ends in + or * unless a separator stands between its rounds',
        });
      }
      if (leftLoops || rightLoops) ambiguous.add(component);
      else rivals++;
    }
    factor *= rivals > 0 ? Math.ceil((1 + Math.sqrt(1 + 8 * rivals)) / 2) : 1;
    if (factor > MAX_FACTOR) throw new Fault('denied', 'This regular expression has too many ways to match the same text');
  };
  judge(-1, root.first);
  for (let from = 0; from < graph.sets.length; from++) judge(from, graph.follow[from]!);
  return { ambiguous, factor };
}

function* rivalPairs(follow: readonly number[], sets: readonly CharacterSet[]): Generator<readonly [number, number]> {
  for (let left = 0; left < follow.length; left++) {
    for (let right = left + 1; right < follow.length; right++) {
      if (overlaps(sets[follow[left]!]!, sets[follow[right]!]!)) yield [follow[left]!, follow[right]!];
    }
  }
}

function startsAnchored(pattern: Pattern): boolean {
  if (pattern.type === 'assertion') return pattern.isStart;
  if (pattern.type === 'alternatives') return pattern.options.every(startsAnchored);
  return pattern.type === 'sequence' && pattern.items[0] !== undefined && startsAnchored(pattern.items[0]);
}

/** Positions and their edges. An edge that two loops give is kept twice: the engine tries both. */
class PositionGraph {
  readonly sets: CharacterSet[] = [];
  readonly follow: number[][] = [];
  readonly looks: Pattern[] = [];
  hasEndAssertion = false;

  add(pattern: Pattern): Span {
    switch (pattern.type) {
      case 'characters': return this.#position(pattern.set);
      case 'assertion':
        if (!pattern.isStart) this.hasEndAssertion = true;
        return { first: [], last: [], nullable: true };
      case 'look':
        this.looks.push(pattern.body);
        return { first: [], last: [], nullable: true };
      case 'alternatives': return join(pattern.options.map((option) => this.add(option)));
      case 'sequence': return this.#sequence(pattern.items);
      case 'repeat': return this.#repeat(pattern);
    }
  }

  #position(set: CharacterSet): Span {
    if (this.sets.length >= MAX_POSITIONS) throw new Fault('limit', `A regular expression may have ${MAX_POSITIONS} parts`);
    const position = this.sets.push(set) - 1;
    this.follow.push([]);
    return { first: [position], last: [position], nullable: false };
  }

  #sequence(items: readonly Pattern[]): Span {
    let whole: Span = { first: [], last: [], nullable: true };
    for (const item of items) {
      const span = this.add(item);
      this.#link(whole.last, span.first);
      whole = {
        first: whole.nullable ? [...whole.first, ...span.first] : whole.first,
        last: span.nullable ? [...whole.last, ...span.last] : span.last,
        nullable: whole.nullable && span.nullable,
      };
    }
    return whole;
  }

  #repeat({ body, min, max }: { readonly body: Pattern; readonly min: number; readonly max: number }): Span {
    const span = this.add(body);
    if (max > 1 && min > 1 && span.nullable) {
      throw new Fault('denied', 'This regular expression counts a part that can be empty, which can take exponential time');
    }
    // A fixed count of one character has only one way to match; everything else that repeats loops.
    if (max > 1 && !(min === max && body.type === 'characters')) this.#link(span.last, span.first);
    return { ...span, nullable: span.nullable || min === 0 };
  }

  #link(last: readonly number[], first: readonly number[]): void {
    for (const from of last) this.follow[from]!.push(...first);
  }

  /** For each position the loop it lies on, named by its smallest position, or -1. */
  components(): number[] {
    const reach = this.follow.map((_, start) => this.#reachable(start));
    return reach.map((reached, position) => {
      if (!reached.has(position)) return -1;
      let smallest = position;
      for (const other of reached) if (other < smallest && reach[other]!.has(position)) smallest = other;
      return smallest;
    });
  }

  #reachable(start: number): Set<number> {
    const reached = new Set<number>();
    const open = [start];
    for (let from = open.pop(); from !== undefined; from = open.pop()) {
      for (const to of this.follow[from]!) {
        if (!reached.has(to)) {
          reached.add(to);
          open.push(to);
        }
      }
    }
    return reached;
  }
}

function join(spans: readonly Span[]): Span {
  return {
    first: spans.flatMap((span) => span.first),
    last: spans.flatMap((span) => span.last),
    nullable: spans.some((span) => span.nullable),
  };
}
