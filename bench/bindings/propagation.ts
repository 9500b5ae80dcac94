import { timeSubjects } from '../rounds.ts';
import { countingElement, makePage, mountEffects } from './pages.ts';
import { PEERS } from './peers.ts';
import type { Peer } from './peers.ts';

const ROUNDS = 60;
/** An engine compiles the same code in more than one way, by chance: the middle of three pages counts, each wired anew. */
const PAGES = 3;
/** Bindings on the page; those that do not depend on the source read another one. */
const BINDINGS = 5_000;

/** One change on a page of 5,000 bindings, as rows of a table: what it wrote, how long it took, and by the time of each peer. */
export function propagationTable(): readonly string[] {
  const names = Object.keys(PEERS);
  return [
    `| dependants | written | ms | ${names.map((name) => `by ${name}`).join(' | ')} |`,
    `|--:|--:|--:|${names.map(() => '--:|').join('')}`,
    ...[50, 500, BINDINGS].map(propagationRow),
  ];
}

function propagationRow(dependants: number): string {
  const runs = Array.from({ length: PAGES }, () => timePage(dependants));
  const [{ written }] = runs as [Run];
  const byPeer = Object.keys(PEERS).map((_, peer) => middle(runs.map(({ ours, theirs }) => ours / theirs[peer]!)).toFixed(2));
  return `| ${dependants} | ${written} | ${(middle(runs.map(({ ours }) => ours)) / 1e6).toFixed(3)} | ${byPeer.join(' | ')} |`;
}

/** What a change wrote, and the nanoseconds that it took ours and each peer. */
interface Run {
  readonly written: number;
  readonly ours: number;
  readonly theirs: readonly number[];
}

function timePage(dependants: number): Run {
  const page = mountEffects(makePage(dependants, BINDINGS - dependants));
  const before = page.writes();
  page.app.set('source', 'value', 'counted');
  const written = page.writes() - before;
  let count = 0;
  const setters = Object.entries(PEERS).map(([name, wire]) => wireChecked(name, wire, dependants));
  const [ours = 0, ...theirs] = timeSubjects([() => page.app.set('source', 'value', String(count++)), ...setters.map((set) => () => set(String(count++)))], ROUNDS);
  return { written, ours, theirs };
}

function middle(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[values.length >> 1]!;
}

/** A peer's setter, once it has shown that a change writes what it should. */
function wireChecked(name: string, wire: Peer, dependants: number): (value: string) => void {
  const element = countingElement();
  const set = wire(dependants, element);
  const before = element.writes();
  set('counted');
  const written = element.writes() - before;
  if (written !== dependants + 1) throw new TypeError(`${name} wrote ${written} of ${dependants + 1}.`);
  return set;
}
