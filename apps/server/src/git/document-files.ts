import { canonicalJson, parseDocument, SECTIONS } from '@inlay/runtime/document';
import type { AppDocument, KnownComponent } from '@inlay/runtime/document';
import { InlayError } from '@inlay/runtime/inlay-error';

/** The file of the app itself; each entry has one of its own in the folder of its section: `components/answer.json`. */
export const APP_FILE = 'app.json';

/** The top-level names that are ours; everything else in a repository is left as it is. */
export const OUR_NAMES: ReadonlySet<string> = new Set([APP_FILE, ...SECTIONS]);

/** A document as small files, by path: sorted keys, two spaces, a final newline, so that diffs are short and merges by name. */
export function toFiles({ inlay, name, theme, ...document }: AppDocument): ReadonlyMap<string, string> {
  const files = new Map([[APP_FILE, format({ inlay, name, ...(theme === undefined ? {} : { theme }) })]]);
  for (const section of SECTIONS) for (const [entry, value] of Object.entries(document[section])) files.set(`${section}/${entry}.json`, format(value));
  return files;
}

/** The document that files hold. Throws an InlayError that names the file and what is wrong with it. */
export function fromFiles(files: ReadonlyMap<string, unknown>, { where, components }: { readonly where: string; readonly components: readonly KnownComponent[] }): AppDocument {
  const document: Record<string, Record<string, unknown>> = Object.fromEntries(SECTIONS.map((section) => [section, {}]));
  for (const [path, value] of files) {
    const [section = '', file = ''] = path.split('/');
    if (path !== APP_FILE) document[section]![file.slice(0, -'.json'.length)] = value;
  }
  const app = files.get(APP_FILE);
  if (typeof app !== 'object' || app === null || Array.isArray(app)) throw new InlayError(`${APP_FILE} in ${where} holds no app.`, { code: 'git-bad-file' });
  const parsed = parseDocument({ ...app, ...document }, { components });
  const fault = parsed.problems.find(({ severity }) => severity === 'error') ?? (parsed.document === undefined ? parsed.problems[0] : undefined);
  if (parsed.document === undefined || fault !== undefined) {
    const [section = '', entry = ''] = fault?.path ?? [];
    const file = entry === '' ? APP_FILE : `${section}/${entry}.json`;
    throw new InlayError(`${file} in ${where} does not fit: ${fault?.message ?? 'it is no app.'}`, { code: 'git-bad-file', ...(fault?.hint === undefined ? {} : { hint: fault.hint }) });
  }
  return parsed.document;
}

/** The value that a file holds. Throws an InlayError that names the file. */
export function parseFile(path: string, bytes: Uint8Array, where: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new InlayError(`${path} in ${where} is not JSON.`, { code: 'git-bad-file', cause, hint: 'Marks of a merge that is not decided may still be in it.' });
  }
}

function format(value: unknown): string {
  return `${JSON.stringify(JSON.parse(canonicalJson(value)), null, 2)}\n`;
}
