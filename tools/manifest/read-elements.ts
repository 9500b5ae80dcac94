import type { ComponentDefinition } from '@inlay/runtime/component';
import { definitions } from '@inlay/components/definitions';
import { listFiles } from '../repository.ts';
import { readSource } from '../source-file.ts';
import type { SourceFile } from '../source-file.ts';
import { readClasses } from './read-class.ts';
import type { ClassMember, DocTag, ElementClassFacts } from './read-class.ts';

/** Everything known of one element: its definition and what its class says. */
export interface ElementFacts {
  readonly definition: ComponentDefinition;
  /** The folder and the file's name without its ending: `text-input`. */
  readonly kebab: string;
  readonly facts: ElementClassFacts;
  /** What it has beside its properties, its bases' first; what it states anew counts. */
  readonly members: readonly ClassMember[];
  /** The files of its folder that make up the element. */
  readonly sources: readonly SourceFile[];
  tagged(tag: string): readonly DocTag[];
}

const SOURCES = 'packages/components/src';

/** Reads every kind of the kit. Throws when a kind has no class where it is to be. */
export function readElements(root: string): readonly ElementFacts[] {
  const sources = listFiles(root, [SOURCES]).filter((file) => file.endsWith('.ts') && !/\.(test|stories|contract|fixture|styles|definition|properties|kind)\.ts$/.test(file)).map((file) => readSource(root, file));
  const classes = new Map(sources.flatMap((source) => readClasses(source).map((facts) => [facts.name, facts] as const)));
  return definitions.map((definition) => {
    const kebab = definition.tag.replace('inlay-', '');
    const name = `Inlay${kebab.replaceAll(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase())}`;
    const facts = classes.get(name);
    if (facts === undefined) throw new Error(`${SOURCES}/${kebab}/${kebab}.ts has no class ${name}.`);
    const own = sources.filter(({ path }) => path.startsWith(`${SOURCES}/${kebab}/`));
    return { definition, kebab, facts, members: membersOf(facts, classes, definition), sources: own, tagged: (tag) => facts.tags.filter((each) => each.tag === tag) };
  });
}

function membersOf(facts: ElementClassFacts, classes: ReadonlyMap<string, ElementClassFacts>, { props }: ComponentDefinition): readonly ClassMember[] {
  const lineage = [facts];
  for (let base = classes.get(facts.superclass ?? ''); base !== undefined; base = classes.get(base.superclass ?? '')) lineage.unshift(base);
  const members = new Map(lineage.flatMap((each) => each.members).filter(({ name }) => !Object.hasOwn(props, name)).map((member) => [member.name, member]));
  return [...members.values()];
}
