import { judgeSentiment } from './sentiment.ts';
import { THEMES } from './theme-words.ts';
import { stem, wordsOf } from './words.ts';

const MAX_LABELS = 30;
/** The lists that prompts give: "Labels: a, b, c", "as a, b or c", "one of [a, b]", "into: a / b". */
const LABEL_LISTS = [
  /\b(?:labels?|categor(?:y|ies)|classes|options|tags|one of(?: these| the following)?(?: labels| categories)?|into|as(?: either)?)\s*(?:are|is)?\s*[:=]?\s*\[?\(?((?:["'`]?[\p{L}][\p{L}\p{N} _-]{0,40}["'`]?\s*(?:,|\/|\||;|\bor\b|\band\b)\s*){1,30}["'`]?[\p{L}][\p{L}\p{N}_-]{0,40}(?: [\p{L}\p{N}_-]{1,20})?["'`]?)/iu,
];

/** Words that mean a label whose own name seldom stands in a text. */
const LABEL_WORDS: Readonly<Record<string, string>> = {
  bug: 'bug crash crashes error broken fails failure freeze glitch wrong stuck lost',
  feature: 'feature add wish missing option support would could please integrate export request',
  question: 'how what where when why who can does is',
  complaint: 'slow broken refund disappointed angry bad worst unacceptable late never',
  praise: 'love great excellent thanks perfect amazing best happy',
  billing: 'invoice charge charged refund payment card price subscription bill money',
  urgent: 'urgent asap immediately now today down outage blocked cannot critical emergency',
  spam: 'free winner click prize offer buy cheap viagra casino crypto',
  technical: 'error crash login install server api update version bug',
};
/** Labels for what matches nothing else. */
const REST_LABELS = new Set(['other', 'none', 'neutral', 'general', 'unknown', 'misc', 'unclear']);

/** The labels that an instruction gives to choose from, in its order; none when it gives none. */
export function labelsIn(instruction: string): readonly string[] {
  const [list] = LABEL_LISTS.flatMap((pattern) => pattern.exec(instruction)?.[1] ?? []);
  if (list === undefined) return [];
  const labels = list.split(/,|\/|\||;|\bor\b|\band\b/i).map((label) => label.replace(/["'`\s]+/g, ' ').trim()).filter((label) => label !== '');
  return labels.length < 2 ? [] : [...new Set(labels)].slice(0, MAX_LABELS);
}

/** The labels that fit a text, best first; never empty when there are labels to choose from. */
export function chooseLabels(text: string, labels: readonly string[]): readonly string[] {
  const scored = labels.map((label, index) => ({ label, index, score: scoreLabel(text, label) }));
  const fitting = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.index - b.index);
  if (fitting.length > 0) return fitting.map(({ label }) => label);
  const rest = labels.find((label) => REST_LABELS.has(label.toLowerCase())) ?? labels.at(-1);
  return rest === undefined ? [] : [rest];
}

function scoreLabel(text: string, label: string): number {
  const name = label.toLowerCase();
  const { label: mood, praise, complaints } = judgeSentiment(text);
  if (name === mood) return 3 + praise.length + complaints.length;
  if (['positive', 'negative', 'mixed', 'neutral'].includes(name)) return 0;
  const stems = wordsOf(text).map(stem);
  const own = new Set(wordsOf(label).map(stem));
  const theme = THEMES.find((candidate) => own.has(stem(candidate.name)) || candidate.words.some((word) => own.has(stem(word))));
  const related = new Set([...(theme?.words ?? []), ...[...own].flatMap((word) => wordsFor(word))].map(stem));
  const count = (words: ReadonlySet<string>): number => stems.filter((word) => words.has(word)).length;
  const asked = own.has('question') && text.includes('?') ? 3 : 0;
  return 2 * count(own) + count(related) + asked;
}

function wordsFor(labelStem: string): readonly string[] {
  return Object.entries(LABEL_WORDS).flatMap(([name, words]) => (stem(name) === labelStem ? words.split(' ') : []));
}
