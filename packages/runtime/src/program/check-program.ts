import type { Problem } from '../problem.ts';
import { changedNames } from './changed-names.ts';
import { checkComponent } from './check-component.ts';
import { checkSource, hasUnknown } from './check-names.ts';
import { checkQuery } from './check-query.ts';
import { toProblem } from './compile-value.ts';
import { createKnownNames } from './known-names.ts';
import type { KnownNames } from './known-names.ts';
import { haveCommon, mentionedWords } from './mentioned-words.ts';
import type { CompiledComponent, CompiledParts, PartProblems, Program, TouchedParts } from './program.ts';

/**
 * What is wrong with each part that something is wrong with; cycles, which are nobody's alone, apart. With the program of
 * an earlier version only the parts in `touched` are checked, and those that a name concerns which came, went or stands
 * for something else: they mention it, or something is wrong with them that it may cure.
 */
export function checkProgram(parts: CompiledParts, touched: TouchedParts, previous: Program | undefined): PartProblems {
  const names = createKnownNames(parts.document, parts.definitions);
  const changed = previous === undefined ? new Set<string>() : changedNames(previous.document, parts.document, touched);
  const check = (section: keyof PartProblems, { mentions, problems }: PartCheck): ReadonlyMap<string, readonly Problem[]> =>
    checkSection(() => Object.keys(parts.document[section]), { touched: touched[section], before: previous?.checks[section], changed, mentions, problems });
  return {
    components: check('components', { mentions: (name) => mentionsAny(parts.components.get(name), changed), problems: (name) => problemsOfComponent(name, parts, names) }),
    queries: check('queries', { mentions: (name) => haveCommon(mentionedWords(parts.document.queries[name]), changed), problems: (name) => problemsOfQuery(name, parts, names) }),
    functions: check('functions', { mentions: (name) => haveCommon(mentionedWords(parts.document.functions[name]), changed), problems: (name) => problemsOfFunction(name, parts, names) }),
  };
}

/** How the parts of one section are checked, by name. */
interface PartCheck {
  readonly mentions: (name: string) => boolean;
  readonly problems: (name: string) => readonly Problem[];
}

interface SectionCheck extends PartCheck {
  readonly touched: ReadonlySet<string>;
  readonly before: ReadonlyMap<string, readonly Problem[]> | undefined;
  readonly changed: ReadonlySet<string>;
}

function checkSection(all: () => readonly string[], { touched, before, changed, mentions, problems }: SectionCheck): ReadonlyMap<string, readonly Problem[]> {
  if (before !== undefined && touched.size === 0 && changed.size === 0) return before;
  const found = new Map(before);
  for (const name of touched) found.delete(name);
  const isConcerned = (name: string): boolean => touched.has(name) || found.has(name) || mentions(name);
  for (const name of before === undefined ? all() : changed.size === 0 ? touched : all().filter(isConcerned)) {
    const list = problems(name);
    if (list.length > 0) found.set(name, list);
    else found.delete(name);
  }
  return found;
}

function mentionsAny(part: CompiledComponent | undefined, changed: ReadonlySet<string>): boolean {
  if (part === undefined) return false;
  for (const value of Object.values(part.props)) if (value.references.some(([root = '']) => changed.has(root))) return true;
  const shown = part.definition.query && part.node.props?.[part.definition.query.nameProp];
  if (typeof shown === 'string' && changed.has(shown)) return true;
  return part.node.on !== undefined && haveCommon(mentionedWords(part.node.on), changed);
}

function problemsOfComponent(name: string, { document, definitions, components }: CompiledParts, names: KnownNames): readonly Problem[] {
  const part = components.get(name);
  return part === undefined ? [unknownType(name, document.components[name]!.type, [...definitions.keys()])] : [...part.problems, ...checkComponent(name, part, names)];
}

function unknownType(name: string, type: string, types: readonly string[]): Problem {
  return { severity: 'error', code: 'unknown-component-type', message: `There is no component of type "${type}".`, path: ['components', name, 'type'], hint: `Types: ${types.join(', ')}.` };
}

function problemsOfQuery(name: string, { queries }: CompiledParts, names: KnownNames): readonly Problem[] {
  const part = queries.get(name)!;
  return [...part.problems, ...checkQuery(name, part, names)];
}

function problemsOfFunction(name: string, { functions }: CompiledParts, names: KnownNames): readonly Problem[] {
  const { source, problems, references } = functions.get(name)!;
  const path = ['functions', name];
  return [...problems.map((error) => toProblem(error, path)), ...(hasUnknown(references, names) ? checkSource(source, { path, kind: 'expression' }, names) : [])];
}
