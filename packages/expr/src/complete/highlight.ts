import type { SourceKind } from '../locate-references.ts';
import { codeParts } from './code-parts.ts';
import { tokensBefore, type Token } from './tokens.ts';

/** A piece of a source and what it is to the eye. What lies between pieces is plain text or space. UTF-16 units, end exclusive. */
export interface HighlightedPart {
  readonly kind: 'delimiter' | 'keyword' | 'name' | 'property' | 'call' | 'literal' | 'number' | 'text' | 'regex' | 'punctuation' | 'comment';
  readonly start: number;
  readonly end: number;
}

const KEYWORDS: ReadonlySet<string> = new Set(['const', 'let', 'if', 'else', 'for', 'of', 'in', 'return', 'await', 'new', 'typeof', 'instanceof', 'void', 'this']);
const LITERALS: ReadonlySet<string> = new Set(['true', 'false', 'null', 'undefined']);

/** What to colour in a source, in order; it need not parse. Of a template only its holes, with their delimiters. */
export function highlight(source: string, kind: SourceKind): readonly HighlightedPart[] {
  return codeParts(source, kind).flatMap(({ start, end, isHole, isClosed }) => {
    const code = highlightCode(source, start, isHole && isClosed ? end - 2 : end);
    if (!isHole) return code;
    return [{ kind: 'delimiter' as const, start: start - 2, end: start }, ...code, ...(isClosed ? [{ kind: 'delimiter' as const, start: end - 2, end }] : [])];
  });
}

function highlightCode(source: string, start: number, end: number): readonly HighlightedPart[] {
  // With a line after it, so that what touches the end is read as whole.
  const text = `${source.slice(0, end)}\n`;
  const { tokens } = tokensBefore(text, start, text.length);
  const parts: HighlightedPart[] = [];
  let last = start;
  for (const [index, token] of tokens.entries()) {
    parts.push(...comment(text, last, token.start), { kind: kindOf(token, tokens[index - 1], tokens[index + 1]), start: token.start, end: token.end });
    last = token.end;
  }
  return [...parts, ...comment(text, last, end), ...unfinished(text, last, end)];
}

/** A comment in the space between two tokens. */
function comment(source: string, start: number, end: number): readonly HighlightedPart[] {
  const between = source.slice(start, end);
  const at = between.search(/\/[/*]/);
  return at < 0 || between.slice(0, at).trim() !== '' ? [] : [{ kind: 'comment', start: start + at, end: start + between.trimEnd().length }];
}

/** A text that has not been closed yet is one to the end. */
function unfinished(source: string, start: number, end: number): readonly HighlightedPart[] {
  const rest = source.slice(start, end);
  const at = rest.search(/\S/);
  return at >= 0 && '"\'`'.includes(rest[at]!) ? [{ kind: 'text', start: start + at, end: start + rest.trimEnd().length }] : [];
}

function kindOf({ kind, text }: Token, before: Token | undefined, after: Token | undefined): HighlightedPart['kind'] {
  if (kind === 'value') return /^[\d.]/.test(text) ? 'number' : text.startsWith('/') ? 'regex' : 'text';
  if (kind !== 'word') return text === '`' || text.endsWith('${') ? 'text' : 'punctuation';
  const isMember = before?.text === '.' || before?.text === '?.';
  if (!isMember && KEYWORDS.has(text)) return 'keyword';
  if (!isMember && LITERALS.has(text)) return 'literal';
  if (after?.text === '(') return 'call';
  return isMember || after?.text === ':' ? 'property' : 'name';
}
