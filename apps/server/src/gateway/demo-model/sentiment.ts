import { INTENSIFIERS, NEGATIONS, SENTIMENT_WORDS } from './sentiment-words.ts';
import { stem, wordsOf } from './words.ts';

/** How a text feels about what it tells. */
export type SentimentLabel = 'positive' | 'negative' | 'mixed' | 'neutral';

/** A judgement with the words that it rests on. */
export interface Sentiment {
  readonly label: SentimentLabel;
  /** Above zero for praise, below for complaint; the sum of the words' weights. */
  readonly score: number;
  /** The words that counted, as they stand in the text ("not good"), strongest first. */
  readonly praise: readonly string[];
  readonly complaints: readonly string[];
}

/** A negation reaches this many words: "not very good", "never been happy". */
const NEGATION_REACH = 3;
const INTENSITY = 1.5;
/** Both sides must carry at least this share of the weight for a text to be mixed. */
const MIXED_SHARE = 0.3;

/** Counts words of praise and complaint, minding negations ("not good") and intensifiers ("too slow"). */
export function judgeSentiment(text: string): Sentiment {
  // A negation ends with its clause: "no crash, great app" praises the app.
  const found = text.split(/[.,;:!?\n]|\bbut\b/).flatMap((clause) => judgeClause(wordsOf(clause)));
  const sum = (sign: number): number => found.filter(({ weight }) => weight * sign > 0).reduce((total, { weight }) => total + Math.abs(weight), 0);
  const [praised, complained] = [sum(1), sum(-1)];
  const pick = (sign: number): string[] => [...new Set(found.filter(({ weight }) => weight * sign > 0).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map(({ phrase }) => phrase))];
  return { label: labelFor(praised, complained), score: praised - complained, praise: pick(1), complaints: pick(-1) };
}

function labelFor(praised: number, complained: number): SentimentLabel {
  const total = praised + complained;
  if (total === 0) return 'neutral';
  if (Math.min(praised, complained) / total >= MIXED_SHARE) return 'mixed';
  return praised > complained ? 'positive' : 'negative';
}

function judgeClause(words: readonly string[]): { readonly phrase: string; readonly weight: number }[] {
  return words.flatMap((word, index) => {
    const base = NEGATIONS.has(word) && word !== 'cannot' ? undefined : SENTIMENT_WORDS.get(stem(word));
    if (base === undefined) return [];
    const before = words.slice(Math.max(0, index - NEGATION_REACH), index);
    const negation = before.find((other) => NEGATIONS.has(other));
    const last = before.at(-1);
    const intensifier = last !== undefined && INTENSIFIERS.has(last) ? last : undefined;
    const phrase = [negation, intensifier, word].filter((part) => part !== undefined).join(' ');
    // "Not bad" praises less than "good" does, so a negation weakens as it turns around.
    const weight = base * (intensifier === undefined ? 1 : INTENSITY) * (negation === undefined ? 1 : -0.75);
    return [{ phrase, weight }];
  });
}
