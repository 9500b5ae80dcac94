/** Something to time; its result is kept from being optimised away. */
export type Subject = () => unknown;

/** How long a batch of calls should take: long against the clock's step, short against what disturbs a machine. */
const BATCH_MILLISECONDS = 1;
const WARM_ROUNDS = 12;

let sink: unknown;

/**
 * The best time of one call of each subject, in nanoseconds.
 *
 * All subjects are warmed before any is timed, in one loop whose call is megamorphic, and then take
 * turns: what slows the machine down for a while slows all of them, and the best round of each counts.
 */
export function timeSubjects(subjects: readonly Subject[], rounds: number): number[] {
  for (let round = 0; round < WARM_ROUNDS; round++) for (const subject of subjects) fillBatch(subject);
  const counts = subjects.map((subject) => fillBatch(subject));
  const best = subjects.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    for (const [index, subject] of subjects.entries()) {
      const started = performance.now();
      repeat(subject, counts[index]!);
      best[index] = Math.min(best[index]!, ((performance.now() - started) * 1e6) / counts[index]!);
    }
  }
  return best;
}

/** How many calls fill a batch. Cold code takes far longer, so this tells only of what is warm. */
function fillBatch(subject: Subject): number {
  for (let count = 1; ; count *= 2) {
    const started = performance.now();
    repeat(subject, count);
    if (performance.now() - started >= BATCH_MILLISECONDS) return count;
  }
}

function repeat(subject: Subject, count: number): void {
  for (let index = 0; index < count; index++) sink = subject();
}

/** What the last call gave; reading it is what makes it count. */
export function lastResult(): unknown {
  return sink;
}

/** The middle of a set of ratios: the n-th root of their product. */
export function geometricMean(ratios: readonly number[]): number {
  return Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
}
