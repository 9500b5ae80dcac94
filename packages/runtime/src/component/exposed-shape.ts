import type { ValueShape } from '@inlay/expr/complete';
import type { ComponentDefinition, ExposedValue } from './define-component.ts';

const SIMPLE = { string: 'text', number: 'number', boolean: 'boolean', any: 'any' } as const;

/** What expressions can read of a component of a kind, before there is one: what it exposes, and its methods. For `complete`. */
export function exposedShape({ exposes, methods }: Pick<ComponentDefinition, 'exposes' | 'methods'>): ValueShape {
  const values = Object.entries(exposes).map(([name, value]) => [name, shapeOfExposed(value)] as const);
  const calls = Object.entries(methods).map(([name, { description, parameters }]): readonly [string, ValueShape] => (
    [name, { type: 'function', signature: `(${parameters.map((parameter) => parameter.name).join(', ')})`, description }]));
  return { type: 'object', properties: Object.fromEntries([...values, ...calls]) };
}

function shapeOfExposed({ type, description, members }: ExposedValue): ValueShape {
  if (type !== 'array' && type !== 'object') return { type: SIMPLE[type], description };
  const inside: ValueShape = members === undefined ? { type: 'any' } : { type: 'object', properties: Object.fromEntries(Object.entries(members).map(([name, member]) => [name, shapeOfExposed(member)])) };
  if (type === 'array') return { type, of: inside, description };
  return inside.type === 'object' ? { ...inside, description } : { type: 'any', description };
}
