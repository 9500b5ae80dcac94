import { Fault } from '../fault.ts';
import type { SourceKind } from '../locate-references.ts';
import { parseExpression } from '../syntax/syntax.ts';
import { nextOpener } from '../template-text.ts';

/** A stretch of a source that is code: all of an expression or a script, or the inside of a hole. */
export interface CodePart {
  /** Behind the opener of a hole. */
  readonly start: number;
  /** Behind the closer of a hole that is closed, else the end of the source. */
  readonly end: number;
  readonly isHole: boolean;
  readonly isClosed: boolean;
}

/** The code in a source, which need not parse. */
export function codeParts(source: string, kind: SourceKind): readonly CodePart[] {
  if (kind !== 'template') return [{ start: 0, end: source.length, isHole: false, isClosed: true }];
  const parts: CodePart[] = [];
  for (let opener = nextOpener(source, 0); opener >= 0; ) {
    const end = endOfHole(source, opener);
    parts.push({ start: opener + 2, end: Math.min(end, source.length), isHole: true, isClosed: end <= source.length });
    opener = end > source.length ? -1 : nextOpener(source, end);
  }
  return parts;
}

/** Where a hole ends: behind its closer, or, when it does not parse, behind the next text that looks like one; past the end when there is none. */
export function endOfHole(source: string, opener: number): number {
  const closer = source[opener] === '<' ? '>>' as const : '}}' as const;
  try {
    return parseExpression(source, opener + 2, closer).end;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const at = source.indexOf(closer, opener + 2);
    return at < 0 ? source.length + 1 : at + 2;
  }
}
