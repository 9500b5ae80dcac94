/** What can be reached from some starts along parents, parents first. `parentsOf` gives a thing's parents. */
export async function inOrder(starts: readonly string[], parentsOf: (id: string) => Promise<readonly string[]>): Promise<readonly string[]> {
  const done = new Set<string>();
  const ordered: string[] = [];
  // A stack of its own: a history is deeper than the stack of calls.
  const stack: { readonly id: string; readonly isLeft: boolean }[] = [...starts].reverse().map((id) => ({ id, isLeft: false }));
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { id, isLeft } = top;
    if (isLeft) ordered.push(id);
    else if (!done.has(id)) {
      done.add(id);
      stack.push({ id, isLeft: true });
      for (const parent of [...(await parentsOf(id))].reverse()) if (!done.has(parent)) stack.push({ id: parent, isLeft: false });
    }
  }
  return ordered;
}
