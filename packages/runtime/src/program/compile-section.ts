/** A section of a document as it was compiled before. */
export interface CompiledSection<Node, Part> {
  readonly nodes: Readonly<Record<string, Node>>;
  readonly parts: ReadonlyMap<string, Part>;
}

/** The parts of a section in its order, and the names of the entries that are not the same objects as before, or gone. */
export interface SectionResult<Part> {
  readonly parts: ReadonlyMap<string, Part>;
  readonly touched: ReadonlySet<string>;
}

/** Compiles the entries of a section, and takes over those that are as before. An entry for which `compile` gives nothing has no part. */
export function compileSection<Node, Part>(nodes: Readonly<Record<string, Node>>, before: CompiledSection<Node, Part> | undefined, compile: (name: string, node: Node) => Part | undefined): SectionResult<Part> {
  if (before?.nodes === nodes) return { parts: before.parts, touched: new Set() };
  const names = namesOf(nodes);
  if (before === undefined) return { parts: fill(names, (name) => compile(name, nodes[name]!)), touched: new Set(names) };
  const touched = new Set(names.filter((name) => before.nodes[name] !== nodes[name]));
  const compiled = fill(touched, (name) => compile(name, nodes[name]!));
  if (isReplacement(touched, before, compiled) && namesOf(before.nodes).length === names.length) {
    // Copying a map is many times faster than filling one, and the order is the same.
    const parts = new Map(before.parts);
    for (const [name, part] of compiled) parts.set(name, part);
    return { parts, touched };
  }
  for (const name of namesOf(before.nodes)) if (!Object.hasOwn(nodes, name)) touched.add(name);
  return { parts: fill(names, (name) => (touched.has(name) ? compiled.get(name) : before.parts.get(name))), touched };
}

const known = new WeakMap<object, readonly string[]>();

/** The names in a section, which never changes: listing thousands takes longer than comparing them. */
function namesOf(nodes: object): readonly string[] {
  const names = known.get(nodes) ?? Object.keys(nodes);
  known.set(nodes, names);
  return names;
}

/** True when every touched entry had a part before and has one now, so that no name came or went. */
function isReplacement<Part>(touched: ReadonlySet<string>, before: CompiledSection<unknown, Part>, compiled: ReadonlyMap<string, Part>): boolean {
  return [...touched].every((name) => before.parts.has(name) && compiled.has(name));
}

function fill<Part>(names: Iterable<string>, partOf: (name: string) => Part | undefined): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const name of names) {
    const part = partOf(name);
    if (part !== undefined) parts.set(name, part);
  }
  return parts;
}
