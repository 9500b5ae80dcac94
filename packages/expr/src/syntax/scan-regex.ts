import { syntaxFault } from '../fault.ts';
import { isLineBreak } from './scan-space.ts';
import { scanIdentifier } from './scan-identifier.ts';
import type { Scanned } from './scan-number.ts';

/** The pattern and flags of a regular expression literal, neither of them checked. */
export interface RegexSource {
  readonly pattern: string;
  readonly flags: string;
}

/** The regular expression literal at `index`; a slash inside `[…]` does not end it. */
export function scanRegex(source: string, index: number): Scanned<RegexSource> {
  let inClass = false;
  for (let at = index + 1; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (isLineBreak(code)) break;
    if (code === 92) at++;
    else if (code === 91) inClass = true;
    else if (code === 93) inClass = false;
    else if (code === 47 && !inClass) {
      const end = scanIdentifier(source, at + 1);
      return { value: { pattern: source.slice(index + 1, at), flags: source.slice(at + 1, end) }, end };
    }
  }
  throw syntaxFault('This regular expression is not closed with /', index, index + 1);
}
