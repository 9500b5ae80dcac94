import type { Arrow, Node } from '../ast.ts';

/** What a comparison like `(a, b) => a.size - b.size` orders by: `a.size`, seen from one of its parameters. */
export interface SortKey {
  readonly node: Node;
  /** The number of the parameter that `node` speaks of. */
  readonly parameter: 0 | 1;
}

/**
 * The key that `arrow` compares by, when it is the difference of one key of both its elements. Such a
 * key is worked out once for each element instead of twice for each comparison, and nobody can
 * tell, because keys have no effects. Null for every other comparison.
 */
export function findSortKey({ parameters, rest, body }: Arrow): SortKey | null {
  const [first, second] = parameters;
  if (parameters.length !== 2 || rest || body.type !== 'binary' || body.operator !== '-') return null;
  if (first!.pattern.type !== 'name' || second!.pattern.type !== 'name' || first!.fallback || second!.fallback) return null;
  const names = [first!.pattern.name, second!.pattern.name] as const;
  if (isSame(body.left, body.right, names)) return { node: body.left, parameter: 0 };
  return isSame(body.left, body.right, [names[1], names[0]]) ? { node: body.left, parameter: 1 } : null;
}

/** Whether `left` with `names[0]` in it is `right` with `names[1]`; only for nodes without variables or effects of their own. */
function isSame(left: Node, right: Node, names: readonly [string, string]): boolean {
  switch (left.type) {
    case 'literal': return right.type === 'literal' && left.value === right.value;
    case 'name': return right.type === 'name' && left.name !== names[1] && right.name === (left.name === names[0] ? names[1] : left.name);
    case 'unary': return right.type === 'unary' && left.operator === right.operator && isSame(left.argument, right.argument, names);
    case 'member': return right.type === 'member' && left.optional === right.optional && isSameKey(left.key, right.key, names) && isSame(left.object, right.object, names);
    case 'chain': return right.type === 'chain' && isSame(left.expression, right.expression, names);
    case 'new': return right.type === 'new' && left.path.join('.') === right.path.join('.') && isSameList(left.args, right.args, names);
    default: return false;
  }
}

function isSameKey(left: string | Node, right: string | Node, names: readonly [string, string]): boolean {
  if (typeof left === 'string' || typeof right === 'string') return left === right;
  return isSame(left, right, names);
}

function isSameList(left: readonly { readonly type: string }[], right: readonly { readonly type: string }[], names: readonly [string, string]): boolean {
  return left.length === right.length && left.every((item, index) => item.type !== 'spread' && isSame(item as Node, right[index] as Node, names));
}
