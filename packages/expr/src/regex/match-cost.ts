import { Fault } from '../fault.ts';
import { overlaps, type CharacterSet } from './character-set.ts';
import type { Pattern } from './parse-pattern.ts';

/**
 * The worst time of one search over a text of length n: `factor` · (n to the power of `degree` + `width` · n to the
 * power of `tailDegree`) moves. The first part is what loops take, the second what is tried besides them.
 */
export interface MatchCost {
  readonly degree: number;
  readonly factor: number;
  readonly width: number;
  readonly tailDegree: number;
}

/** The moves of one search in a text of `length`, at worst. */
export function movesOf({ degree, factor, width, tailDegree }: MatchCost, length: number): number {
  return factor * ((length + 1) ** degree + width * (length + 1) ** tailDegree);
}

const MAX_POSITIONS = 200;
const MAX_FACTOR = 10_000;
/** Each is looked at together with each beside it, so that they must not be many. */
const MAX_EDGES = 4_000;

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
export function matchCost(pattern: Pattern): MatchCost {
  const { perStart, ambiguous, factor, width, cannotFail } = costOfStart(pattern);
  const starts = startsAnchored(pattern) ? 0 : 1;
  return { degree: Math.max(1, cannotFail ? starts : perStart + starts), factor, width, tailDegree: ambiguous + starts };
}

/** What is tried from one place of the text; `perStart` and `ambiguous` are powers of its length. */
interface StartCost {
  readonly perStart: number;
  readonly ambiguous: number;
  readonly factor: number;
  readonly width: number;
  /** One loop at the very end, from each round of which the match may end: what it read is matched, and the search goes on behind it. */
  readonly cannotFail: boolean;
}

function costOfStart(pattern: Pattern): StartCost {
  const graph = new PositionGraph();
  const root = graph.add(pattern);
  const components = graph.components();
  const judged = judgeChoices(graph, components, root);
  const loops = new Set(components.filter((component) => component >= 0));
  const ambiguous = judged.ambiguous.size;
  let { factor } = judged;
  let { width } = graph;
  let perStart = ambiguous + (loops.size > ambiguous ? 1 : 0);
  for (const { body, at, isRepeated } of graph.looks) {
    const inner = costOfStart(body);
    if (inner.perStart > 1) throw new Fault('denied', 'This regular expression looks ahead in a way that can take too long');
    factor *= inner.factor;
    if (isRepeated || components.slice(0, at).some((component) => component >= 0)) {
      // In a loop or behind one it is looked again with every character.
      factor *= 1 + inner.width;
      perStart += inner.perStart;
    } else {
      width += inner.width;
      perStart = Math.max(perStart, inner.perStart);
    }
  }
  const endsInLoop = loops.size === 1 && ambiguous === 0 && !graph.hasAssertion && graph.looks.length === 0 && root.last.some((position) => components[position]! >= 0);
  return { perStart, ambiguous, factor, width, cannotFail: endsInLoop && graph.componentsWithout(new Set(root.last)).every((component) => component < 0) };
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
  /** What is looked for ahead or behind: after how many positions, and whether in something that repeats. */
  readonly looks: { readonly body: Pattern; readonly at: number; readonly isRepeated: boolean }[] = [];
  /** Whether anything behind the first position asks where it is, which may fail whatever was read. */
  hasAssertion = false;
  /** How many characters are tried without a loop. */
  width = 0;
  #edges = 0;
  #repeats = 0;

  add(pattern: Pattern): Span {
    switch (pattern.type) {
      case 'characters': return this.#position(pattern.set);
      case 'assertion':
        this.hasAssertion ||= this.sets.length > 0 || !pattern.isStart;
        return { first: [], last: [], nullable: true };
      case 'look':
        this.looks.push({ body: pattern.body, at: this.sets.length, isRepeated: this.#repeats > 0 });
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
    this.width++;
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
    if (max > 1) this.#repeats++;
    const span = this.add(body);
    if (max > 1) this.#repeats--;
    if (max > 1 && min > 1 && span.nullable) {
      throw new Fault('denied', 'This regular expression counts a part that can be empty, which can take exponential time');
    }
    // A fixed count of one character has only one way to match; everything else that repeats loops.
    if (min === max && body.type === 'characters') this.width += max;
    else if (max > 1) this.#link(span.last, span.first);
    return { ...span, nullable: span.nullable || min === 0 };
  }

  #link(last: readonly number[], first: readonly number[]): void {
    this.#edges += last.length * first.length;
    if (this.#edges > MAX_EDGES) throw new Fault('limit', 'This regular expression has too many alternatives');
    for (const from of last) this.follow[from]!.push(...first);
  }

  /** For each position the loop it lies on, named by one of its positions, or -1. */
  components(): number[] {
    return this.componentsWithout(new Set());
  }

  /** The same of what is left without the positions `left`, which lie on none. By Tarjan's algorithm. */
  componentsWithout(left: ReadonlySet<number>): number[] {
    const result: number[] = this.sets.map(() => -1);
    const order: number[] = [];
    const lowest: number[] = [];
    const open: number[] = [];
    let count = 0;
    const visit = (from: number): void => {
      const number = (order[from] = lowest[from] = count++);
      open.push(from);
      for (const to of this.follow[from]!) {
        if (left.has(to)) continue;
        if (order[to] === undefined) visit(to);
        if (open.includes(to)) lowest[from] = Math.min(lowest[from]!, lowest[to]!);
      }
      if (lowest[from] !== number) return;
      const members = open.splice(open.indexOf(from));
      if (members.length > 1 || this.follow[from]!.includes(from)) for (const member of members) result[member] = from;
    };
    for (let from = 0; from < this.sets.length; from++) if (!left.has(from) && order[from] === undefined) visit(from);
    return result;
  }
}

function join(spans: readonly Span[]): Span {
  return {
    first: spans.flatMap((span) => span.first),
    last: spans.flatMap((span) => span.last),
    nullable: spans.some((span) => span.nullable),
  };
}
