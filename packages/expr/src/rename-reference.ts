import { ExpressionError } from './expression-error.ts';
import { GLOBALS } from './globals/globals.ts';
import { locateReferences, type SourceKind } from './locate-references.ts';
import type { Reference } from './references.ts';
import { RESERVED_WORDS, scanIdentifier } from './syntax/scan-identifier.ts';

/** What the source is. */
export interface RenameOptions {
  readonly kind: SourceKind;
}

/**
 * `source` with every reference to `from` named `to`, and every other byte as it was.
 *
 * A source with mistakes in it is returned as it is as far as it cannot be read. Throws an
 * ExpressionError where `to` is no name, is one of the language's own, or would mean a variable.
 */
export function renameReference(source: string, from: string, to: string, options: RenameOptions): string {
  refuseBadName(source, to);
  const references = locateReferences(source, options.kind).filter(({ path }) => path[0] === from);
  let result = '';
  let at = 0;
  for (const reference of references) {
    if (reference.locals.includes(to)) throw captured(source, reference, to);
    result += source.slice(at, reference.start) + (reference.shorthand ? `${from}: ${to}` : written(source, reference, to));
    at = reference.end;
  }
  return result + source.slice(at);
}

/** The name as it stands there: plain, or in the quotes of `components['name']`. */
function written(source: string, { start, end }: Reference, to: string): string {
  const text = source.slice(start, end);
  const quote = text[0];
  return quote === "'" || quote === '"' || quote === '`' ? quote + to + text.slice(text.lastIndexOf(quote)) : to;
}

function refuseBadName(source: string, to: string): void {
  const isName = to !== '' && scanIdentifier(to, 0) === to.length && !RESERVED_WORDS.has(to);
  if (isName && !GLOBALS.has(to)) return;
  const message = isName ? `${to} is a name of the language itself` : `${JSON.stringify(to)} cannot be a name`;
  throw new ExpressionError({ code: 'reference', message, source, range: [0, 0] });
}

function captured(source: string, { start, end }: Reference, to: string): ExpressionError {
  return new ExpressionError({
    code: 'reference', message: `Here ${to} would mean a variable or parameter of that name`, source, range: [start, end], hint: 'Rename that first',
  });
}
