import { parse, parseExpressionAt, type AnyNode } from 'acorn';

/** A node of acorn, read loosely: this is a test's second opinion, not part of the language. */
type Tree = AnyNode & Readonly<Record<string, unknown>>;

/** What acorn makes of `source`, in the shape of our own tree; throws where acorn refuses it. */
export function acornTree(source: string): unknown {
  const tree = parseExpressionAt(source, 0, { ecmaVersion: 2023, preserveParens: false }) as Tree;
  const rest = source.slice(tree.end).replaceAll(/\/\*[^]*?\*\/|\/\/.*|[\s)]/g, '');
  if (rest !== '' && rest !== ';') throw new SyntaxError('more than one expression');
  return convert(tree);
}

/** The same for the statements of a script. */
export function acornScript(source: string): unknown {
  const tree = parse(source, { ecmaVersion: 2023, allowAwaitOutsideFunction: true, allowReturnOutsideFunction: true, sourceType: 'module' }) as Tree;
  const statements = (tree['body'] as Tree[]).map(convert);
  return { type: 'block', statements, start: 0, end: 0 };
}

function convert(node: Tree): unknown {
  const { start, end } = node;
  const field = (name: string): unknown => convert(node[name] as Tree);
  const list = (name: string): unknown[] => (node[name] as (Tree | null)[]).map((item) => item && convert(item));
  switch (node.type) {
    case 'Literal': return literal(node);
    case 'TemplateLiteral': return { type: 'template', texts: (node['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked), values: list('expressions'), start, end };
    case 'Identifier': return { type: 'name', name: node['name'], start, end };
    case 'ArrayExpression': return { type: 'array', elements: list('elements'), start, end };
    case 'ObjectExpression': return { type: 'object', properties: list('properties'), start, end };
    case 'Property': return { type: 'property', key: key(node), value: field('value'), shorthand: node['shorthand'], start, end };
    case 'SpreadElement': return { type: 'spread', argument: field('argument'), start, end };
    case 'UnaryExpression': return { type: 'unary', operator: node['operator'], argument: field('argument'), start, end };
    case 'BinaryExpression':
    case 'LogicalExpression': return { type: node.type === 'BinaryExpression' ? 'binary' : 'logical', operator: node['operator'], left: field('left'), right: field('right'), start, end };
    case 'ConditionalExpression': return { type: 'conditional', test: field('test'), consequent: field('consequent'), alternate: field('alternate'), start, end };
    case 'SequenceExpression': return { type: 'sequence', expressions: list('expressions'), start, end };
    case 'MemberExpression': return member(node);
    case 'ChainExpression': return { type: 'chain', expression: field('expression'), start, end };
    case 'CallExpression': return { type: 'call', callee: field('callee'), args: list('arguments'), optional: node['optional'], start, end };
    case 'NewExpression': return { type: 'new', path: path(node['callee'] as Tree), args: list('arguments'), start, end };
    case 'ArrowFunctionExpression': return arrow(node);
    case 'AssignmentExpression': return { type: 'assignment', operator: node['operator'], target: field('left'), value: field('right'), start, end };
    case 'UpdateExpression': return { type: 'update', operator: node['operator'], prefix: node['prefix'], target: field('argument'), start, end };
    case 'AwaitExpression': return { type: 'await', argument: field('argument'), start, end };
    default: return statement(node);
  }
}

function statement(node: Tree): unknown {
  const { start, end } = node;
  const optional = (name: string): unknown => node[name] && convert(node[name] as Tree);
  switch (node.type) {
    case 'BlockStatement': return { type: 'block', statements: (node['body'] as Tree[]).map(convert), start, end };
    case 'VariableDeclaration': return { type: 'declaration', kind: node['kind'], declarators: (node['declarations'] as Tree[]).map(declarator), start, end };
    case 'IfStatement': return { type: 'if', test: optional('test'), consequent: optional('consequent'), alternate: optional('alternate'), start, end };
    case 'ForOfStatement': return {
      type: 'for-of', kind: (node['left'] as Tree)['kind'], pattern: declarator(((node['left'] as Tree)['declarations'] as Tree[])[0]!).pattern,
      list: optional('right'), body: optional('body'), start, end,
    };
    case 'ReturnStatement': return { type: 'return', value: optional('argument'), start, end };
    case 'BreakStatement':
    case 'ContinueStatement': return { type: node.type === 'BreakStatement' ? 'break' : 'continue', start, end };
    case 'ExpressionStatement': return { type: 'evaluation', expression: optional('expression'), start, end };
    case 'EmptyStatement': return { type: 'empty', start, end };
    default: throw new Error(`no shape for ${node.type}`);
  }
}

function declarator(node: Tree): { pattern: unknown; value: unknown; start: number; end: number } {
  return { pattern: pattern(node['id'] as Tree), value: node['init'] && convert(node['init'] as Tree), start: node.start, end: node.end };
}

function literal(node: Tree): unknown {
  const { start, end } = node;
  const regex = node['regex'] as { pattern: string; flags: string } | undefined;
  return regex ? { type: 'regex', ...regex, start, end } : { type: 'literal', value: node['value'], start, end };
}

function key(node: Tree): unknown {
  const written = node['key'] as Tree;
  if (node['computed']) return convert(written);
  return written.type === 'Identifier' ? written['name'] : String(written['value']);
}

function member(node: Tree): unknown {
  const property = node['property'] as Tree;
  const constant = property.type === 'Literal' && ['string', 'number'].includes(typeof property['value']);
  const name = !node['computed'] ? property['name'] : constant ? String(property['value']) : convert(property);
  return { type: 'member', object: convert(node['object'] as Tree), key: name, keyStart: property.start, optional: node['optional'], start: node.start, end: node.end };
}

function path(callee: Tree): unknown[] {
  return callee.type === 'MemberExpression' ? [...path(callee['object'] as Tree), (callee['property'] as Tree)['name']] : [callee['name']];
}

function arrow(node: Tree): unknown {
  const parameters = node['params'] as Tree[];
  const last = parameters.at(-1);
  const rest = last?.type === 'RestElement' ? pattern(last['argument'] as Tree) : null;
  return {
    type: 'arrow', parameters: (rest ? parameters.slice(0, -1) : parameters).map(parameter), rest,
    body: convert(node['body'] as Tree), start: node.start, end: node.end,
  };
}

function parameter(node: Tree): unknown {
  if (node.type === 'AssignmentPattern') return { pattern: pattern(node['left'] as Tree), fallback: convert(node['right'] as Tree) };
  return { pattern: pattern(node), fallback: null };
}

function pattern(node: Tree): unknown {
  const { start, end } = node;
  if (node.type === 'Identifier') return { type: 'name', name: node['name'], start, end };
  const parts = node[node.type === 'ArrayPattern' ? 'elements' : 'properties'] as (Tree | null)[];
  const last = parts.at(-1);
  const rest = last?.type === 'RestElement' ? pattern(last['argument'] as Tree) : null;
  const others = rest ? parts.slice(0, -1) : parts;
  if (node.type === 'ArrayPattern') return { type: 'array-pattern', elements: others.map((part) => part && parameter(part)), rest, start, end };
  const properties = (others as Tree[]).map((part) => ({ ...(parameter(part['value'] as Tree) as object), key: key(part), shorthand: part['shorthand'] }));
  return { type: 'object-pattern', properties, rest, start, end };
}
