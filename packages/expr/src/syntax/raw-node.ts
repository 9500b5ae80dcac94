/**
 * A node as the parser yields it: ESTree's types and fields, not yet checked.
 * `groups` counts the parentheses around it and `outer` is where they lie, because arrows,
 * `**` and `??` ask for them, and references must not include them.
 */
export interface RawNode {
  readonly type: string;
  start?: number;
  end?: number;
  groups?: number;
  outer?: readonly [start: number, end: number];
  readonly [field: string]: unknown;
}

/** A raw node that knows its place; every node does but those that jsep itself builds, the binary ones. */
export type PlacedNode = RawNode & { start: number; end: number };

/** Where `node` starts, its own parentheses included. */
export function startOf(node: PlacedNode): number {
  return node.outer?.[0] ?? node.start;
}

/** Where `node` ends, its own parentheses included. */
export function endOf(node: PlacedNode): number {
  return node.outer?.[1] ?? node.end;
}
