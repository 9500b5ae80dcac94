/** Deeper than this, and beyond so many members, a value is cut. */
const MAX_DEPTH = 12;
const MAX_MEMBERS = 20_000;

/**
 * A copy of what an element says, of data only: texts, numbers, switches, dates, lists and plain records. Anything else,
 * such as an element or a function, is null: expressions must never hold a part of the page. Never throws.
 */
export function plainValue(value: unknown): unknown {
  const budget = { left: MAX_MEMBERS };
  try {
    return copy(value, 0, budget);
  } catch {
    // A getter of a stranger's that throws.
    return null;
  }
}

function copy(value: unknown, depth: number, budget: { left: number }): unknown {
  if (value === undefined) return null;
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return new Date(value);
  if (typeof value !== 'object' || depth >= MAX_DEPTH) return null;
  if (Array.isArray(value)) return value.slice(0, take(value.length, budget)).map((member) => copy(member, depth + 1, budget));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return null;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.slice(0, take(entries.length, budget)).map(([name, member]) => [name, copy(member, depth + 1, budget)]));
}

function take(wanted: number, budget: { left: number }): number {
  const taken = Math.min(wanted, budget.left);
  budget.left -= taken;
  return taken;
}
