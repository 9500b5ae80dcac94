/** Names without blanks at either end; those that are empty or taken get a number. `taken` grows. */
export function uniqueNames(head: readonly string[], taken: Set<string>, before = 0): readonly string[] {
  return head.map((cell, index) => {
    const name = cell.trim() || `column${before + index + 1}`;
    let unique = name;
    for (let count = 2; taken.has(unique); count += 1) unique = `${name}_${count}`;
    taken.add(unique);
    return unique;
  });
}
