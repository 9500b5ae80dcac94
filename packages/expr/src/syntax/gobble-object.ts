import type { Name, Node, Property, Spread } from '../ast.ts';
import { Fault, syntaxFault } from '../fault.ts';
import { gobbleSpread } from './gobble-list.ts';
import type { Gobbler } from './gobbler.ts';
import { RESERVED_WORDS } from './scan-identifier.ts';
import { scanNumber } from './scan-number.ts';
import { scanString } from './scan-string.ts';

/** The object literal, or destructuring pattern, whose `{` the cursor is on. */
export function gobbleObject(parser: Gobbler): Node {
  const start = parser.index;
  const properties: (Property | Spread)[] = [];
  parser.openBracket();
  for (parser.gobbleSpaces(); parser.code !== 125; parser.gobbleSpaces()) {
    properties.push(gobbleSpread(parser) ?? gobbleProperty(parser));
    parser.gobbleSpaces();
    if (parser.code === 44) parser.index++;
    else if (parser.code !== 125) parser.expectClosing(125, start);
  }
  parser.closeBracket();
  return { type: 'object', properties, start, end: parser.index };
}

function gobbleProperty(parser: Gobbler): Property {
  const start = parser.index;
  const isComputed = parser.code === 91;
  const written = isComputed ? gobbleComputedKey(parser) : gobbleKey(parser);
  const key = isComputed ? written : written.type === 'name' ? written.name : String((written as Node & { type: 'literal' }).value);
  parser.gobbleSpaces();
  const shorthand = parser.code !== 58;
  if (shorthand) {
    refuseMethod(parser, written);
    if (written.type !== 'name' || isComputed) parser.expectClosing(58, start);
  } else {
    parser.index++;
  }
  const value = shorthand ? gobbleShorthand(parser, written as Name) : parser.gobbleExpression();
  const property: Property = { type: 'property', key, value, shorthand, start, end: parser.endOf(value) };
  if (key === '__proto__') parser.doubts.set(property, new Fault('denied', 'An object cannot have a key __proto__', { range: [written.start, written.end] }));
  return property;
}

function gobbleKey(parser: Gobbler): Node {
  const code = parser.code;
  if (code === 34 || code === 39) return parser.gobbleLiteral(scanString(parser.expr, parser.index));
  if ((code >= 48 && code <= 57) || code === 46) return parser.gobbleLiteral(scanNumber(parser.expr, parser.index));
  return parser.gobbleName();
}

function gobbleComputedKey(parser: Gobbler): Node {
  const open = parser.index;
  parser.openBracket();
  const key = parser.gobbleExpression();
  if (parser.code !== 93) parser.expectClosing(93, open);
  parser.closeBracket();
  return key;
}

/** `{name}`, and `{name = value}`, which only a pattern may hold. */
function gobbleShorthand(parser: Gobbler, name: Name): Node {
  const { start } = name;
  if (RESERVED_WORDS.has(name.name)) {
    throw syntaxFault(`'${name.name}' is a reserved word and cannot stand for a value`, start, name.end, 'Write a key and a value, { key: value }');
  }
  if (parser.code !== 61) return name;
  parser.index++;
  const value = parser.gobbleExpression();
  const end = parser.endOf(value);
  const node: Node = { type: 'assignment', operator: '=', target: name, value, start, end };
  parser.doubts.set(node, syntaxFault('A default can stand only where an object is taken apart', start, end, 'Write { key: value }'));
  return node;
}

function refuseMethod(parser: Gobbler, key: Node): void {
  const isAccessor = key.type === 'name' && (key.name === 'get' || key.name === 'set' || key.name === 'async');
  const follows = parser.code;
  if (follows !== 40 && !(isAccessor && follows !== 44 && follows !== 125 && follows !== 61)) return;
  throw syntaxFault('Methods, getters and setters are not part of the language', key.start, parser.index + 1, 'Write a key with an arrow, { key: (x) => value }');
}
