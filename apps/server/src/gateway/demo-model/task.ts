import { labelsIn } from './labels.ts';

/** What a prompt asks for. */
export type Task =
  | { readonly type: 'summarize'; readonly sentences: number; readonly isList: boolean }
  | { readonly type: 'classify'; readonly labels: readonly string[]; readonly isMultiple: boolean }
  | { readonly type: 'extract'; readonly isJson: boolean }
  | { readonly type: 'report' }
  /** Something that rules cannot do. */
  | { readonly type: 'unknown' };

const DEFAULT_SENTENCES = 3;
const MAX_SENTENCES = 12;
const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/**
 * The task that the instruction names first; a report when it names several or asks to analyze.
 * The system message is asked only where the instruction itself says nothing.
 */
export function readTask(instruction: string, system: string): Task {
  return taskNamedIn(instruction) ?? taskNamedIn(system) ?? { type: 'unknown' };
}

function taskNamedIn(words: string): Task | undefined {
  if (/\banaly[sz]e|\banalysis|\binsights?\b|\breport\b/i.test(words)) return { type: 'report' };
  const labels = labelsIn(words);
  const asks = {
    summarize: /\bsummar|\btl;?dr\b|\bshorten|\bcondense|\bkey points\b|\bbullet points\b|\bin (?:one|a) sentence\b/i.exec(words)?.index,
    classify: labels.length > 0 ? 0 : /\bclassif|\bcategori[sz]|\bsentiment\b|\blabel\b|\bpositive or negative\b|\btone\b|\burgen/i.exec(words)?.index,
    extract: /\bextract|\bentit|\bpull out\b|\blist (?:all|every|the) (?:names?|dates?|amounts?|e-?mails?|urls?|links?|numbers?)|\bfind (?:all|every|the) (?:names?|dates?|amounts?|e-?mails?|urls?|links?)/i.exec(words)?.index,
  };
  const named = Object.entries(asks).filter(([, at]) => at !== undefined);
  if (named.length > 1 && labels.length === 0) return { type: 'report' };
  if (asks.classify !== undefined) return { type: 'classify', labels, isMultiple: /\ball (?:that|which) apply|\bmultiple\b|\bone or more\b|\blabels that\b/i.test(words) };
  if (asks.summarize !== undefined) return { type: 'summarize', sentences: countIn(words), isList: /\bbullets?\b|\bkey points\b|\blist\b/i.test(words) };
  if (asks.extract !== undefined) return { type: 'extract', isJson: /\bjson\b/i.test(words) };
  return undefined;
}

function countIn(words: string): number {
  const match = /\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|a)[ -](?:short |brief |key |bullet |main )*(?:sentences?|bullets?|points?|lines?)\b/i.exec(words);
  const word = match?.[1]?.toLowerCase();
  if (word === undefined) return DEFAULT_SENTENCES;
  const count = word === 'a' ? 1 : NUMBER_WORDS.includes(word) ? NUMBER_WORDS.indexOf(word) : Number(word);
  return Math.min(Math.max(count, 1), MAX_SENTENCES);
}
