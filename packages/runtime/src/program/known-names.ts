import { didYouMean, GLOBAL_NAMES, memberNames } from '@inlay/expr';
import type { ComponentDefinition } from '../component/index.ts';
import { RESERVED_NAMES, SECTIONS, sectionOf } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { QUERY_KEYS, QUERY_METHODS } from './query-keys.ts';

/** At most this many names are looked for among all others in one check: in a page full of foreign names each is said, not guessed at. */
const MAX_SUGGESTIONS = 100;

/** Names that expressions read of the app itself; the rest of the reserved ones are words, or there in some places only. */
const AMBIENT_NAMES = [...GIVEN_NAMES, 'components', 'queries'] as const;

/** What a name has that can be read, and what of it can be called. */
export interface KnownMembers {
  readonly keys: readonly string[];
  readonly methods: readonly string[];
}

/** What is known of the names of a document before it runs. */
export interface KnownNames {
  readonly document: AppDocument;
  readonly definitions: ReadonlyMap<string, ComponentDefinition>;
  /** True for every name of the app, and for what the language or a place in the document reserves. */
  has(name: string): boolean;
  /** What a name has; undefined where it is not known, and anything may be. */
  members(name: string): KnownMembers | undefined;
  /** What a list or a text that a name has can be asked for, beside places; undefined where it is neither, or anything may be. */
  innerMembers(name: string, key: string): readonly string[] | undefined;
  /** A hint with the name that was meant, among these and `locals`, where there is one. */
  suggest(name: string, locals: readonly string[]): string | undefined;
}

interface KnownName {
  readonly isKnown: boolean;
  readonly members: KnownMembers | undefined;
}

/** The names of a document. */
export function createKnownNames(document: AppDocument, definitions: ReadonlyMap<string, ComponentDefinition>): KnownNames {
  // A page reads a few names a thousand times.
  const seen = new Map<string, KnownName>();
  const find = (name: string): KnownName => {
    const found = seen.get(name) ?? { isKnown: RESERVED_NAMES.has(name) || sectionOf(document, name) !== undefined, members: membersOf(document, definitions, name) };
    seen.set(name, found);
    return found;
  };
  let suggestions = 0;
  return {
    document,
    definitions,
    has: (name) => find(name).isKnown,
    members: (name) => find(name).members,
    innerMembers: (name, key) => innerMembersOf(document, definitions, [name, key]),
    suggest(name, locals) {
      suggestions += 1;
      if (suggestions > MAX_SUGGESTIONS) return undefined;
      const { pages: _pages, ...sections } = document;
      return didYouMean(name, [...locals, ...SECTIONS.flatMap((section) => (section === 'pages' ? [] : Object.keys(sections[section]))), ...AMBIENT_NAMES, ...GLOBAL_NAMES]);
    },
  };
}

function membersOf(document: AppDocument, definitions: ReadonlyMap<string, ComponentDefinition>, name: string): KnownMembers | undefined {
  switch (sectionOf(document, name)) {
    case 'components': {
      const definition = definitions.get(document.components[name]!.type);
      return definition && { keys: Object.keys(definition.exposes), methods: Object.keys(definition.methods) };
    }
    case 'queries': return { keys: QUERY_KEYS, methods: QUERY_METHODS };
    case 'state': return { keys: ['value'], methods: ['setValue'] };
    default: return undefined;
  }
}

function innerMembersOf({ components }: AppDocument, definitions: ReadonlyMap<string, ComponentDefinition>, [name, key]: readonly [string, string]): readonly string[] | undefined {
  const exposes = Object.hasOwn(components, name) ? definitions.get(components[name]!.type)?.exposes : undefined;
  const type = exposes !== undefined && Object.hasOwn(exposes, key) ? exposes[key]!.type : undefined;
  return type === 'array' || type === 'string' ? memberNames(type) : undefined;
}
