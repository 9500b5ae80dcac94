import { syntaxFault } from '../fault.ts';
import { gobbleSpread } from './gobble-list.ts';
import type { Gobbler } from './gobbler.ts';
import type { PlacedNode } from './raw-node.ts';
import { RESERVED_WORDS } from './scan-identifier.ts';
import { scanNumber } from './scan-number.ts';
import { scanString } from './scan-string.ts';

/** The object literal, or destructuring pattern, whose `{` the cursor is on. */
export function gobbleObject(parser: Gobbler): PlacedNode {
  const start = parser.index;
  const properties: PlacedNode[] = [];
  parser.openBracket();
  for (parser.gobbleSpaces(); parser.code !== 125; parser.gobbleSpaces()) {
    properties.push(gobbleSpread(parser) ?? gobbleProperty(parser));
    parser.gobbleSpaces();
    if (parser.code === 44) parser.index++;
    else if (parser.code !== 125) parser.expectClosing(125, start);
  }
  parser.closeBracket();
  return { type: 'ObjectExpression', properties, start, end: parser.index };
}

function gobbleProperty(parser: Gobbler): PlacedNode {
  const start = parser.index;
  const computed = parser.code === 91;
  const key = computed ? gobbleComputedKey(parser) : gobbleKey(parser);
  parser.gobbleSpaces();
  if (parser.code === 58) {
    parser.index++;
    const value = parser.gobbleExpression();
    return { type: 'Property', key, value, computed, shorthand: false, start, end: value.outer?.[1] ?? value.end };
  }
  refuseMethod(parser, key);
  if (key.type !== 'Identifier' || computed) parser.expectClosing(58, start);
  return gobbleShorthand(parser, key);
}

function gobbleKey(parser: Gobbler): PlacedNode {
  const code = parser.code;
  if (code === 34 || code === 39) return parser.gobbleLiteral(scanString(parser.expr, parser.index));
  if ((code >= 48 && code <= 57) || code === 46) return parser.gobbleLiteral(scanNumber(parser.expr, parser.index));
  return parser.gobbleName();
}

function gobbleComputedKey(parser: Gobbler): PlacedNode {
  const open = parser.index;
  parser.openBracket();
  const key = parser.gobbleExpression();
  if (parser.code !== 93) parser.expectClosing(93, open);
  parser.closeBracket();
  return key;
}

/** `{name}`, and `{name = value}`, which only a pattern may hold; narrowing knows whether it is one. */
function gobbleShorthand(parser: Gobbler, key: PlacedNode): PlacedNode {
  if (RESERVED_WORDS.has(key['name'] as string)) {
    throw syntaxFault(`'${String(key['name'])}' is a reserved word and cannot stand for a value`, key.start, key.end, 'Write a key and a value, { key: value }');
  }
  if (parser.code !== 61) return { type: 'Property', key, value: key, computed: false, shorthand: true, start: key.start, end: key.end };
  parser.index++;
  const right = parser.gobbleExpression();
  const end = right.outer?.[1] ?? right.end;
  const value: PlacedNode = { type: 'AssignmentExpression', operator: '=', left: key, right, start: key.start, end };
  return { type: 'Property', key, value, computed: false, shorthand: true, start: key.start, end };
}

function refuseMethod(parser: Gobbler, key: PlacedNode): void {
  const isAccessor = key.type === 'Identifier' && (key['name'] === 'get' || key['name'] === 'set' || key['name'] === 'async');
  const follows = parser.code;
  if (follows !== 40 && !(isAccessor && follows !== 44 && follows !== 125 && follows !== 61)) return;
  throw syntaxFault('Methods, getters and setters are not part of the language', key.start, parser.index + 1, 'Write a key with an arrow, { key: (x) => value }');
}
