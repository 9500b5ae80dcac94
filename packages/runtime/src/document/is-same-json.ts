/**
 * True where two JSON values have the same canonical text, or neither is there. Members that are undefined count as left
 * out. Values that are one object are not looked into, and of others no text is made: this is asked thousands of times.
 */
export function isSameJson(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) || Array.isArray(right)) return Array.isArray(left) && Array.isArray(right) && hasSameItems(left, right);
  return hasSameMembers(left as Members, right as Members);
}

function hasSameItems(left: readonly unknown[], right: readonly unknown[]): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index += 1) if (!isSameJson(left[index], right[index])) return false;
  return true;
}

type Members = Readonly<Record<string, unknown>>;

/** Without lists of names: of two documents, tens of thousands would be made. What is inherited differs from every value of JSON. */
function hasSameMembers(left: Members, right: Members): boolean {
  let count = 0;
  for (const name in left) {
    const member = left[name];
    if (member === undefined) continue;
    if (member !== right[name] && !(Object.hasOwn(right, name) && isSameJson(member, right[name]))) return false;
    count += 1;
  }
  for (const name in right) if (right[name] !== undefined) count -= 1;
  return count === 0;
}
