import { indexDefinitions } from '../component/index.ts';
import type { ComponentDefinition } from '../component/index.ts';
import type { AppDocument } from '../document/index.ts';
import { applyEdits, describeEdits, diffDocuments } from '../edits/index.ts';
import { compareDocuments } from '../history/index.ts';
import type { PartChange } from '../history/index.ts';
import { FIRST_VERSION, highestVersion, nextVersion } from './semantic-version.ts';
import type { ReleaseLevel } from './semantic-version.ts';

/** A version and notes for a release, drafted from what changed; a person may write both anew. */
export interface ReleaseSuggestion {
  readonly version: string;
  /** How much changed; null for a first release, and where nothing changed. */
  readonly level: ReleaseLevel | null;
  /** Why the version rises as much as it does, a sentence each. */
  readonly reasons: readonly string[];
  /** A line for each change. */
  readonly notes: string;
}

/** What a suggestion is made of: the document of the release before, if there is one, and the versions that are taken. */
export interface SuggestionOptions {
  readonly before: AppDocument | undefined;
  readonly taken: readonly string[];
  readonly components: readonly ComponentDefinition[];
}

/** State that every kind has: it holds nothing for others. */
const OF_ALL: ReadonlySet<string> = new Set(['hidden', 'disabled']);
/** More changes than these are only counted. */
const MOST_LINES = 30;

/**
 * Suggests a release. What others build on going away or being called otherwise is major: pages, which links name,
 * components that hold a value and queries, which an embedding site reaches by name, and URL parameters. Any of these
 * coming, or another component, is minor. Texts, layout, prompts and all else are a patch.
 */
export function suggestRelease(document: AppDocument, { before, taken, components }: SuggestionOptions): ReleaseSuggestion {
  const highest = highestVersion(taken);
  if (before === undefined || highest === undefined) return { version: highest === undefined ? FIRST_VERSION : nextVersion(highest, 'minor'), level: null, reasons: ['There is no release to compare with.'], notes: 'First release.' };
  const major = breaks(before, document, components);
  const minor = additions(before, document, components);
  const lines = describeChanges(before, document, components);
  const level = major.length > 0 ? 'major' : minor.length > 0 ? 'minor' : 'patch';
  return {
    version: nextVersion(highest, level),
    level: lines.length === 0 ? null : level,
    reasons: lines.length === 0 ? ['Nothing changed since the last release.'] : level === 'patch' ? ['Nothing that others build on came or went.'] : level === 'major' ? major : minor,
    notes: lines.map((line) => `- ${line}`).join('\n'),
  };
}

/** What others may have built on and is not there any more. */
function breaks(before: AppDocument, after: AppDocument, components: readonly ComponentDefinition[]): readonly string[] {
  const definitions = indexDefinitions(components);
  const holdsValue = (document: AppDocument, name: string): boolean => Object.keys(definitions.get(document.components[name]?.type ?? '')?.state ?? {}).some((state) => !OF_ALL.has(state));
  const parts = compareDocuments(before, after, { components }).flatMap((part) => {
    const old = part.from ?? part.name;
    const isBuiltOn = part.section === 'pages' || part.section === 'queries' || (part.section === 'components' && holdsValue(before, old));
    if (!isBuiltOn) return [];
    if (part.from !== undefined) return [`${wordFor(part)} ${part.from} is called ${part.name} now.`];
    if (part.status === 'removed') return [`${wordFor(part)} ${part.name} is gone.`];
    const isOther = part.section === 'components' && part.status === 'changed' && before.components[part.name]?.type !== after.components[part.name]?.type;
    return isOther ? [`The component ${part.name} is of another kind now.`] : [];
  });
  return [...parts, ...missing(urlParams(before), urlParams(after)).map((name) => `The URL parameter ${name} is not read any more.`)];
}

function additions(before: AppDocument, after: AppDocument, components: readonly ComponentDefinition[]): readonly string[] {
  const parts = compareDocuments(before, after, { components }).filter(({ status, section, from }) => status === 'added' && from === undefined && (section === 'pages' || section === 'queries' || section === 'components'));
  return [...parts.map((part) => `${wordFor(part)} ${part.name} is new.`), ...missing(urlParams(after), urlParams(before)).map((name) => `The URL parameter ${name} is new.`)];
}

function wordFor({ section }: PartChange): string {
  return section === 'pages' ? 'The page' : section === 'queries' ? 'The query' : 'The component';
}

/** The URL parameters that the sources of a document name. */
function urlParams(document: AppDocument): readonly string[] {
  const sources = JSON.stringify([document.components, document.queries, document.functions]).replaceAll('\\"', '"');
  return [...new Set([...sources.matchAll(/\burlParams(?:\?)?\.\s*([A-Za-z_$][\w$]*)|\burlParams\[\s*["']([^"']+)["']\s*\]/g)].map((match) => match[1] ?? match[2] ?? ''))].sort();
}

function missing(names: readonly string[], among: readonly string[]): readonly string[] {
  return names.filter((name) => !among.includes(name));
}

/** The changes as sentences, each once. */
function describeChanges(before: AppDocument, after: AppDocument, components: readonly ComponentDefinition[]): readonly string[] {
  const edits = diffDocuments(before, after, { components });
  const lines: string[] = [];
  let current = before;
  for (const edit of edits) {
    if (lines.length === MOST_LINES) break;
    const line = describeEdits(current, [edit], { components });
    if (!lines.includes(line)) lines.push(line);
    current = applyEdits(current, [edit], { components }).document ?? current;
  }
  return lines.length === MOST_LINES && edits.length > MOST_LINES ? [...lines, `And ${edits.length - MOST_LINES} more changes.`] : lines;
}
