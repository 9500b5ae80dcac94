import { syntaxFault } from '../fault.ts';
import type { Gobbler } from './gobbler.ts';
import { endOf, startOf, type PlacedNode } from './raw-node.ts';
import { isIdentifierStart, scanIdentifier } from './scan-identifier.ts';
import { hasLineBreak } from './scan-space.ts';

/** The block whose `{` the cursor is on. */
export function gobbleBlock(parser: Gobbler): PlacedNode {
  const start = parser.index;
  const body: PlacedNode[] = [];
  parser.openBracket();
  for (parser.gobbleSpaces(); parser.code !== 125; parser.gobbleSpaces()) {
    if (parser.index >= parser.expr.length) throw syntaxFault('This { is never closed with }', start, start + 1);
    body.push(gobbleStatement(parser));
  }
  parser.closeBracket();
  return { type: 'BlockStatement', body, start, end: parser.index };
}

/** One statement, the cursor on its first character. */
export function gobbleStatement(parser: Gobbler): PlacedNode {
  const start = parser.index;
  if (parser.code === 123) return gobbleBlock(parser);
  if (parser.code === 59) {
    parser.index++;
    return { type: 'EmptyStatement', start, end: parser.index };
  }
  const word = wordAt(parser);
  switch (word) {
    case 'const':
    case 'let': return gobbleDeclaration(parser, word);
    case 'if': return gobbleIf(parser);
    case 'for': return gobbleFor(parser);
    case 'return': return gobbleReturn(parser);
    case 'break':
    case 'continue':
      parser.index += word.length;
      return ended(parser, { type: word === 'break' ? 'BreakStatement' : 'ContinueStatement', start, end: parser.index });
    default: {
      const expression = parser.gobbleSequence();
      return ended(parser, { type: 'ExpressionStatement', expression, start, end: endOf(expression) });
    }
  }
}

function wordAt(parser: Gobbler): string {
  return parser.expr.slice(parser.index, scanIdentifier(parser.expr, parser.index));
}

/** `node` with the semicolon behind it, which a line break, a closing brace or the end stands in for. */
function ended(parser: Gobbler, node: PlacedNode): PlacedNode {
  parser.gobbleSpaces();
  if (parser.code === 59) {
    parser.index++;
    return { ...node, end: parser.index };
  }
  const isOver = parser.code === 125 || parser.index >= parser.expr.length || hasLineBreak(parser.expr, node.end, parser.index);
  return isOver ? node : parser.unexpected();
}

function gobbleDeclaration(parser: Gobbler, kind: 'const' | 'let'): PlacedNode {
  const start = parser.index;
  parser.index += kind.length;
  const declarations: PlacedNode[] = [];
  do {
    if (declarations.length > 0) parser.index++;
    declarations.push(gobbleDeclarator(parser));
    parser.gobbleSpaces();
  } while (parser.code === 44);
  return ended(parser, { type: 'VariableDeclaration', kind, declarations, start, end: declarations.at(-1)!.end });
}

function gobbleDeclarator(parser: Gobbler): PlacedNode {
  const id = gobbleTarget(parser);
  const afterId = parser.index;
  parser.gobbleSpaces();
  if (parser.code !== 61) {
    parser.index = afterId;
    return { type: 'VariableDeclarator', id, init: null, start: id.start, end: id.end };
  }
  parser.index++;
  const init = parser.gobbleExpression();
  return { type: 'VariableDeclarator', id, init, start: id.start, end: endOf(init) };
}

/** What a declaration binds: a name, `{ … }` or `[ … ]`; narrowing reads it as a pattern. */
function gobbleTarget(parser: Gobbler): PlacedNode {
  parser.gobbleSpaces();
  const canStart = isIdentifierStart(parser.expr, parser.index) || parser.code === 91 || parser.code === 123;
  return canStart ? parser.gobblePrimary() : parser.unexpected();
}

function gobbleIf(parser: Gobbler): PlacedNode {
  const start = parser.index;
  parser.index += 2;
  const test = gobbleCondition(parser);
  const consequent = gobbleBody(parser);
  const end = parser.index;
  parser.gobbleSpaces();
  if (wordAt(parser) !== 'else') {
    // What follows belongs to the next statement, and so does the line break before it.
    parser.index = end;
    return { type: 'IfStatement', test, consequent, alternate: null, start, end: consequent.end };
  }
  parser.index += 4;
  const alternate = gobbleBody(parser);
  return { type: 'IfStatement', test, consequent, alternate, start, end: alternate.end };
}

function gobbleCondition(parser: Gobbler): PlacedNode {
  const open = openParenthesis(parser);
  const test = parser.gobbleSequence();
  closeParenthesis(parser, open);
  return test;
}

function openParenthesis(parser: Gobbler): number {
  parser.gobbleSpaces();
  if (parser.code !== 40) parser.unexpected();
  parser.openBracket();
  return parser.index - 1;
}

function closeParenthesis(parser: Gobbler, open: number): void {
  parser.gobbleSpaces();
  if (parser.code !== 41) parser.expectClosing(41, open);
  parser.closeBracket();
}

/** The statement that `if` or `for` governs. JavaScript refuses a declaration there: nothing could use it. */
function gobbleBody(parser: Gobbler): PlacedNode {
  parser.gobbleSpaces();
  const word = wordAt(parser);
  if (word === 'const' || word === 'let') {
    throw syntaxFault(`A ${word} needs a block here`, parser.index, parser.index + word.length, `Write { ${word} … }`);
  }
  parser.enter();
  const body = gobbleStatement(parser);
  parser.leave();
  return body;
}

const FOR_HINT = 'Write for (const x of list); to count, for (const i of Array(10).keys())';

function gobbleFor(parser: Gobbler): PlacedNode {
  const start = parser.index;
  parser.index += 3;
  parser.gobbleSpaces();
  if (wordAt(parser) === 'await') throw syntaxFault('for await is not part of the language', parser.index, parser.index + 5, 'Write await inside the loop');
  const open = openParenthesis(parser);
  parser.gobbleSpaces();
  const kind = wordAt(parser);
  if (kind !== 'const' && kind !== 'let') throw syntaxFault('This for needs a variable of its own', start, parser.index, FOR_HINT);
  parser.index += kind.length;
  const left = gobbleTarget(parser);
  parser.gobbleSpaces();
  const link = wordAt(parser);
  if (link === 'in') throw syntaxFault('for … in is not part of the language', parser.index, parser.index + 2, 'Write for (const key of Object.keys(object))');
  if (link !== 'of') throw syntaxFault('Of the loops, only for … of is part of the language', start, parser.index, FOR_HINT);
  parser.index += 2;
  const right = parser.gobbleExpression();
  closeParenthesis(parser, open);
  const body = gobbleBody(parser);
  return { type: 'ForOfStatement', kind, left, right, body, start, end: body.end };
}

function gobbleReturn(parser: Gobbler): PlacedNode {
  const start = parser.index;
  const afterWord = (parser.index += 6);
  parser.gobbleSpaces();
  // JavaScript ends the statement with the line: a value on the next one is never returned.
  const isAlone = parser.code === 59 || parser.code === 125 || parser.index >= parser.expr.length || hasLineBreak(parser.expr, afterWord, parser.index);
  if (isAlone) return ended(parser, { type: 'ReturnStatement', argument: null, start, end: afterWord });
  const argument = parser.gobbleSequence();
  return ended(parser, { type: 'ReturnStatement', argument, start, end: endOf(argument) });
}

/** The statements of a script, up to the end of its source. */
export function gobbleScript(parser: Gobbler): PlacedNode {
  const body: PlacedNode[] = [];
  for (parser.gobbleSpaces(); parser.index < parser.expr.length; parser.gobbleSpaces()) body.push(gobbleStatement(parser));
  const last = body.at(-1);
  return { type: 'BlockStatement', body, start: body[0] ? startOf(body[0]) : 0, end: last ? endOf(last) : 0 };
}
