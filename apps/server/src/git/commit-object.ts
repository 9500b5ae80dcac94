import { canonicalJson } from '@inlay/runtime/document';
import { InlayError } from '@inlay/runtime/inlay-error';
import type { Version } from '@inlay/runtime/history';

/**
 * A version as a commit. Everything about it that a commit has no place for stands in a header of its own, which git
 * keeps and does not show; its id is a trailer of the message:
 *
 *   tree 6f…                                  author ada <ada@inlay.invalid> 1767322800 +0000
 *   parent 1c…                                inlay-version {"at":"2026-01-02T03:00:00.000Z","author":"ada",…}
 *
 *   Changed the prompt of analyze
 *
 *   Inlay-Version: 9b…
 *
 * The same version with the same tree and parents always gives the same text, so it always gives the same commit.
 */
export function renderCommit({ tree, parents, version }: { readonly tree: string; readonly parents: readonly string[]; readonly version: Version }): string {
  const person = personOf(version);
  const lines = [
    `tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), `author ${person}`, `committer ${person}`, `${HEADER} ${canonicalJson(version)}`,
    '', version.message.replaceAll('\0', ' ').trim() || 'Saved', '', `${TRAILER}: ${version.id}`, '',
  ];
  return lines.join('\n');
}

/** A commit as it is read. */
export interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: string;
  /** As ISO 8601 in UTC. */
  readonly at: string;
  /** Without our trailer. */
  readonly message: string;
  /** The version that it says it is, unproven: somebody may have changed the commit. */
  readonly version: Version | undefined;
}

const HEADER = 'inlay-version';
const TRAILER = 'Inlay-Version';
const OID = /^[0-9a-f]{40}$/;

/** Reads a commit's text. Throws an InlayError `git-bad-commit` where it is none. */
export function parseCommit(oid: string, text: string): Commit {
  const end = text.indexOf('\n\n');
  const headers = text.slice(0, end < 0 ? text.length : end).split('\n');
  const values = (name: string): readonly string[] => headers.flatMap((line) => (line.startsWith(`${name} `) ? [line.slice(name.length + 1)] : []));
  const [tree = ''] = values('tree');
  const parents = values('parent');
  const author = /^([^<]*?) ?<[^<>]*> (\d{1,12}) /.exec(values('author')[0] ?? '');
  const committed = /> (\d{1,12}) /.exec(values('committer')[0] ?? '');
  if (author === null || committed === null || ![tree, ...parents].every((each) => OID.test(each))) throw new InlayError(`Commit ${oid} cannot be read.`, { code: 'git-bad-commit' });
  return {
    tree, parents,
    author: author[1] || 'nobody',
    at: new Date(Number(committed[1]) * 1000).toISOString(),
    message: (end < 0 ? '' : text.slice(end + 2)).replace(new RegExp(`^${TRAILER}: .*$\\n?`, 'gm'), '').trim(),
    version: readVersion(values(HEADER)[0]),
  };
}

function readVersion(text: string | undefined): Version | undefined {
  if (text === undefined) return undefined;
  try {
    const version = JSON.parse(text) as Version;
    const isVersion = typeof version === 'object' && version !== null && [version.id, version.tree, version.author, version.message, version.at].every((each) => typeof each === 'string') && Array.isArray(version.parents) && !Number.isNaN(Date.parse(version.at));
    return isVersion ? version : undefined;
  } catch {
    // Whatever it is, it is not ours.
    return undefined;
  }
}

/** The addresses are of a domain that cannot exist: people here have names only. */
function personOf({ author, at }: Version): string {
  const name = author.replaceAll(/[<>\0\r\n]/g, ' ').trim() || 'nobody';
  return `${name} <${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'nobody'}@inlay.invalid> ${Math.floor(Date.parse(at) / 1000)} +0000`;
}
