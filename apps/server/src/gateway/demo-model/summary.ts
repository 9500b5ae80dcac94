import { sentencesOf } from './sentences.ts';
import { contentStems } from './words.ts';

/** A sentence that shares this much of its words with one already chosen says nothing new. */
const REPETITION = 0.6;
/** The opening of a text usually says what it is about. */
const OPENING_BONUS = 1.25;
const FIGURE_BONUS = 1.1;

interface ScoredSentence {
  readonly index: number;
  readonly sentence: string;
  readonly stems: ReadonlySet<string>;
  readonly score: number;
}

/**
 * The sentences that say most of a text, word for word and in their order: those whose words the text repeats.
 * A text with no more than `count` sentences comes back whole.
 */
export function summarize(text: string, count: number): readonly string[] {
  const sentences = sentencesOf(text);
  if (sentences.length <= count) return sentences;
  const chosen: ScoredSentence[] = [];
  for (const candidate of scoreSentences(sentences).sort((a, b) => b.score - a.score || a.index - b.index)) {
    if (chosen.some((other) => overlap(candidate.stems, other.stems) > REPETITION)) continue;
    chosen.push(candidate);
    if (chosen.length === count) break;
  }
  return chosen.sort((a, b) => a.index - b.index).map(({ sentence }) => sentence);
}

function scoreSentences(sentences: readonly string[]): ScoredSentence[] {
  const stems = sentences.map(contentStems);
  const frequency = new Map<string, number>();
  for (const word of stems.flat()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return sentences.map((sentence, index) => {
    const own = new Set(stems[index]);
    const weight = [...own].reduce((sum, word) => sum + (frequency.get(word) ?? 0), 0);
    // The root keeps long sentences from winning by length alone, and short ones from winning by a single word.
    const density = weight / Math.sqrt(own.size + 2);
    return { index, sentence, stems: own, score: density * (index === 0 ? OPENING_BONUS : 1) * (/\d/.test(sentence) ? FIGURE_BONUS : 1) };
  });
}

function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const smaller = Math.min(left.size, right.size);
  return smaller === 0 ? 0 : [...left].filter((word) => right.has(word)).length / smaller;
}
