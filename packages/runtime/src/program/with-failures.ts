import type { ComponentDefinition } from '../component/index.ts';
import { valueOf } from './compile-value.ts';
import type { CompiledValue, CompiledValues } from './compile-value.ts';

const NONE: readonly (readonly [string, string])[] = [];
const known = new WeakMap<ComponentDefinition, readonly (readonly [prop: string, of: string])[]>();

/**
 * The properties of a component with those that tell the failure of queries (`failureOf`) where the builder says nothing
 * there: a list that could not be fetched would look like one without rows. An empty text of the builder's tells nothing.
 */
export function withFailures(props: CompiledValues, definition: ComponentDefinition): CompiledValues {
  const added = tellersOf(definition).flatMap(([prop, of]) => {
    const names = Object.hasOwn(props, prop) ? [] : [...new Set(valueOf(props, of)?.references.flatMap(([root, key]) => (root !== undefined && key === 'data' ? [root] : [])))];
    return names.length === 0 ? [] : [[prop, failureOf(names)] as const];
  });
  return added.length === 0 ? props : { ...props, ...Object.fromEntries(added) };
}

function tellersOf(definition: ComponentDefinition): readonly (readonly [prop: string, of: string])[] {
  const found = known.get(definition) ?? Object.entries(definition.props).flatMap(([prop, { failureOf }]) => (failureOf === undefined ? NONE : [[prop, failureOf] as const]));
  known.set(definition, found);
  return found;
}

/** The failure of the first of some names that has one. No expression: a name may be that of something else, or of nothing, which is said where it stands. */
function failureOf(names: readonly string[]): CompiledValue {
  return {
    live: true,
    references: names.map((name) => [name, 'error']),
    problems: [],
    evaluate: (scope) => names.map((name) => messageOf(memberOf(memberOf(scope, name), 'error'))).find((message) => message !== undefined),
  };
}

function messageOf(error: unknown): string | undefined {
  const message = memberOf(error, 'message');
  return typeof message === 'string' ? message : undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
