import { indexDefinitions } from '../component/index.ts';
import type { ComponentDefinition } from '../component/index.ts';
import { canonicalJson, SECTIONS } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import type { Problem } from '../problem.ts';
import { compileProgram, mentionedWords } from '../program/index.ts';
import type { Program } from '../program/index.ts';
import { MOST_PARTS, restoreParts } from './restore-parts.ts';
import type { PartPlace } from './restore-parts.ts';

/** What parts of an older document need that is gone. */
export interface NeededParts {
  /** What could come back too, in the order in which it was found; what these need themselves is among them. */
  readonly parts: readonly PartPlace[];
  /** What would be wrong, and is not now, with the parts that were asked for and some of `parts` back. */
  problems(chosen: readonly PartPlace[]): readonly Problem[];
}

/**
 * What parts of an older document read or act on that is gone from the newer one and was there in the older: whatever
 * cures something that is wrong without it. Parts that do not fit at all need nothing; `restoreParts` says why they do not.
 */
export function neededParts(current: AppDocument, older: AppDocument, { places, components }: { readonly places: readonly PartPlace[]; readonly components: readonly ComponentDefinition[] }): NeededParts {
  const definitions = indexDefinitions(components);
  let program: Program = compileProgram(current, { definitions });
  const known = new Set(program.problems.map(keyOf));
  const problems = (chosen: readonly PartPlace[]): readonly Problem[] => {
    const { document } = restoreParts(current, older, [...places, ...chosen], { components });
    if (document === undefined) return [];
    // What was compiled last is much like it: only what differs is compiled.
    program = compileProgram(document, { definitions, previous: program });
    return program.problems.filter((problem) => !known.has(keyOf(problem)));
  };
  const parts: PartPlace[] = [];
  for (let wrong = problems(parts); wrong.length > 0 && places.length + parts.length < MOST_PARTS;) {
    const cure = goneParts(program.document, older, wrong).find((part) => {
      const left = new Set(problems([...parts, part]).map(keyOf));
      return wrong.some((problem) => !left.has(keyOf(problem)));
    });
    if (cure === undefined) break;
    parts.push(cure);
    wrong = problems(parts);
  }
  return { parts, problems };
}

/** What the older document had, this one has not, and the texts that something is wrong with mention. */
function goneParts(document: AppDocument, older: AppDocument, wrong: readonly Problem[]): readonly PartPlace[] {
  const words = mentionedWords(wrong.map(({ path }) => valueIn(document, path)));
  const isThere = (name: string): boolean => SECTIONS.some((section) => Object.hasOwn(document[section], name));
  return SECTIONS.flatMap((section) => Object.keys(older[section]).filter((name) => words.has(name) && !isThere(name)).map((name) => ({ section, name })));
}

/** What stands at a problem's place, in lists too. */
function valueIn(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? (at as Readonly<Record<string, unknown>>)[key] : undefined), value);
}

function keyOf({ code, path, message }: Problem): string {
  return canonicalJson([code, path, message]);
}
