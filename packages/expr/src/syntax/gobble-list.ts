import type { Node, Spread } from '../ast.ts';
import { syntaxFault } from '../fault.ts';
import type { CoverNode } from './cover-node.ts';
import type { Gobbler } from './gobbler.ts';
import { skipSpace } from './scan-space.ts';

/** What stands in parentheses: a value, values with commas, or, where `=>` follows, the parameters of an arrow. */
export function gobbleGroup(parser: Gobbler): CoverNode {
  const open = parser.index;
  parser.openBracket();
  parser.gobbleSpaces();
  const items: (Node | Spread)[] = [];
  let trailing = false;
  while (parser.code !== 41) {
    if (items.length > 0 && !trailing) parser.expectClosing(41, open);
    items.push(gobbleItem(parser));
    trailing = parser.code === 44;
    if (trailing) parser.index++;
    parser.gobbleSpaces();
  }
  parser.closeBracket();
  const [only] = items;
  if (only && only.type !== 'spread' && items.length === 1 && !trailing) return parser.group(only, open);
  if (parser.expr.startsWith('=>', skipSpace(parser.expr, parser.index))) return parser.group({ type: 'parameters', items, trailing, start: open, end: parser.index }, open);
  if (!only) throw syntaxFault('Parentheses need a value between them', open, parser.index);
  return parser.group(toSequence(parser, items, trailing), open);
}

function toSequence(parser: Gobbler, items: readonly (Node | Spread)[], trailing: boolean): Node {
  const end = parser.endOf(items.at(-1)!);
  for (const item of items) {
    if (item.type === 'spread') parser.doubts.set(item, syntaxFault('... can stand only in a list, an object or arguments', item.start, item.end, 'Write [...value]'));
  }
  const node: Node = { type: 'sequence', expressions: items as readonly Node[], start: parser.startOf(items[0]!), end };
  if (trailing) parser.doubts.set(node, syntaxFault('A value must follow the last comma', end - 1, end));
  return node;
}

/** A list in `(…)` or `[…]`, the cursor on its opening bracket; only elements of arrays may be left out. */
export function gobbleList(parser: Gobbler, closing: 41 | 93): (Node | Spread | null)[] {
  const start = parser.index;
  const items: (Node | Spread | null)[] = [];
  parser.openBracket();
  for (parser.gobbleSpaces(); parser.code !== closing; parser.gobbleSpaces()) {
    if (parser.code === 44 && closing === 93) {
      items.push(null);
      parser.index++;
      continue;
    }
    items.push(gobbleItem(parser));
    if (parser.code === 44) parser.index++;
    else if (parser.code !== closing) parser.expectClosing(closing, start);
  }
  parser.closeBracket();
  return items;
}

function gobbleItem(parser: Gobbler): Node | Spread {
  parser.gobbleSpaces();
  return gobbleSpread(parser) ?? parser.gobbleExpression();
}

/** A `...value` if the cursor is on one. */
export function gobbleSpread(parser: Gobbler): Spread | undefined {
  const start = parser.index;
  if (!parser.expr.startsWith('...', start)) return undefined;
  parser.index += 3;
  const argument = parser.gobbleExpression();
  return { type: 'spread', argument, start, end: parser.endOf(argument) };
}
