import { DOCUMENT_LIMITS } from './app-document.ts';
import type { JsonReader } from './json-reader.ts';

/** What the name of a design token looks like: `accent`, `radius-control`. */
export const TOKEN_PATTERN = /^[a-z][a-z0-9-]*$/;

/** What would have a page ask another for something. A backslash could hide such a name. */
const LOADING = /\\|(?:url|src|image|image-set|cross-fade)\s*\(/i;

/**
 * Reads the tokens that an app sets. Names of tokens that a kit does not have are kept, as they do no harm; values are
 * CSS, which only the browser can judge, but for what loads something: how an app looks must not tell anybody who sees it.
 * Undefined when nothing is set, so that the same theme has the same bytes.
 */
export function readTheme(reader: JsonReader, value: unknown, path: readonly string[]): Readonly<Record<string, string>> | undefined {
  const record = value === undefined ? undefined : reader.record(value, path);
  if (record === undefined) return undefined;
  const tokens = reader.entries(record, path).flatMap(([name, given]) => {
    const here = [...path, name];
    if (!TOKEN_PATTERN.test(name)) reader.error('bad-name', `The token name "${name}" must start with a small letter and hold only small letters, digits and hyphens.`, here, 'Leave out the "--inlay-" in front.');
    const text = reader.text(given, here);
    if (text !== undefined && text.length > DOCUMENT_LIMITS.themeValueLength) reader.error('too-large', `A token's value has at most ${DOCUMENT_LIMITS.themeValueLength} characters; this one has ${text.length}.`, here);
    else if (text !== undefined && LOADING.test(text)) reader.error('bad-value', 'A token\'s value must load nothing: it cannot hold url(…), nor a backslash.', here);
    else if (text !== undefined && TOKEN_PATTERN.test(name)) return [[name, text] as const];
    return [];
  });
  return tokens.length === 0 ? undefined : Object.fromEntries(tokens);
}
