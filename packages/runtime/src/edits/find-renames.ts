import { canonicalJson } from '../document/index.ts';
import type { AppDocument, KnownComponent } from '../document/index.ts';
import { applyRename } from './apply-rename.ts';
import type { Renaming } from './rename-entry.ts';

/** The renames that lead from one document towards another, and the first document after them. */
export interface FoundRenames {
  readonly renames: readonly Renaming[];
  readonly document: AppDocument;
}

const SECTIONS = ['components', 'queries', 'pages'] as const;

/**
 * Finds components, queries and pages that another document has under another name: gone here, new there, and the same but for
 * names that changed. What was renamed and changed as well is not found; it counts as removed and added.
 */
export function findRenames(before: AppDocument, after: AppDocument, components: readonly KnownComponent[]): FoundRenames {
  const candidates = SECTIONS.flatMap((section) => pairs(before, after, section));
  const renames: Renaming[] = [];
  let document = before;
  for (const renaming of candidates) {
    // Refused where the new name is still taken, or a variable would capture it: then it is removed and added.
    const result = applyRename(document, renaming, components);
    if ('refused' in result) continue;
    renames.push(renaming);
    document = result.document;
  }
  return { renames, document };
}

function pairs(before: AppDocument, after: AppDocument, section: (typeof SECTIONS)[number]): readonly Renaming[] {
  const gone = SECTIONS.flatMap((part) => Object.keys(before[part]).filter((name) => !Object.hasOwn(after[part], name)));
  const added = SECTIONS.flatMap((part) => Object.keys(after[part]).filter((name) => !Object.hasOwn(before[part], name)));
  if (gone.length === 0 || added.length === 0) return [];
  const changing = new Set([...gone, ...added]);
  const bySignature = new Map<string, string[]>();
  for (const name of added.filter((candidate) => Object.hasOwn(after[section], candidate)).sort()) {
    const signature = signatureOf(after[section][name], changing);
    bySignature.set(signature, [...(bySignature.get(signature) ?? []), name]);
  }
  return gone.filter((candidate) => Object.hasOwn(before[section], candidate)).sort().flatMap((name) => {
    const to = bySignature.get(signatureOf(before[section][name], changing))?.shift();
    return to === undefined ? [] : [{ section, name, to }];
  });
}

/** The canonical text of an entry in which every name that comes or goes reads alike. Escapes are passed over whole. */
function signatureOf(entry: unknown, changing: ReadonlySet<string>): string {
  return canonicalJson(entry).replace(/\\.|[A-Za-z_$][\w$]*/g, (word) => (changing.has(word) ? '\0' : word));
}
