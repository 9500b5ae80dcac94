/** A section of a document as it was compiled before. */
export interface CompiledSection<Node, Part> {
  readonly nodes: Readonly<Record<string, Node>>;
  readonly parts: ReadonlyMap<string, Part>;
}

/**
 * Compiles the entries of a section. Those that are the same objects as before are taken over as they are; `touched` names
 * the others and those that are gone. An entry for which `compile` gives nothing has no part.
 */
export function compileSection<Node, Part>(
  nodes: Readonly<Record<string, Node>>, before: CompiledSection<Node, Part> | undefined, compile: (name: string, node: Node) => Part | undefined,
): { readonly parts: ReadonlyMap<string, Part>; readonly touched: ReadonlySet<string> } {
  if (before?.nodes === nodes) return { parts: before.parts, touched: new Set() };
  const parts = new Map<string, Part>();
  const touched = new Set<string>();
  for (const name of Object.keys(nodes)) {
    const node = nodes[name]!;
    const isSame = before !== undefined && before.nodes[name] === node;
    const part = isSame ? before.parts.get(name) : compile(name, node);
    if (!isSame) touched.add(name);
    if (part !== undefined) parts.set(name, part);
  }
  if (before !== undefined) for (const name of Object.keys(before.nodes)) if (!Object.hasOwn(nodes, name)) touched.add(name);
  return { parts, touched };
}
