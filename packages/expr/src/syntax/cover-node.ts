import type { Node, Placed, Spread } from '../ast.ts';

/** What stands in parentheses before `=>`, where that cannot be a value: no item, several, or a rest. */
export interface ParameterGroup extends Placed {
  readonly type: 'parameters';
  readonly items: readonly (Node | Spread)[];
  /** A comma stands behind the last one. */
  readonly trailing: boolean;
}

/** What the parser holds before it knows whether an arrow follows. */
export type CoverNode = Node | ParameterGroup;
