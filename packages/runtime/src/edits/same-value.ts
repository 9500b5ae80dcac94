import { canonicalJson } from '../document/index.ts';

/** True where both hold the same JSON, or neither holds anything. Values that are one object are not looked into. */
export function isSameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (left === undefined || right === undefined) return false;
  return canonicalJson(left) === canonicalJson(right);
}
