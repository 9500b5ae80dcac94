import type { BinaryOperator, LogicalOperator, Node } from '../ast.ts';
import { syntaxFault } from '../fault.ts';
import type { CoverNode } from './cover-node.ts';
import type { Gobbler } from './gobbler.ts';

/** What jsep itself builds of our operands: nodes without a place. */
export interface JsepBinary {
  readonly type: 'BinaryExpression';
  readonly operator: string;
  readonly left: CoverNode | JsepBinary;
  readonly right: CoverNode | JsepBinary;
}

const LOGICAL: ReadonlySet<string> = new Set(['&&', '||', '??']);

/** Our own nodes for those that jsep built, from the innermost left operand on, because a sum may be long. */
export function toOwnNode(parser: Gobbler, node: CoverNode | JsepBinary): CoverNode {
  const spine: JsepBinary[] = [];
  let at = node;
  for (; at.type === 'BinaryExpression'; at = at.left) spine.push(at);
  return spine.reverse().reduce<CoverNode>((left, { operator, right }) => toBinary(parser, operator, [left as Node, toOwnNode(parser, right) as Node]), at);
}

function toBinary(parser: Gobbler, operator: string, [left, right]: readonly [Node, Node]): Node {
  const parts = { left, right, start: parser.startOf(left), end: parser.endOf(right) };
  if (LOGICAL.has(operator)) {
    refuseMixture(parser, operator, [left, right]);
    return { type: 'logical', operator: operator as LogicalOperator, ...parts };
  }
  if (operator === '**' && (left.type === 'unary' || left.type === 'await') && !parser.countGroups(left)) {
    parser.doubts.set(left, syntaxFault('A sign or word before the base of ** needs parentheses', left.start, left.end, 'Write (-a) ** b or -(a ** b)'));
  }
  return { type: 'binary', operator: operator as BinaryOperator, ...parts };
}

/** JavaScript refuses `a ?? b || c` without parentheses, as it does `-a ** b`, because people read them differently. */
function refuseMixture(parser: Gobbler, operator: string, operands: readonly Node[]): void {
  for (const operand of operands) {
    if (operand.type !== 'logical' || parser.countGroups(operand) || (operator === '??') === (operand.operator === '??')) continue;
    parser.doubts.set(operand, syntaxFault('?? beside || or && needs parentheses', operand.start, operand.end, 'Write (a ?? b) || c or a ?? (b || c)'));
  }
}
