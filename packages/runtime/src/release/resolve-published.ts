import type { ReferencePath, Scope } from '@inlay/expr';
import { AiError } from '../ai/index.ts';
import { ValueError } from '../program/index.ts';
import type { Program } from '../program/index.ts';
import { requestInRound, resolveWork } from '../queries/index.ts';
import type { QueryWork } from '../queries/index.ts';
import { createScope, sharedScope } from '../state/index.ts';
import type { Named, Names } from '../state/index.ts';
import { isOfType } from './published-inputs.ts';
import type { PublishedInput } from './published-inputs.ts';
import type { PublishedDocument, PublishedQuery } from './publish-document.ts';

/** What a viewer's page asks for, and who asks, which only the server says. */
export interface PublishedRun {
  readonly query: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly user: Readonly<Record<string, unknown>> | null;
  /** What the model called and was told so far, one list a round, the first round's first. */
  readonly rounds?: readonly (readonly unknown[])[];
}

/**
 * The request that a released query makes, evaluated from the released document: a viewer's inputs fill the holes of its
 * templates and reach nothing else. Throws an AiError: `config` for a query that there is not, `validation` for inputs that
 * it does not take or of another type, `denied` where its condition is not met, and as `resolveWork` does.
 */
export function resolvePublished({ program, queries }: PublishedDocument, { query: name, inputs, user, rounds = [] }: PublishedRun): QueryWork {
  const query = queries.get(name);
  const fault = inputFault({ queries }, { query: name, inputs });
  if (fault !== undefined || query === undefined) throw fault ?? new TypeError(`No query "${name}".`);
  const names = namesOf(program, query, { inputs, user });
  const scopeOf = (references: readonly ReferencePath[]): Scope => createScope(references, names);
  if (!isWanted(query, scopeOf)) throw new AiError('denied', `"${name}" was not run: its condition is not met.`);
  const work = resolveWork(query.compiled, scopeOf);
  return work.kind === 'ai' && rounds.length > 0 ? { ...work, request: requestInRound(work.request, rounds.length, rounds.flat()) } : work;
}

/** What is wrong with what a viewer sends, in words that hold nothing which the viewer does not have; undefined for nothing. */
export function inputFault({ queries }: Pick<PublishedDocument, 'queries'>, { query: name, inputs }: Pick<PublishedRun, 'query' | 'inputs'>): AiError | undefined {
  const query = queries.get(name);
  if (query === undefined) return new AiError('config', `This app has no query "${name}" that its server runs.`);
  for (const [path, value] of Object.entries(inputs)) {
    const input = query.inputs.get(path);
    if (input === undefined) return new AiError('validation', `The query "${name}" takes no input "${path}".`, { hint: query.inputs.size === 0 ? 'It takes none.' : `It takes: ${[...query.inputs.keys()].join(', ')}.` });
    if (!isOfType(value, input.type)) return new AiError('validation', `The input "${path}" of the query "${name}" must be of the type ${input.type}.`);
  }
  return undefined;
}

function isWanted({ compiled: { onlyWhen } }: PublishedQuery, scopeOf: (references: readonly ReferencePath[]) => Scope): boolean {
  try {
    return onlyWhen === undefined || Boolean(onlyWhen.evaluate(scopeOf(onlyWhen.references)));
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    throw new AiError('expression', `"onlyWhen" has a mistake: ${error.problem.message}`);
  }
}

/** The names that the templates of one query see. */
function namesOf(program: Program, { inputs: known }: PublishedQuery, given: { readonly inputs: Readonly<Record<string, unknown>>; readonly user: Readonly<Record<string, unknown>> | null }): Names {
  const byRoot = new Map<string, PublishedInput[]>();
  for (const input of known.values()) byRoot.set(input.root, [...(byRoot.get(input.root) ?? []), input]);
  const valueAt = (path: string): unknown => (Object.hasOwn(given.inputs, path) ? given.inputs[path] : undefined);
  const names: Names = {
    generation: 0,
    all: () => [],
    lookup(name): Named | undefined {
      if (name === 'currentUser') return { kind: 'value', read: () => given.user };
      if (name === 'theme') return { kind: 'value', read: () => program.document.theme ?? {} };
      const shared = program.functions.get(name);
      if (shared !== undefined) return { kind: 'value', read: () => shared.evaluate(sharedScope(shared.references, names)) };
      const inputs = byRoot.get(name);
      if (inputs === undefined) return undefined;
      if (inputs.some(({ key }) => key === undefined)) return { kind: 'value', read: () => valueAt(name) };
      return { kind: 'keys', keys: () => inputs.map(({ key }) => key!), read: (key) => valueAt(`${name}.${key}`) };
    },
  };
  return names;
}
