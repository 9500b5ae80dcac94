import { tokenWeight } from './token-weight.ts';

/** How long a piece may be, and how much of a piece the next one repeats. */
export interface CutOptions {
  /** Tokens, see `countTokens`. */
  readonly most: number;
  /** Tokens; at most a third of `most`. */
  readonly overlap: number;
}

/** A word with the white space behind it, or a part of a run without any. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly tokens: number;
  /** What ends with it: nothing, a line, a sentence or a paragraph. */
  readonly break: 0 | 1 | 2 | 3;
}

/** A run without white space is cut after so many characters: base64, or a script that writes without spaces. */
const LONGEST_WORD = 48;
const SENTENCE_END = /[.!?…:;]["'”’)\]]*\s*$|[。！？]\s*$/;
const WIDE_SENTENCE_END = new Set(['。', '！', '？']);

/**
 * Cuts a text into pieces of bounded length, each beginning with the end of the one before. A piece ends with a
 * paragraph where one ends in its second half, else with a sentence, else with a line, else with a word. The same text
 * always gives the same pieces; each part of it is read a bounded number of times.
 */
export function cutText(text: string, { most, overlap: wanted }: CutOptions): readonly string[] {
  const overlap = Math.min(wanted, most / 3);
  const words = wordsOf(text);
  const pieces: string[] = [];
  for (let from = 0; from < words.length;) {
    const to = endOf(words, from, most);
    const piece = text.slice(words[from]!.start, words[to - 1]!.end).trim();
    if (piece !== '') pieces.push(piece);
    if (to === words.length) break;
    from = nextStart(words, { from, to }, overlap);
  }
  return pieces;
}

/** The word behind the last one of a piece. */
function endOf(words: readonly Word[], from: number, most: number): number {
  let tokens = 0;
  const best: [number, number, number, number] = [0, 0, 0, 0];
  for (let at = from; at < words.length; at += 1) {
    const word = words[at]!;
    if (tokens + word.tokens > most && at > from) return best[3] || best[2] || best[1] || at;
    tokens += word.tokens;
    if (tokens >= most / 2) best[word.break] = at + 1;
  }
  return words.length;
}

/** Where the next piece begins: as far back as the overlap reaches, at the beginning of a sentence where there is one. */
function nextStart(words: readonly Word[], { from, to }: { readonly from: number; readonly to: number }, overlap: number): number {
  let [start, sentence, tokens] = [to, to, 0];
  for (let at = to - 1; at > from; at -= 1) {
    tokens += words[at]!.tokens;
    if (tokens > overlap) break;
    start = at;
    if (words[at - 1]!.break >= 2) sentence = at;
  }
  return sentence < to ? sentence : start;
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let [start, tokens] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    tokens += tokenWeight(code);
    const isLast = at === text.length - 1;
    const endsHere = isLast || (isSpace(code) && !isSpace(text.charCodeAt(at + 1))) || WIDE_SENTENCE_END.has(text[at]!) || (at + 1 - start >= LONGEST_WORD && !isSpace(code) && !isHighSurrogate(code) && !isSpace(text.charCodeAt(at + 1)));
    if (!endsHere) continue;
    words.push({ start, end: at + 1, tokens, break: breakOf(text.slice(Math.max(start, at - 15), at + 1)) });
    [start, tokens] = [at + 1, 0];
  }
  return words;
}

function breakOf(tail: string): Word['break'] {
  if (/\n[ \t]*\n\s*$/.test(tail)) return 3;
  if (SENTENCE_END.test(tail)) return 2;
  return /\n[ \t]*$/.test(tail) ? 1 : 0;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000;
}

/** The first half of a character that has two. */
function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
