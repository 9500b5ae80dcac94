/** Words that JavaScript reserves, and so are no names here, even where the language has no use for them. */
export const RESERVED_WORDS: ReadonlySet<string> = new Set(
  ('await break case catch class const continue debugger default delete do else enum export extends false finally for '
    + 'function if import in instanceof let new null return static super switch this throw true try typeof var void while with yield')
    .split(' '),
);

const IDENTIFIER_START = /\p{ID_Start}/u;
const IDENTIFIER_PART = /[\p{ID_Continue}\u200c\u200d]/u;

/** Whether a name can begin at `index`. */
export function isIdentifierStart(source: string, index: number): boolean {
  const code = source.charCodeAt(index);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 36 || code === 95;
  return code >= 128 && IDENTIFIER_START.test(String.fromCodePoint(source.codePointAt(index)!));
}

/** The end of the name that starts at `index`; `index` itself when none does. */
export function scanIdentifier(source: string, index: number): number {
  if (!isIdentifierStart(source, index)) return index;
  for (;;) {
    const code = source.charCodeAt(index);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 36 || code === 95) {
      index++;
    } else if (code >= 128) {
      const character = String.fromCodePoint(source.codePointAt(index)!);
      if (!IDENTIFIER_PART.test(character)) return index;
      index += character.length;
    } else {
      return index;
    }
  }
}
