import { compileExpression } from '@inlay/expr';
import { timeSubjects } from '../rounds.ts';
import { CASES } from './cases.ts';
import { compileNative } from './native.ts';

/** How the time to parse and compile compares and grows. */
export interface CompileTimes {
  /** Ours by native's, on the thirteen cases together. */
  readonly ratio: number;
  /** How many times longer twice the length takes, at 4,000 to 64,000 characters; 2 is linear. */
  readonly lengthGrowth: number;
  /** The same for twice the depth, at 16 to 256. */
  readonly depthGrowth: number;
}

const ROUNDS = 150;

/** Engines remember sources that they saw, so each is made new by a comment with a number. */
let serial = 0;

function unique(source: string): string {
  return `${source} /* ${++serial} */`;
}

/** Times compiling; `new Function` is called once as well, since V8 compiles a body only then. */
export function measureCompileTimes(): CompileTimes {
  const sources = CASES.map(({ source, scope }) => ({ source, names: Object.keys(scope), scope: emptied(scope) }));
  const [native, ours] = timeSubjects([
    () => { for (const { source, names, scope } of sources) attempt(() => compileNative(unique(source), names)(scope)); },
    () => { for (const { source, scope } of sources) attempt(() => compileExpression(unique(source)).evaluate(scope)); },
  ], ROUNDS) as [number, number];
  const repeated = (count: number) => `[${Array.from({ length: count }, (_, index) => `row.item${index} + ${index}`).join(', ')}]`;
  const nested = (depth: number) => `${'[a + ('.repeat(depth)}1${')]'.repeat(depth)}`;
  return { ratio: ours / native, lengthGrowth: growth(repeated, [200, 400, 800, 1600, 3200]), depthGrowth: growth(nested, [6, 12, 24, 48, 96]) };
}

/** The scope with its long lists cut, so that compiling is what is timed. */
function emptied(scope: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(scope).map(([name, value]) => [name, Array.isArray(value) ? value.slice(0, 1) : value]));
}

function attempt(work: () => unknown): void {
  if (work() === attempt) throw new Error('This cannot be.');
}

/** The mean growth from each size to the next, which is twice as large. */
function growth(make: (size: number) => string, sizes: readonly number[]): number {
  const times = timeSubjects(sizes.map((size) => { const source = make(size); return () => compileExpression(unique(source)); }), ROUNDS);
  return (times.at(-1)! / times[0]!) ** (1 / (times.length - 1));
}
