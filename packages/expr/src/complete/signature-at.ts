import type { SourceKind } from '../locate-references.ts';
import { codeParts } from './code-parts.ts';
import { complete } from './complete.ts';
import { tokensBefore } from './tokens.ts';
import type { ScopeShape } from './value-shape.ts';

/** The call that a caret is in. */
export interface SignatureHelp {
  readonly name: string;
  /** What it takes and gives: `(separator?): text`. */
  readonly detail: string;
  readonly description?: string;
  /** The parameter that the caret is at, from 0. */
  readonly parameter: number;
  /** Where the name begins. */
  readonly start: number;
}

/** What the innermost call around `position` takes; undefined outside of calls, and of those of which nothing is known. */
export function signatureAt(source: string, position: number, { kind, scope }: { readonly kind: SourceKind; readonly scope: ScopeShape }): SignatureHelp | undefined {
  const part = codeParts(source, kind).find(({ start, end, isHole, isClosed }) => position >= start && position <= (isHole && isClosed ? end - 2 : end));
  if (part === undefined) return undefined;
  const { tokens } = tokensBefore(source, part.start, position);
  let depth = 0;
  let parameter = 0;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index]!;
    if (token.kind === 'close') depth += 1;
    else if (token.kind === 'open' && depth > 0) depth -= 1;
    else if (token.text === ',' && depth === 0) parameter += 1;
    else if (token.kind === 'open') {
      const name = tokens[index - 1];
      if (token.text !== '(' || name?.kind !== 'word') return undefined;
      // Only what stands before the name decides what it means.
      const known = complete(source.slice(0, name.end), name.end, scope).find(({ label }) => label === name.text);
      if (known === undefined || !known.detail.startsWith('(')) return undefined;
      return { name: name.text, detail: known.detail, parameter, start: name.start, ...(known.description === undefined ? {} : { description: known.description }) };
    }
  }
  return undefined;
}
