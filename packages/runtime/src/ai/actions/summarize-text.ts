import { requireText, samplingOptions } from '../options/chat-options.ts';
import { promptParts, quoted } from '../options/prompt-parts.ts';
import type { Action } from '../run/action.ts';
import { runChat } from '../run/run-chat.ts';

const LENGTHS: Readonly<Record<string, string>> = { short: 'Use one or two sentences.', medium: 'Use about five sentences.', long: 'Use several paragraphs.' };
const FORMATS: Readonly<Record<string, string>> = {
  paragraph: 'Write plain prose.',
  paragraphs: 'Write plain prose.',
  bullets: 'Write a list of bullet points.',
  bulletpoints: 'Write a list of bullet points.',
  list: 'Write a numbered list.',
  headline: 'Write a single headline.',
};

/** Sums a text up: `format` and `length` are one of those known, or the builder's own words; `prompt` is what else to heed. */
export const summarizeText: Action = (scope, options) => {
  const text = requireText(options.text ?? options.prompt, 'text');
  const extra = options.text === undefined ? undefined : options.prompt;
  const prompt = promptParts('Summarize this text. Answer with the summary only, in the language of the text.', say(FORMATS, options.format, 'Format'), lengthOf(options.length), extra, quoted(text));
  return runChat(scope, { ...samplingOptions(options), messages: [{ role: 'user', text: prompt }] });
};

function lengthOf(length: string | undefined): string | undefined {
  return length !== undefined && /^\d+$/.test(length.trim()) ? `Use at most ${length.trim()} words.` : say(LENGTHS, length, 'Length');
}

function say(known: Readonly<Record<string, string>>, wish: string | undefined, name: string): string | undefined {
  if (wish === undefined || wish.trim() === '') return undefined;
  return known[wish.toLowerCase().replace(/[^a-z]/g, '')] ?? `${name}: ${wish}.`;
}
