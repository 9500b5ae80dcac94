import { boundNames, declaredNames, type Block, type Declarator, type Name, type Node, type Pattern, type Statement, type VariableKind } from '../ast.ts';
import { syntaxFault } from '../fault.ts';
import type { Gobbler } from './gobbler.ts';
import { refuseDuplicates, toPattern } from './parameters.ts';
import { isIdentifierStart, scanIdentifier } from './scan-identifier.ts';
import { hasLineBreak } from './scan-space.ts';

/** The block whose `{` the cursor is on. `parameters` are names that its own variables must not repeat. */
export function gobbleBlock(parser: Gobbler, parameters: readonly Name[] = []): Block {
  const start = parser.index;
  const statements: Statement[] = [];
  parser.openBracket();
  for (parser.gobbleSpaces(); parser.code !== 125; parser.gobbleSpaces()) {
    if (parser.index >= parser.expr.length) throw syntaxFault('This { is never closed with }', start, start + 1);
    statements.push(gobbleStatement(parser));
  }
  parser.closeBracket();
  refuseRepeated([...parameters, ...declaredNames(statements)]);
  return { type: 'block', statements, start, end: parser.index };
}

function refuseRepeated(names: readonly Name[]): void {
  refuseDuplicates(names, ({ name, start, end }) => syntaxFault(`${name} is declared twice`, start, end, 'Give one of them another name'));
}

/** One statement, the cursor on its first character. */
export function gobbleStatement(parser: Gobbler): Statement {
  const start = parser.index;
  if (parser.code === 123) return gobbleBlock(parser);
  if (parser.code === 59) {
    parser.index++;
    return { type: 'empty', start, end: parser.index };
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
      if (!parser.inLoop) throw syntaxFault(`${word} can stand only in a loop`, start, parser.index);
      return ended(parser, { type: word, start, end: parser.index });
    default: {
      const expression = parser.gobbleSequence();
      return ended(parser, { type: 'evaluation', expression, start, end: parser.endOf(expression) });
    }
  }
}

function wordAt(parser: Gobbler): string {
  return parser.expr.slice(parser.index, scanIdentifier(parser.expr, parser.index));
}

/** `node` with the semicolon behind it, which a line break, a closing brace or the end stands in for. */
function ended<T extends Statement>(parser: Gobbler, node: T): T {
  parser.gobbleSpaces();
  if (parser.code === 59) {
    parser.index++;
    return { ...node, end: parser.index };
  }
  const isOver = parser.code === 125 || parser.index >= parser.expr.length || hasLineBreak(parser.expr, node.end, parser.index);
  return isOver ? node : parser.unexpected();
}

function gobbleDeclaration(parser: Gobbler, kind: VariableKind): Statement {
  const start = parser.index;
  parser.index += kind.length;
  const declarators: Declarator[] = [];
  do {
    if (declarators.length > 0) parser.index++;
    declarators.push(gobbleDeclarator(parser, kind));
    parser.gobbleSpaces();
  } while (parser.code === 44);
  return ended(parser, { type: 'declaration', kind, declarators, start, end: declarators.at(-1)!.end });
}

function gobbleDeclarator(parser: Gobbler, kind: VariableKind): Declarator {
  const pattern = gobbleTarget(parser);
  const { start, end } = pattern;
  const afterId = parser.index;
  parser.gobbleSpaces();
  if (parser.code === 61) {
    parser.index++;
    const value = parser.gobbleExpression();
    return { pattern, value, start, end: parser.endOf(value) };
  }
  parser.index = afterId;
  if (kind === 'const' || pattern.type !== 'name') throw syntaxFault(kind === 'const' ? 'A const needs a value' : 'What is taken apart needs a value', start, end, 'Write = and the value');
  return { pattern, value: null, start, end };
}

/** What a declaration binds: a name, `{ … }` or `[ … ]`. */
function gobbleTarget(parser: Gobbler): Pattern {
  parser.gobbleSpaces();
  const canStart = isIdentifierStart(parser.expr, parser.index) || parser.code === 91 || parser.code === 123;
  const pattern = toPattern(parser, (canStart ? parser.gobblePrimary() : parser.unexpected()) as Node);
  refuseRepeated([...boundNames(pattern)]);
  return pattern;
}

function gobbleIf(parser: Gobbler): Statement {
  const start = parser.index;
  parser.index += 2;
  const test = gobbleCondition(parser);
  const consequent = gobbleBody(parser);
  const end = parser.index;
  parser.gobbleSpaces();
  if (wordAt(parser) !== 'else') {
    // What follows belongs to the next statement, and so does the line break before it.
    parser.index = end;
    return { type: 'if', test, consequent, alternate: null, start, end: consequent.end };
  }
  parser.index += 4;
  const alternate = gobbleBody(parser);
  return { type: 'if', test, consequent, alternate, start, end: alternate.end };
}

function gobbleCondition(parser: Gobbler): Node {
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
function gobbleBody(parser: Gobbler): Statement {
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

function gobbleFor(parser: Gobbler): Statement {
  const start = parser.index;
  parser.index += 3;
  parser.gobbleSpaces();
  if (wordAt(parser) === 'await') throw syntaxFault('for await is not part of the language', parser.index, parser.index + 5, 'Write await inside the loop');
  const open = openParenthesis(parser);
  parser.gobbleSpaces();
  const kind = wordAt(parser);
  if (kind !== 'const' && kind !== 'let') throw syntaxFault('This for needs a variable of its own', start, parser.index, FOR_HINT);
  parser.index += kind.length;
  const before = parser.functions;
  const pattern = gobbleTarget(parser);
  const inPattern = parser.functions - before;
  parser.gobbleSpaces();
  const link = wordAt(parser);
  if (link === 'in') throw syntaxFault('for … in is not part of the language', parser.index, parser.index + 2, 'Write for (const key of Object.keys(object))');
  if (link !== 'of') throw syntaxFault('Of the loops, only for … of is part of the language', start, parser.index, FOR_HINT);
  parser.index += 2;
  const list = parser.gobbleExpression();
  closeParenthesis(parser, open);
  const { functions, inLoop } = parser;
  parser.inLoop = true;
  const body = gobbleBody(parser);
  parser.inLoop = inLoop;
  return { type: 'for-of', kind, pattern, list, body, capturing: inPattern > 0 || parser.functions > functions, start, end: body.end };
}

function gobbleReturn(parser: Gobbler): Statement {
  const start = parser.index;
  const afterWord = (parser.index += 6);
  parser.gobbleSpaces();
  // JavaScript ends the statement with the line: a value on the next one is never returned.
  const isAlone = parser.code === 59 || parser.code === 125 || parser.index >= parser.expr.length || hasLineBreak(parser.expr, afterWord, parser.index);
  if (isAlone) return ended(parser, { type: 'return', value: null, start, end: afterWord });
  const value = parser.gobbleSequence();
  return ended(parser, { type: 'return', value, start, end: parser.endOf(value) });
}

/** The statements of a script, up to the end of its source. */
export function gobbleScript(parser: Gobbler): Block {
  const statements: Statement[] = [];
  for (parser.gobbleSpaces(); parser.index < parser.expr.length; parser.gobbleSpaces()) statements.push(gobbleStatement(parser));
  refuseRepeated([...declaredNames(statements)]);
  return { type: 'block', statements, start: statements[0]?.start ?? 0, end: statements.at(-1)?.end ?? 0 };
}
