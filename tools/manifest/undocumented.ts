import type { Finding } from '../finding.ts';
import type { ElementFacts } from './read-elements.ts';

/** Finds what an element has and does not say, and what it says and does not have: parts, slots, events; what it is, since when, and whether it may change. */
export function findUndocumented({ definition, facts, kebab, sources, tagged }: ElementFacts): Finding[] {
  const file = `packages/components/src/${kebab}/${kebab}.ts`;
  const code = sources.map(({ text }) => text).join('\n');
  const says = (tag: string): readonly string[] => tagged(tag).map(({ name }) => name);
  const missing = (tag: string, names: Iterable<string>): Finding[] => [...new Set(names)].filter((name) => !says(tag).includes(name)).map((name) => ({ file, message: `has ${tag === 'fires' ? 'an event' : `a ${tag.replace('css', '')}`} "${name}" and does not say so: @${tag} ${name}` }));
  return [
    ...(facts.summary === '' ? [{ file, message: 'says nothing of itself: @summary' }] : []),
    ...(isOne(says('status'), /^(stable|experimental)$/) ? [] : [{ file, message: 'does not say whether it may change: @status stable, or experimental' }]),
    ...(isOne(says('since'), /^\d+\.\d+\.\d+$/) ? [] : [{ file, message: 'does not say which version had it first: @since 0.1.0' }]),
    ...missing('csspart', matches(code, /\spart="([\w -]+)"/g).flatMap((names) => names.split(' '))),
    ...missing('slot', matches(code, /<slot(?: name="([\w-]+)")?[ >]/g)),
    ...missing('fires', Object.keys(definition.events).filter((name) => !FROM_INSIDE.has(name))),
    ...tagged('fires').filter(({ type }) => type === undefined).map(({ name }) => ({ file, message: `does not say the type of its event "${name}": @fires {Event} ${name}` })),
  ];
}

/** Of every focusable element: nothing to say. */
const FROM_INSIDE = new Set(['focus', 'blur']);

function isOne(names: readonly string[], pattern: RegExp): boolean {
  return names.length === 1 && pattern.test(names[0]!);
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}
