import type { Call, Member, Node, Spread } from '../ast.ts';
import { Fault, syntaxFault } from '../fault.ts';
import type { CoverNode } from './cover-node.ts';
import { gobbleList } from './gobble-list.ts';
import type { Gobbler } from './gobbler.ts';
import { LOOP_METHODS } from './loop-methods.ts';
import { thisRefusal } from './refusals.ts';

/** The members, calls and optional links behind `node`. */
export function gobbleChain(parser: Gobbler, node: CoverNode): CoverNode {
  let chain = node as Node;
  let isOptional = false;
  for (;;) {
    const before = parser.index;
    parser.gobbleSpaces();
    const code = parser.code;
    if (code === 46 || code === 91) {
      chain = gobbleMember(parser, chain, false);
    } else if (code === 40) {
      chain = gobbleCall(parser, chain, false);
    } else if (code === 63 && parser.expr[parser.index + 1] === '.' && !/\d/.test(parser.expr[parser.index + 2] ?? '')) {
      isOptional = true;
      chain = gobbleOptional(parser, chain);
    } else {
      if (code === 96) {
        throw syntaxFault('Tagged templates are not part of the language', parser.index, parser.index + 1, 'Call the function with the text in parentheses');
      }
      parser.index = before;
      return isOptional ? { type: 'chain', expression: chain as Member | Call, start: parser.startOf(chain), end: parser.endOf(chain) } : chain;
    }
  }
}

/** `new` and what it makes, the cursor behind the word. */
export function gobbleNew(parser: Gobbler, start: number): Node {
  parser.enter();
  parser.gobbleSpaces();
  if (parser.code === 46) throw syntaxFault('new.target is not part of the language', start, parser.index + 7);
  let callee = parser.gobblePrimary() as Node;
  let end = parser.endOf(callee);
  const path = [callee.type === 'name' ? callee.name : ''];
  let nameless = callee.type === 'name' ? null : callee;
  for (parser.gobbleSpaces(); parser.code === 46 || parser.code === 91; parser.gobbleSpaces()) {
    const computed = parser.code === 91;
    const member = gobbleMember(parser, callee, false);
    if (computed) nameless = member;
    path.push(String(member.key));
    callee = member;
    end = parser.index;
  }
  let args: readonly (Node | Spread)[] = [];
  if (parser.code === 40) {
    args = gobbleList(parser, 41) as (Node | Spread)[];
    end = parser.index;
  }
  parser.leave();
  if (nameless) parser.doubts.set(nameless, new Fault('denied', 'new needs the name of a class', { range: [nameless.start, nameless.end], hint: 'Date, Map, Set, RegExp, URL or one of Intl' }));
  return { type: 'new', path, args, start, end };
}

/** `this`, the cursor behind the word. It exists for one thing only: queries brought from elsewhere say `this.params`. */
export function gobbleThis(parser: Gobbler, start: number): Node {
  const end = parser.index;
  const behind = /^\s*\??\.\s*(?=params(?![\p{ID_Continue}$\u200c\u200d]))/u.exec(parser.expr.slice(end, end + 100));
  parser.index += behind?.[0].length ?? 0;
  if (behind) return parser.gobbleName();
  const node: Node = { type: 'name', name: 'this', start, end };
  parser.doubts.set(node, thisRefusal(node));
  return node;
}

function gobbleCall(parser: Gobbler, callee: Node, optional: boolean): Call {
  const before = parser.functions;
  const args = gobbleList(parser, 41) as (Node | Spread)[];
  const [first] = args;
  const isLoop = callee.type === 'member' && typeof callee.key === 'string' && LOOP_METHODS.has(callee.key);
  // Such an arrow becomes a loop in its caller's frame, unless it makes functions itself.
  if (isLoop && first?.type === 'arrow' && !first.capturing && !first.rest) parser.functions = Math.max(before, parser.functions - 1);
  return { type: 'call', callee, args, optional, start: parser.startOf(callee), end: parser.index };
}

function gobbleOptional(parser: Gobbler, object: Node): Member | Call {
  parser.index += 2;
  parser.gobbleSpaces();
  if (parser.code === 40) return gobbleCall(parser, object, true);
  // A bare name follows: the cursor goes back to the point, where a member starts.
  if (parser.code !== 91) parser.index--;
  return gobbleMember(parser, object, true);
}

/** `.name` or `[key]`, the cursor on the bracket or on the character before the name. */
function gobbleMember(parser: Gobbler, object: Node, optional: boolean): Member {
  const open = parser.index;
  let property: Node;
  let key: string | Node;
  if (parser.code === 91) {
    parser.openBracket();
    property = parser.gobbleSequence();
    if (parser.expr[parser.index] !== ']') parser.expectClosing(93, open);
    parser.closeBracket();
    const value = property.type === 'literal' ? property.value : null;
    key = typeof value === 'string' || typeof value === 'number' ? String(value) : property;
  } else {
    parser.index++;
    parser.gobbleSpaces();
    const name = parser.gobbleName();
    property = name;
    key = name.name;
  }
  return { type: 'member', object, key, keyStart: property.start, optional, start: parser.startOf(object), end: parser.index };
}
