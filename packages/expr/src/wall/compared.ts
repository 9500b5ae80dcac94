import { toText } from './coerce.ts';
import { charge, chargeReading } from './meter.ts';

/** Marks that stand on the letter before them. Those of half width are among them where a text is normalised. */
const MARKS = /[\p{M}\uff9e\uff9f]+/gu;
/** Each of a run of marks may be moved past all before it. */
const MOVES_OF_A_STEP = 512;

/** Pays for putting the marks of `text` in order, which normalising and comparing in a language do: in a long run, each with each. */
export function chargeMarks(text: string): void {
  for (const [run] of text.matchAll(MARKS)) charge(1 + run.length + Math.ceil(run.length ** 2 / MOVES_OF_A_STEP));
}

/** `value` as a text to compare in a language, paid for. */
export function toCompared(value: unknown): string {
  const text = toText(value);
  chargeReading(text);
  chargeMarks(text);
  return text;
}
