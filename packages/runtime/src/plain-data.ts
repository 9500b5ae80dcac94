/** Objects and lists inside one another, as many as expressions put into a text. */
const DEEPEST = 500;

/**
 * What JSON keeps of `value`, ready for `JSON.stringify`: own members, each read once, and dates as ISO texts; functions are left
 * out, as JSON does, so that no `toJSON` that an object carries itself is run. That of its class is, as dates and addresses have
 * one: expressions hold no objects of other classes. Throws a TypeError for what contains itself.
 */
export function plainData(value: unknown, depth = 0): unknown {
  if (typeof value === 'function') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST) throw new TypeError('It is nested too deeply, or contains itself.');
  if (Array.isArray(value)) return Array.from(value as readonly unknown[], (element) => plainData(element, depth + 1));
  const prototype = Object.getPrototypeOf(value) as { readonly toJSON?: unknown } | null;
  if (prototype !== null && prototype !== Object.prototype && typeof prototype.toJSON === 'function') return Reflect.apply(prototype.toJSON, value, []) as unknown;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plainData(member, depth + 1)]));
}
