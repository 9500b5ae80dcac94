import type { Node, Placed } from '../ast.ts';
import type { Fault } from '../fault.ts';
import type { CoverNode } from './cover-node.ts';

/** What the parts of the grammar that live in files of their own need of the parser. */
export interface Gobbler {
  index: number;
  readonly expr: string;
  readonly code: number;
  /** How many arrows were met so far that become functions of their own, not loops of a method. */
  functions: number;
  /** Whether what is read stands in a loop of the same function. */
  inLoop: boolean;
  /**
   * What is wrong with a node unless it turns out to be part of a pattern, and what the language refuses. It is said once
   * all is read, because a mistake in the syntax comes first.
   */
  readonly doubts: Map<Placed, Fault>;
  gobbleSpaces(): void;
  /** Enters a level of nesting, or refuses it. `leave` pairs with it. */
  enter(): void;
  leave(): void;
  gobbleSequence(): Node;
  gobbleExpression(): Node;
  gobblePrimary(): CoverNode;
  gobbleName(): Node & { readonly type: 'name' };
  gobbleLiteral(scanned: { readonly value: string | number; readonly end: number }): Node & { readonly type: 'literal' };
  openBracket(): void;
  closeBracket(): void;
  expectClosing(closing: number, opened: number): never;
  /** Refuses the character at the cursor. */
  unexpected(): never;
  /** How many parentheses stand around `node`. */
  countGroups(node: Placed): number;
  /** Counts the parentheses from `start` to the cursor, around `node`. */
  group<T extends Placed>(node: T, start: number): T;
  /** Where `node` starts and ends, its own parentheses included. */
  startOf(node: Placed): number;
  endOf(node: Placed): number;
}
