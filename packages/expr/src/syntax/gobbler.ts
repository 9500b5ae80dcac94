import type { PlacedNode } from './raw-node.ts';

/** What the parts of the grammar that live in files of their own need of the parser. */
export interface Gobbler {
  index: number;
  readonly expr: string;
  readonly code: number;
  gobbleSpaces(): void;
  /** Enters a level of nesting, or refuses it. `leave` pairs with it. */
  enter(): void;
  leave(): void;
  gobbleSequence(): PlacedNode;
  gobbleExpression(): PlacedNode;
  gobblePrimary(): PlacedNode;
  gobbleName(): PlacedNode;
  gobbleLiteral(scanned: { readonly value: unknown; readonly end: number }): PlacedNode;
  openBracket(): void;
  closeBracket(): void;
  expectClosing(closing: number, opened: number): never;
  /** Refuses the character at the cursor. */
  unexpected(): never;
}
