import { syntaxFault } from '../fault.ts';
import { gobbleList } from './gobble-list.ts';
import type { Gobbler } from './gobbler.ts';
import { endOf, startOf, type PlacedNode } from './raw-node.ts';

/** The members, calls and optional links behind `node`. */
export function gobbleChain(parser: Gobbler, node: PlacedNode): PlacedNode {
  let isOptional = false;
  for (;;) {
    const before = parser.index;
    parser.gobbleSpaces();
    const code = parser.code;
    if (code === 46 || code === 91) {
      node = gobbleMember(parser, node, false);
    } else if (code === 40) {
      node = gobbleCall(parser, node, false);
    } else if (code === 63 && parser.expr[parser.index + 1] === '.' && !/\d/.test(parser.expr[parser.index + 2] ?? '')) {
      isOptional = true;
      node = gobbleOptional(parser, node);
    } else {
      if (code === 96) {
        throw syntaxFault('Tagged templates are not part of the language', parser.index, parser.index + 1, 'Call the function with the text in parentheses');
      }
      parser.index = before;
      return isOptional ? { type: 'ChainExpression', expression: node, start: startOf(node), end: endOf(node) } : node;
    }
  }
}

/** `new` and what it makes, the cursor behind the word. */
export function gobbleNew(parser: Gobbler, start: number): PlacedNode {
  parser.enter();
  parser.gobbleSpaces();
  if (parser.code === 46) throw syntaxFault('new.target is not part of the language', start, parser.index + 7);
  let callee = parser.gobblePrimary();
  let end = endOf(callee);
  for (parser.gobbleSpaces(); parser.code === 46 || parser.code === 91; parser.gobbleSpaces()) {
    callee = gobbleMember(parser, callee, false);
    end = parser.index;
  }
  let args: (PlacedNode | null)[] = [];
  if (parser.code === 40) {
    args = gobbleList(parser, 41);
    end = parser.index;
  }
  parser.leave();
  return { type: 'NewExpression', callee, arguments: args, start, end };
}

function gobbleCall(parser: Gobbler, callee: PlacedNode, optional: boolean): PlacedNode {
  return { type: 'CallExpression', callee, arguments: gobbleList(parser, 41), optional, start: startOf(callee), end: parser.index };
}

function gobbleOptional(parser: Gobbler, object: PlacedNode): PlacedNode {
  parser.index += 2;
  parser.gobbleSpaces();
  if (parser.code === 40) return gobbleCall(parser, object, true);
  // A bare name follows: the cursor goes back to the point, where a member starts.
  if (parser.code !== 91) parser.index--;
  return gobbleMember(parser, object, true);
}

/** `.name` or `[key]`, the cursor on the bracket or on the character before the name. */
function gobbleMember(parser: Gobbler, object: PlacedNode, optional: boolean): PlacedNode {
  const computed = parser.code === 91;
  const open = parser.index;
  let property: PlacedNode;
  if (computed) {
    parser.openBracket();
    property = parser.gobbleSequence();
    if (parser.expr[parser.index] !== ']') parser.expectClosing(93, open);
    parser.closeBracket();
  } else {
    parser.index++;
    parser.gobbleSpaces();
    property = parser.gobbleName();
  }
  return { type: 'MemberExpression', object, property, computed, optional, start: startOf(object), end: parser.index };
}
