import { didYouMean } from '@inlay/expr';
import { coerceProp } from '../component/index.ts';
import type { Prop } from '../component/index.ts';
import { describeValue } from '../document/index.ts';
import type { Problem } from '../problem.ts';

/**
 * A literal that a property cannot hold, or takes for something else than it says. A warning, since the component works:
 * with the default, or with what the value is taken for. `null` and the empty text stand for the default everywhere.
 */
export function checkProp(prop: Prop<unknown>, value: unknown, path: readonly string[]): Problem | undefined {
  if (value === null || value === undefined || value === '' || fits(prop, value)) return undefined;
  const message = `Expected ${expectedOf(prop)}, found ${describeValue(value)}.`;
  const coerced = coerceProp(prop, value);
  const meant = typeof value === 'string' ? didYouMean(value, prop.options ?? []) : undefined;
  return { severity: 'warning', code: 'wrong-type', message, path, hint: meant ?? `It is taken for ${describeValue(coerced.value)}.` };
}

function fits(prop: Prop<unknown>, value: unknown): boolean {
  switch (prop.type) {
    case 'boolean': return typeof value === 'boolean' || value === 'true' || value === 'false';
    case 'string': return typeof value !== 'object';
    default: return coerceProp(prop, value).ok;
  }
}

function expectedOf({ type, options = [] }: Prop<unknown>): string {
  switch (type) {
    case 'string': return 'a text';
    case 'number': return 'a number';
    case 'boolean': return 'true or false';
    case 'enum': return `one of ${options.map((option) => JSON.stringify(option)).join(', ')}`;
    case 'array': return 'a list';
    case 'object': return 'an object';
    case 'any': return 'a value';
  }
}
