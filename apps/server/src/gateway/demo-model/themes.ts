import { judgeSentiment } from './sentiment.ts';
import { sentencesOf } from './sentences.ts';
import type { SentimentLabel } from './sentiment.ts';
import { THEMES } from './theme-words.ts';
import type { ThemeWords } from './theme-words.ts';
import { stem, wordsOf } from './words.ts';

/** A subject that was found in a text. */
export interface FoundTheme {
  readonly theme: ThemeWords;
  /** How many clauses speak of it. */
  readonly mentions: number;
  /** How those clauses feel. */
  readonly sentiment: SentimentLabel;
  /** The sum behind `sentiment`: the lower, the more urgent. */
  readonly score: number;
  /** The first clause that speaks of it, as it stands. */
  readonly evidence: string;
}

/** "Great app, but slow" praises the app and complains of its speed: the two must not be added up. */
const TURN = /[,;:]?\s{1,9}(?:but|although|though|however|yet|except)\s{1,9}/i;

const STEMS = new Map(THEMES.map((theme) => [theme, new Set(theme.words.map(stem))]));

/** The subjects that a text speaks of: most mentioned first, then the most complained of. */
export function findThemes(text: string): readonly FoundTheme[] {
  const clauses = sentencesOf(text).flatMap((sentence) => sentence.split(TURN)).map((clause) => ({ clause, stems: wordsOf(clause).map(stem) }));
  const found = THEMES.flatMap((theme) => {
    const wanted = STEMS.get(theme);
    const speaking = clauses.filter(({ stems }) => stems.some((word) => wanted?.has(word))).map(({ clause }) => clause);
    const [evidence] = speaking;
    if (evidence === undefined) return [];
    const { label, score } = judgeSentiment(speaking.join('\n'));
    return [{ theme, mentions: speaking.length, sentiment: label, score, evidence }];
  });
  return found.sort((a, b) => b.mentions - a.mentions || a.score - b.score);
}
