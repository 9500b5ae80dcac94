import { didYouMean, ExpressionError, locateReferences } from '@inlay/expr';
import type { Reference, ReferencePath, SourceKind } from '@inlay/expr';
import { mapTexts } from '../document/index.ts';
import type { JsonValue } from '../document/index.ts';
import type { Problem } from '../problem.ts';
import { toProblem } from './compile-value.ts';
import type { KnownNames } from './known-names.ts';

/** What a list or a text can be asked for is too much to be said. */
const LIST_OR_TEXT = 'It has length, and what completion offers behind it.';

/** Where a source stands, what it is, and what is in scope there and nowhere else. */
export interface SourcePlace {
  readonly path: readonly string[];
  readonly kind: SourceKind;
  readonly locals?: readonly string[];
}

/** True when one of the references names what is not there, so that it is worth looking for its place. */
export function hasUnknown(references: readonly ReferencePath[], names: KnownNames, locals: readonly string[] = []): boolean {
  return references.some((path) => faultOf(path, names, locals) !== undefined);
}

/** What every text in a value names that is not there, with its place. */
export function checkTexts(value: JsonValue, place: SourcePlace, names: KnownNames): readonly Problem[] {
  const problems: Problem[] = [];
  const check = (source: string, _kind: string, path: readonly string[]): string => {
    problems.push(...checkSource(source, { ...place, path }, names));
    return source;
  };
  mapTexts(value, check, place.path);
  return problems;
}

/** What one source names that is not there, each once, where it stands first. */
export function checkSource(source: string, { path, kind, locals = [] }: SourcePlace, names: KnownNames): readonly Problem[] {
  const found = new Map<string, Problem>();
  for (const reference of locateReferences(source, kind)) {
    const fault = reference.asked ? undefined : faultOf(reference.path, names, locals);
    if (fault === undefined) continue;
    const key = reference.path.slice(0, DEPTHS[fault]).join('.');
    if (!found.has(key)) found.set(key, fault === 'name' ? unknownName(source, reference, { path, names, locals }) : unknownKey(source, reference, { fault, path, names }));
  }
  return [...found.values()];
}

/** What of a reference is not there: its name, what that has, or what a list or a text has that it has. */
type Fault = 'name' | 'member' | 'inner';
const DEPTHS: Readonly<Record<Fault, number>> = { name: 1, member: 2, inner: 3 };

function faultOf([root = '', key, inner]: ReferencePath, names: KnownNames, locals: readonly string[]): Fault | undefined {
  if (locals.includes(root)) return undefined;
  if (!names.has(root)) return 'name';
  const members = key === undefined ? undefined : names.members(root);
  if (key === undefined || members === undefined) return undefined;
  if (!members.keys.includes(key) && !members.methods.includes(key)) return 'member';
  return inner === undefined || /^\d+$/.test(inner) || names.innerMembers(root, key)?.includes(inner) !== false ? undefined : 'inner';
}

/** The evaluator would say the same, in the same words, once the expression is reached. */
function unknownName(source: string, { path: [root = ''], start, end, locals: variables }: Reference, { path, names, locals }: { readonly path: readonly string[]; readonly names: KnownNames; readonly locals: readonly string[] }): Problem {
  const hint = names.suggest(root, [...variables, ...locals]);
  return toProblem(new ExpressionError({ code: 'reference', message: `There is nothing named ${root} here`, source, range: [start, end], hint }), path);
}

/** A warning: it is `undefined`, which an expression can live with, but hardly what was meant. */
function unknownKey(source: string, { path: [root = '', member = '', inner = ''], keys: places }: Reference, { fault, path, names }: { readonly fault: Fault; readonly path: readonly string[]; readonly names: KnownNames }): Problem {
  const isInner = fault === 'inner';
  const [owner, key, place] = isInner ? [`${root}.${member}`, inner, places[1]] : [root, member, places[0]];
  const { keys, methods } = isInner ? { keys: ['length'], methods: names.innerMembers(root, member)! } : names.members(root)!;
  const hint = didYouMean(key, [...keys, ...methods]) ?? (isInner ? LIST_OR_TEXT : (keys.length === 0 ? 'It has nothing to read.' : `It has: ${keys.join(', ')}.`));
  return { ...toProblem(new ExpressionError({ code: 'reference', severity: 'warning', message: `${owner} has nothing called "${key}"`, source, range: [place!.start, place!.end], hint }), path), code: 'unknown-member' };
}
