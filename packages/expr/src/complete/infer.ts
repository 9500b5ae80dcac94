import type { Call, Node, Pattern } from '../ast.ts';
import { ALIASES } from '../compile/compile-name.ts';
import { Fault } from '../fault.ts';
import { parseScript } from '../syntax/syntax.ts';
import { membersOf, methodsOf } from './signatures.ts';
import { ANY, type SimpleType, type ValueShape } from './value-shape.ts';

/** What is known of the names in reach. */
export type Names = ReadonlyMap<string, ValueShape>;

/** The expression that `source` is, or null where it is none. */
export function parseQuietly(source: string): Node | null {
  try {
    const [first, ...more] = parseScript(source).statements;
    return first?.type === 'evaluation' && more.length === 0 ? first.expression : null;
  } catch (error) {
    if (error instanceof Fault || error instanceof RangeError) return null;
    throw error;
  }
}

/** What is known of the value of `node`, from its syntax and the names alone. */
export function inferShape(node: Node, names: Names): ValueShape {
  switch (node.type) {
    case 'literal': return { type: node.value === null ? 'null' : typeof node.value === 'string' ? 'text' : (typeof node.value as 'number' | 'boolean') };
    case 'template': return { type: 'text' };
    case 'regex': return { type: 'regex' };
    case 'name': return names.get(node.name) ?? globalShape('', node.name);
    case 'array': return { type: 'array', of: inferElement(node.elements[0], names) };
    case 'object': return inferObject(node, names);
    case 'unary': return { type: node.operator === '!' ? 'boolean' : node.operator === 'typeof' ? 'text' : node.operator === 'void' ? 'undefined' : 'number' };
    case 'binary': return inferBinary(node.operator, inferShape(node.left, names), inferShape(node.right, names));
    case 'logical': return known(inferShape(node.left, names), inferShape(node.right, names));
    case 'conditional': return known(inferShape(node.consequent, names), inferShape(node.alternate, names));
    case 'sequence': return inferShape(node.expressions.at(-1)!, names);
    case 'chain': return inferShape(node.expression, names);
    case 'member': return inferMember(node.object, node.key, names);
    case 'call': return inferCall(node, names);
    case 'new': return { type: NEW_TYPES[node.path[0]!] ?? 'any' };
    case 'arrow': return { type: 'function', gives: node.body.type === 'block' ? ANY : inferShape(node.body, names) };
    case 'assignment': return inferShape(node.value, names);
    case 'update': return { type: 'number' };
    case 'await': {
      const shape = inferShape(node.argument, names);
      return shape.type === 'action' ? ANY : shape;
    }
  }
}

const NEW_TYPES: Readonly<Record<string, SimpleType>> = { Date: 'date', Map: 'map', Set: 'set', RegExp: 'regex', URL: 'URL', Intl: 'formatter' };

function known(first: ValueShape, second: ValueShape): ValueShape {
  return first.type === 'any' || first.type === 'null' || first.type === 'undefined' ? second : first;
}

function inferElement(element: Node | { readonly type: 'spread'; readonly argument: Node } | null | undefined, names: Names): ValueShape {
  if (!element) return ANY;
  return element.type === 'spread' ? elementOf(inferShape(element.argument, names)) : inferShape(element, names);
}

function inferObject(node: Node & { type: 'object' }, names: Names): ValueShape {
  const properties: Record<string, ValueShape> = {};
  for (const property of node.properties) {
    const spread = property.type === 'spread' ? inferShape(property.argument, names) : null;
    if (spread?.type === 'object') Object.assign(properties, spread.properties);
    if (property.type === 'property' && typeof property.key === 'string') properties[property.key] = inferShape(property.value, names);
  }
  return { type: 'object', properties };
}

function inferBinary(operator: string, left: ValueShape, right: ValueShape): ValueShape {
  if (operator !== '+') return { type: /^(?:[<>]=?|[!=]==?|in|instanceof)$/.test(operator) ? 'boolean' : 'number' };
  if (left.type === 'text' || right.type === 'text') return { type: 'text' };
  return left.type === 'number' && right.type === 'number' ? { type: 'number' } : ANY;
}

/** The property of a shape; a method is a function that gives what calling it gives. */
export function memberOf(shape: ValueShape, key: string): ValueShape {
  if (shape.type === 'object' && Object.hasOwn(shape.properties, key)) return shape.properties[key]!;
  if (shape.type === 'array' && /^\d+$/.test(key)) return shape.of;
  const signature = methodsOf(shape.type).get(key);
  if (!signature) return ANY;
  const gives = shapeNamed(signature.gives, shape);
  return signature.parameters === null ? gives : { type: 'function', gives };
}

function inferMember(object: Node, key: string | Node, names: Names): ValueShape {
  if (typeof key !== 'string') {
    const shape = inferShape(object, names);
    return shape.type === 'array' ? shape.of : ANY;
  }
  if (object.type === 'name' && !names.has(object.name)) {
    if (ALIASES.has(object.name)) return names.get(key) ?? ANY;
    if (membersOf(object.name).size > 0) return globalShape(object.name, key);
  }
  return memberOf(inferShape(object, names), key);
}

function globalShape(owner: string, name: string): ValueShape {
  const signature = membersOf(owner).get(name);
  if (!signature) return ANY;
  const gives = shapeNamed(signature.gives, ANY);
  return signature.parameters === null ? gives : { type: 'function', signature: `(${signature.parameters})`, gives };
}

function inferCall(node: Call, names: Names): ValueShape {
  const { callee } = node;
  const first = node.args[0];
  if (callee.type === 'member' && first?.type === 'arrow' && (callee.key === 'map' || callee.key === 'flatMap')) {
    const list = inferShape(callee.object, names);
    if (list.type === 'array' && first.body.type !== 'block') {
      const inner = new Map(names);
      first.parameters.forEach(({ pattern }, index) => bindPattern(pattern, index === 0 ? list.of : ANY, inner));
      const made = inferShape(first.body, inner);
      return { type: 'array', of: callee.key === 'flatMap' ? elementOf(made) : made };
    }
  }
  const shape = inferShape(callee, names);
  return shape.type === 'function' ? (shape.gives ?? ANY) : ANY;
}

/** What each element of a shape is. */
export function elementOf(shape: ValueShape): ValueShape {
  return shape.type === 'array' ? shape.of : shape.type === 'text' ? shape : ANY;
}

function shapeNamed(name: string, self: ValueShape): ValueShape {
  if (name === 'self') return self;
  if (name === 'element') return elementOf(self);
  if (name.endsWith('[]')) return { type: 'array', of: shapeNamed(name.slice(0, -2), self) };
  return name === 'object' ? { type: 'object', properties: {} } : { type: name as SimpleType };
}

/** Adds the names that `pattern` binds when it takes a value of `shape`. */
export function bindPattern(pattern: Pattern, shape: ValueShape, names: Map<string, ValueShape>): void {
  if (pattern.type === 'name') {
    names.set(pattern.name, shape);
  } else if (pattern.type === 'array-pattern') {
    for (const element of pattern.elements) if (element) bindPattern(element.pattern, elementOf(shape), names);
    if (pattern.rest) bindPattern(pattern.rest, shape, names);
  } else {
    for (const { key, pattern: part } of pattern.properties) bindPattern(part, typeof key === 'string' ? memberOf(shape, key) : ANY, names);
    if (pattern.rest) bindPattern(pattern.rest, shape, names);
  }
}
