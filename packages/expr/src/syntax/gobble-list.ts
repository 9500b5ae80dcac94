import type { Gobbler } from './gobbler.ts';
import { endOf, startOf, type PlacedNode } from './raw-node.ts';

/**
 * What stands in parentheses: a value, values with commas, or the parameters of an arrow, which
 * cannot be told apart before `=>` is seen. The node keeps count of the parentheses around it.
 */
export function gobbleGroup(parser: Gobbler): PlacedNode {
  const start = parser.index;
  parser.openBracket();
  parser.gobbleSpaces();
  const items: PlacedNode[] = [];
  let trailing = false;
  while (parser.code !== 41) {
    if (items.length > 0 && !trailing) parser.expectClosing(41, start);
    items.push(gobbleItem(parser));
    trailing = parser.code === 44;
    if (trailing) parser.index++;
    parser.gobbleSpaces();
  }
  parser.closeBracket();
  const outer = [start, parser.index] as const;
  const only = items[0];
  if (!only) return { type: 'EmptyGroup', start, end: parser.index, groups: 1, outer };
  if (items.length > 1 || trailing || only.type === 'SpreadElement') {
    return { type: 'SequenceExpression', expressions: items, trailing, start: startOf(only), end: endOf(items.at(-1)!), groups: 1, outer };
  }
  only.groups = (only.groups ?? 0) + 1;
  only.outer = outer;
  return only;
}

/** An array literal, or a pattern of one. */
export function gobbleArray(parser: Gobbler): PlacedNode {
  const start = parser.index;
  return { type: 'ArrayExpression', elements: gobbleList(parser, 93), start, end: parser.index };
}

/** A list in `(…)` or `[…]`, the cursor on its opening bracket; only elements of arrays may be left out. */
export function gobbleList(parser: Gobbler, closing: 41 | 93): (PlacedNode | null)[] {
  const start = parser.index;
  const items: (PlacedNode | null)[] = [];
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

function gobbleItem(parser: Gobbler): PlacedNode {
  parser.gobbleSpaces();
  return gobbleSpread(parser) ?? parser.gobbleExpression();
}

/** A `...value` if the cursor is on one. */
export function gobbleSpread(parser: Gobbler): PlacedNode | undefined {
  const start = parser.index;
  if (!parser.expr.startsWith('...', start)) return undefined;
  parser.index += 3;
  const argument = parser.gobbleExpression();
  return { type: 'SpreadElement', argument, start, end: endOf(argument) };
}
