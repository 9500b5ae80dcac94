import type { PropFacts } from './element-properties.ts';

/** A value that a property did not take. */
export interface BadValue {
  readonly tag: string;
  readonly name: string;
  readonly value: unknown;
  readonly prop: PropFacts | undefined;
}

/** Tells whoever builds the page, in its console, what was set and what the property takes. */
export function warnBadValue({ tag, name, value, prop }: BadValue): void {
  console.warn(`<${tag}> "${name}" was set to ${show(value)}, but it takes ${expected(prop)}. It keeps ${show(prop?.default)}.`);
}

function expected(prop: PropFacts | undefined): string {
  if (prop?.type === 'enum') return `one of ${(prop.options ?? []).join(', ')}`;
  if (prop?.type === 'array') return 'a list';
  return `a ${prop?.type ?? 'value'}`;
}

function show(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 80)}"`;
  if (typeof value === 'function') return 'a function';
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 80);
  } catch {
    return 'a value without JSON';
  }
}
