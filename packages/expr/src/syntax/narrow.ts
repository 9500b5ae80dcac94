import { parameterNames, type Arrow, type AssignmentOperator, type BinaryOperator, type Block, type Call, type LogicalOperator, type Member, type Name, type New, type Node, type Property, type Spread, type UnaryOperator } from '../ast.ts';
import { Fault, syntaxFault } from '../fault.ts';
import { LIMITS } from '../limits.ts';
import { LOOP_METHODS } from './loop-methods.ts';
import { narrowParameters } from './narrow-parameters.ts';
import { narrowBlock, type StatementWalk } from './narrow-statement.ts';
import type { PlacedNode } from './raw-node.ts';

const LOGICAL: ReadonlySet<string> = new Set(['&&', '||', '??']);

/**
 * The parser's tree as the language's own, closed one.
 *
 * Throws a Fault for every node that the language has no place for, naming what to write instead,
 * and for the few things that JavaScript itself refuses and the parser let through.
 */
export function narrow(tree: PlacedNode): Node {
  return new Narrower().node(tree);
}

/** The statements of a script, as `narrow` gives an expression. The places of its awaits are added to `awaits`. */
export function narrowScript(tree: PlacedNode, awaits: number[] = []): Block {
  return narrowBlock(tree, new Narrower(awaits));
}

/** A walk over one tree; it counts what a plain recursion could not hand back. */
class Narrower implements StatementWalk {
  #depth = 0;
  /** Arrows around the node at hand; `await` cannot stand in one. */
  #arrows = 0;
  /** Arrows met so far that become functions of their own, not loops of a method. */
  #functions = 0;
  readonly #awaits: number[];

  constructor(awaits: number[] = []) {
    this.#awaits = awaits;
  }

  node(raw: PlacedNode): Node {
    this.enter(raw);
    const node = this.#convert(raw);
    this.#depth--;
    return node;
  }

  enter(raw: PlacedNode): void {
    if (++this.#depth > LIMITS.depth) throw new Fault('limit', 'This expression is too long a chain of parts', { range: [raw.start, raw.end] });
  }

  leave(): void {
    this.#depth--;
  }

  countFunctions(): number {
    return this.#functions;
  }

  #convert(raw: PlacedNode): Node {
    const { start, end } = raw;
    switch (raw.type) {
      case 'Literal': return this.#literal(raw);
      case 'TemplateLiteral': return { type: 'template', texts: raw['texts'] as string[], values: (raw['expressions'] as PlacedNode[]).map((value) => this.node(value)), start, end };
      case 'Identifier': return { type: 'name', name: raw['name'] as string, start, end };
      case 'ArrayExpression': return { type: 'array', elements: (raw['elements'] as (PlacedNode | null)[]).map((element) => element && this.#item(element)), start, end };
      case 'ObjectExpression': return { type: 'object', properties: (raw['properties'] as PlacedNode[]).map((property) => this.#property(property)), start, end };
      case 'UnaryExpression': return this.#unary(raw);
      case 'BinaryExpression': return this.#binary(raw);
      case 'ConditionalExpression': return { type: 'conditional', test: this.#field(raw, 'test'), consequent: this.#field(raw, 'consequent'), alternate: this.#field(raw, 'alternate'), start, end };
      case 'SequenceExpression': return this.#sequence(raw);
      case 'MemberExpression': return this.#member(raw);
      case 'CallExpression': return this.#call(raw);
      case 'NewExpression': return this.#new(raw);
      case 'ChainExpression': return { type: 'chain', expression: this.#field(raw, 'expression') as Member | Call, start, end };
      case 'ArrowFunctionExpression': return this.#arrow(raw);
      case 'AssignmentExpression': return { type: 'assignment', operator: raw['operator'] as AssignmentOperator, target: assigned(raw, raw['left'] as PlacedNode), value: this.#field(raw, 'right'), start, end };
      case 'UpdateExpression': return { type: 'update', operator: raw['operator'] as '++' | '--', prefix: raw['prefix'] as boolean, target: assigned(raw, raw['argument'] as PlacedNode), start, end };
      case 'AwaitExpression': return this.#await(raw);
      default: return refuse(raw);
    }
  }

  #field(raw: PlacedNode, field: string): Node {
    return this.node(raw[field] as PlacedNode);
  }

  #literal(raw: PlacedNode): Node {
    const { start, end } = raw;
    const regex = raw['regex'] as { pattern: string; flags: string } | undefined;
    if (regex) return { type: 'regex', pattern: regex.pattern, flags: regex.flags, start, end };
    return { type: 'literal', value: raw['value'] as string | number | boolean | null, start, end };
  }

  #item(raw: PlacedNode): Node | Spread {
    if (raw.type !== 'SpreadElement') return this.node(raw);
    return { type: 'spread', argument: this.#field(raw, 'argument'), start: raw.start, end: raw.end };
  }

  #property(raw: PlacedNode): Property | Spread {
    if (raw.type === 'SpreadElement') return this.#item(raw) as Spread;
    const { start, end } = raw;
    if (raw['shorthand'] && (raw['value'] as PlacedNode).type === 'AssignmentExpression') {
      throw syntaxFault('A default can stand only where an object is taken apart', start, end, 'Write { key: value }');
    }
    return { type: 'property', key: this.#key(raw), value: this.#field(raw, 'value'), shorthand: raw['shorthand'] as boolean, start, end };
  }

  /** A key as text where it is known, else as the node that computes it. */
  #key(raw: PlacedNode): string | Node {
    const key = raw['key'] as PlacedNode;
    if (raw['computed']) return this.node(key);
    const name = key.type === 'Identifier' ? (key['name'] as string) : String(key['value']);
    if (name === '__proto__') throw new Fault('denied', 'An object cannot have a key __proto__', { range: [key.start, key.end] });
    return name;
  }

  #unary(raw: PlacedNode): Node {
    const operator = raw['operator'] as string;
    if (operator === 'delete') {
      throw new Fault('denied', 'delete would change an object, and an expression changes nothing', {
        range: [raw.start, raw.end], hint: 'Leave the key out: (({ key, ...rest }) => rest)(object)',
      });
    }
    return { type: 'unary', operator: operator as UnaryOperator, argument: this.#field(raw, 'argument'), start: raw.start, end: raw.end };
  }

  #binary(raw: PlacedNode): Node {
    const { start, end } = raw;
    const operator = raw['operator'] as string;
    const leftRaw = raw['left'] as PlacedNode;
    refuseAmbiguous(operator, leftRaw, raw['right'] as PlacedNode);
    const left = this.node(leftRaw);
    const right = this.#field(raw, 'right');
    if (LOGICAL.has(operator)) return { type: 'logical', operator: operator as LogicalOperator, left, right, start, end };
    return { type: 'binary', operator: operator as BinaryOperator, left, right, start, end };
  }

  #sequence(raw: PlacedNode): Node {
    const items = raw['expressions'] as PlacedNode[];
    const spread = items.find((item) => item.type === 'SpreadElement');
    if (spread) return refuse(spread);
    if (raw['trailing']) throw syntaxFault('A value must follow the last comma', raw.end - 1, raw.end);
    return { type: 'sequence', expressions: items.map((item) => this.node(item)), start: raw.start, end: raw.end };
  }

  #member(raw: PlacedNode): Node {
    const { start, end } = raw;
    const property = raw['property'] as PlacedNode;
    const optional = raw['optional'] as boolean;
    const objectRaw = raw['object'] as PlacedNode;
    if (objectRaw.type === 'ThisExpression') return paramsAlias(raw, property);
    const object = this.node(objectRaw);
    if (!raw['computed']) return { type: 'member', object, key: property['name'] as string, keyStart: property.start, optional, start, end };
    const key = this.node(property);
    const isText = key.type === 'literal' && (typeof key.value === 'string' || typeof key.value === 'number');
    return { type: 'member', object, key: isText ? String(key.value) : key, keyStart: property.start, optional, start, end };
  }

  #call(raw: PlacedNode): Node {
    const callee = this.#field(raw, 'callee');
    const before = this.#functions;
    const args = (raw['arguments'] as PlacedNode[]).map((argument) => this.#item(argument));
    const first = args[0];
    // Such an arrow becomes a loop in its caller's frame, unless it makes functions itself.
    if (first?.type === 'arrow' && !first.capturing && !first.rest && isLoop(callee)) this.#functions = Math.max(before, this.#functions - 1);
    return { type: 'call', callee, args, optional: raw['optional'] as boolean, start: raw.start, end: raw.end };
  }

  #new(raw: PlacedNode): New {
    const path: string[] = [];
    let callee = raw['callee'] as PlacedNode;
    for (; callee.type === 'MemberExpression' && !callee['computed']; callee = callee['object'] as PlacedNode) {
      path.unshift((callee['property'] as PlacedNode)['name'] as string);
    }
    if (callee.type !== 'Identifier') {
      throw new Fault('denied', 'new needs the name of a class', { range: [callee.start, callee.end], hint: 'Date, Map, Set, RegExp, URL or one of Intl' });
    }
    path.unshift(callee['name'] as string);
    const args = (raw['arguments'] as PlacedNode[]).map((argument) => this.#item(argument));
    return { type: 'new', path, args, start: raw.start, end: raw.end };
  }

  #await(raw: PlacedNode): Node {
    if (this.#arrows > 0) {
      throw new Fault('denied', 'await cannot stand in an arrow', { range: [raw.start, raw.start + 5], hint: 'Write .then((result) => …) there, or for (const x of list) with await around it' });
    }
    this.#awaits.push(raw.start);
    return { type: 'await', argument: this.#field(raw, 'argument'), start: raw.start, end: raw.end };
  }

  #arrow(raw: PlacedNode): Arrow {
    const before = this.#functions;
    this.#arrows++;
    const { parameters, rest } = narrowParameters(raw['parameters'] as PlacedNode, (node) => this.node(node));
    const bodyRaw = raw['body'] as PlacedNode;
    const body = bodyRaw.type === 'BlockStatement' ? narrowBlock(bodyRaw, this, [...parameterNames({ parameters, rest })]) : this.node(bodyRaw);
    this.#arrows--;
    const capturing = this.#functions > before;
    this.#functions++;
    return { type: 'arrow', parameters, rest, body, capturing, start: raw.start, end: raw.end };
  }
}

function isLoop(callee: Node): boolean {
  return callee.type === 'member' && typeof callee.key === 'string' && LOOP_METHODS.has(callee.key);
}

/** `this` exists for one thing only: queries brought from elsewhere say `this.params`. */
function paramsAlias(raw: PlacedNode, property: PlacedNode): Node {
  if (raw['computed'] || property['name'] !== 'params') return refuse(raw['object'] as PlacedNode);
  return { type: 'name', name: 'params', start: property.start, end: property.end };
}

/** JavaScript refuses `-a ** b` and `a ?? b || c` without parentheses, because people read them differently. */
function refuseAmbiguous(operator: string, left: PlacedNode, right: PlacedNode): void {
  if (operator === '**' && (left.type === 'UnaryExpression' || left.type === 'AwaitExpression') && !left.groups) {
    throw syntaxFault('A sign or word before the base of ** needs parentheses', left.start, left.end, 'Write (-a) ** b or -(a ** b)');
  }
  if (!LOGICAL.has(operator)) return;
  for (const operand of [left, right]) {
    if (operand.type !== 'BinaryExpression' || operand.groups || !LOGICAL.has(operand['operator'] as string)) continue;
    if ((operator === '??') === (operand['operator'] === '??')) continue;
    throw syntaxFault('?? beside || or && needs parentheses', operand.start, operand.end, 'Write (a ?? b) || c or a ?? (b || c)');
  }
}

/** The variable that an assignment sets; members are values of somebody else and stay as they are. */
function assigned(raw: PlacedNode, target: PlacedNode): Name {
  const { start, end } = target;
  if (target.type === 'Identifier') return { type: 'name', name: target['name'] as string, start, end };
  const operator = String(raw['operator']);
  const isPattern = target.type === 'ObjectExpression' || target.type === 'ArrayExpression';
  const hint = isPattern ? 'Take it apart in a declaration: const { a, b } = value' : 'Make a new value: ({ ...object, key: value })';
  throw new Fault('denied', `${operator} would change a value, and only variables can be set`, { range: [raw.start, raw.end], hint });
}

function refuse(raw: PlacedNode): never {
  const range = [raw.start, raw.end] as const;
  switch (raw.type) {
    case 'ThisExpression':
      throw new Fault('denied', 'this is not part of the language', { range, hint: 'Write the name of a component or query; this.params is params' });
    case 'SpreadElement':
      throw syntaxFault('... can stand only in a list, an object or arguments', raw.start, raw.end, 'Write [...value]');
    case 'EmptyGroup':
      throw syntaxFault('Parentheses need a value between them', raw.start, raw.end);
    default:
      throw new Fault('denied', `${raw.type} is not part of the language`, { range });
  }
}
