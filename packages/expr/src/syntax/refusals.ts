import type { Assignment, Node, Placed, Update } from '../ast.ts';
import { Fault } from '../fault.ts';

/** For what would set something else than a variable: members are values of somebody else and stay as they are. */
export function assignmentRefusal({ operator, target, start, end }: Assignment | Update): Fault {
  const { type } = target as Node;
  const hint = type === 'object' || type === 'array' ? 'Take it apart in a declaration: const { a, b } = value' : 'Make a new value: ({ ...object, key: value })';
  return new Fault('denied', `${operator} would change a value, and only variables can be set`, { range: [start, end], hint });
}

/** For the await at `start`, which stands in an arrow. */
export function awaitRefusal(start: number): Fault {
  return new Fault('denied', 'await cannot stand in an arrow', { range: [start, start + 5], hint: 'Write .then((result) => …) there, or for (const x of list) with await around it' });
}

/** For `delete`. */
export function deleteRefusal({ start, end }: Placed): Fault {
  return new Fault('denied', 'delete would change an object, and an expression changes nothing', { range: [start, end], hint: 'Leave the key out: (({ key, ...rest }) => rest)(object)' });
}

/** For `this`. */
export function thisRefusal({ start, end }: Placed): Fault {
  return new Fault('denied', 'this is not part of the language', { range: [start, end], hint: 'Write the name of a component or query; this.params is params' });
}
