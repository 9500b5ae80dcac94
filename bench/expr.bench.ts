import { deepStrictEqual } from 'node:assert';
import { CASES, type BenchCase } from './expr/cases.ts';
import { measureCompileTimes } from './expr/compile-time.ts';
import { loadEngines, type Engine } from './expr/engines.ts';
import { geometricMean, timeSubjects, type Subject } from './rounds.ts';

const ROUNDS = 40;

/** One case: how many times longer than native each engine takes; null where it cannot do the case. */
interface Row {
  readonly benchCase: BenchCase;
  readonly nanoseconds: number;
  readonly ratios: ReadonlyMap<string, number | null>;
}

/** Times every engine on every case, all in this process, and gives the section for results.md. */
export async function runBench(): Promise<string> {
  const engines = await loadEngines();
  const rows = measure(engines);
  const compileTimes = compileLines();
  // Compiling has made some thousand expressions by now. Code that they share meets more than thirteen of them give it.
  const crowded = geometricMean(ratiosOf(measure(engines.slice(0, 2)), 'inlay'));
  const names = engines.slice(1).map(({ name }) => name);
  const means = names.map((name) => geometricMean(ratiosOf(rows, name)));
  return [
    'How many times longer than `new Function` each engine takes for one evaluation, all in one process and warmed on all cases; the best of',
    `${ROUNDS} interleaved rounds. A dash: the engine cannot do the case. Native's own time is in nanoseconds.`, '',
    `| case | native ns | ${names.join(' | ')} |`, `|---|--:|${names.map(() => '--:|').join('')}`,
    ...rows.map(({ benchCase, nanoseconds, ratios }) => `| ${benchCase.name} | ${nanoseconds.toFixed(0)} | ${names.map((name) => formatRatio(ratios.get(name))).join(' | ')} |`),
    `| **geometric mean** | | ${means.map((mean) => `**${mean.toFixed(1)}**`).join(' | ')} |`, '',
    ...comparisons(rows),
    `- Ours on the same cases once thousands of other expressions ran in the process, geometric mean: ${crowded.toFixed(1)}.`, '', ...compileTimes,
  ].join('\n');
}

function measure(engines: readonly Engine[]): Row[] {
  const subjects = CASES.map((benchCase) => engines.map((engine) => prepareChecked(engine, engines[0]!, benchCase)));
  const times = timeSubjects(subjects.flat().filter((subject) => subject !== null), ROUNDS);
  let next = 0;
  return CASES.map((benchCase, row) => {
    const own = subjects[row]!.map((subject) => (subject ? times[next++]! : null));
    const native = own[0]!;
    return { benchCase, nanoseconds: native, ratios: new Map(engines.map(({ name }, index) => [name, own[index] == null ? null : own[index] / native])) };
  });
}

/** The prepared engine if it gives what JavaScript gives, else null. */
function prepareChecked(engine: Engine, native: Engine, benchCase: BenchCase): Subject | null {
  try {
    const subject = engine.prepare(benchCase);
    deepStrictEqual(structuredClone(subject()), structuredClone(native.prepare(benchCase)()));
    return subject;
  } catch {
    return null;
  }
}

function ratiosOf(rows: readonly Row[], name: string): number[] {
  return rows.map(({ ratios }) => ratios.get(name) ?? null).filter((ratio) => ratio !== null);
}

function formatRatio(ratio: number | null | undefined): string {
  return ratio == null ? '–' : ratio.toFixed(ratio < 20 ? 1 : 0);
}

/** Ours against the fastest peer that is safe under a content security policy, and against the most used one. */
function comparisons(rows: readonly Row[]): string[] {
  const against = (peer: string, row: Row): number | null => {
    const theirs = row.ratios.get(peer);
    return theirs == null ? null : theirs / row.ratios.get('inlay')!;
  };
  const list = (group: BenchCase['group'], format: (speed: number) => string) => rows
    .filter(({ benchCase }) => benchCase.group === group)
    .map((row) => { const speed = against('justin', row); return `${row.benchCase.name} ${speed === null ? '–' : format(speed)}`; })
    .join(', ');
  const shared = rows.map((row) => against('jse-eval', row)).filter((speed) => speed !== null);
  const bare = rows.map(({ ratios }) => ratios.get('jse-eval')! / ratios.get('bare closures')!);
  return [
    `- Time by justin's, the five smallest: ${list('smallest', (speed) => (1 / speed).toFixed(2))}.`,
    `- Times as fast as justin, loops: ${list('loop', (speed) => speed.toFixed(1))}.`,
    `- Times as fast as jse-eval, geometric mean of the ${shared.length} cases that it can do: ${geometricMean(shared).toFixed(1)}; bare closures without a wall: ${geometricMean(bare).toFixed(1)}.`,
  ];
}

function compileLines(): string[] {
  const { ratio, lengthGrowth, depthGrowth } = measureCompileTimes();
  return [
    `- Parse, compile and first evaluation by \`new Function\`'s, each source new: ${ratio.toFixed(2)}.`,
    `- Compiling twice the length takes ${lengthGrowth.toFixed(2)} times as long, twice the depth ${depthGrowth.toFixed(2)} times.`,
  ];
}
