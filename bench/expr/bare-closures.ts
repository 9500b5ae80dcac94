import type { Subject } from '../rounds.ts';
import type { BenchCase } from './cases.ts';

/** A node: from the scope, or in a loop from the row and what is carried along, to its value. */
type Closure = (scope: never, carried?: never) => unknown;
type Data = Readonly<Record<string, unknown>>;
type Rows = readonly Data[];

const name = (key: string): Closure => (scope: Data) => scope[key];
const member = (of: Closure, key: string): Closure => (scope) => (of(scope) as Data)[key];
const optional = (of: Closure, key: string): Closure => (scope) => (of(scope) as Data | null | undefined)?.[key];
const literal = (value: unknown): Closure => () => value;
const row = (key: string): Closure => (element: Data) => element[key];
type Work = (left: Closure, right: Closure) => Closure;
const add: Work = (left, right) => (scope) => (left(scope) as number) + (right(scope) as number);
const subtract: Work = (left, right) => (scope) => (left(scope) as number) - (right(scope) as number);
const multiply: Work = (left, right) => (scope) => (left(scope) as number) * (right(scope) as number);
const greater: Work = (left, right) => (scope) => (left(scope) as number) > (right(scope) as number);
const and: Work = (left, right) => (scope) => left(scope) && right(scope);
const or: Work = (left, right) => (scope) => left(scope) || right(scope);
const not = (of: Closure): Closure => (scope) => !of(scope);
const choose = (test: Closure, then: Closure, otherwise: Closure): Closure => (scope) => (test(scope) ? then(scope) : otherwise(scope));

function template(texts: readonly string[], values: readonly Closure[]): Closure {
  return (scope) => {
    let text = texts[0]!;
    for (let index = 0; index < values.length; index++) text += (values[index]!(scope) as string) + texts[index + 1]!;
    return text;
  };
}

const map = (list: Closure, body: Closure): Closure => (scope) => {
  const rows = list(scope) as Rows;
  const result: unknown[] = new Array(rows.length);
  for (let index = 0; index < rows.length; index++) result[index] = body(rows[index] as never);
  return result;
};
const filter = (list: Closure, body: Closure): Closure => (scope) => {
  const result: unknown[] = [];
  for (const element of list(scope) as Rows) if (body(element as never)) result.push(element);
  return result;
};
const sum = (list: Closure, body: Closure): Closure => (scope) => {
  let total = 0;
  for (const element of list(scope) as Rows) total += body(element as never) as number;
  return total;
};
const sortDown = (list: Closure, key: Closure): Closure => (scope) => [...(list(scope) as Rows)].sort((a, b) => (key(b as never) as number) - (key(a as never) as number)).slice(0, 10);

const [user, order, rows] = [name('user'), name('order'), name('rows')];
const PROGRAMS: Readonly<Record<string, Closure>> = {
  'member': member(user, 'name'),
  'arithmetic': subtract(multiply(multiply(name('price'), name('quantity')), add(literal(1), name('tax'))), name('discount')),
  'ternary': choose(greater(member(order, 'total'), literal(100)), literal('large'), literal('small')),
  'logic': or(member(user, 'isAdmin'), and(member(user, 'isActive'), not(member(user, 'isLocked')))),
  'optional chain': optional(optional(optional(order, 'customer'), 'address'), 'city'),
  'five-hole template': template(['Dear ', ' ', ', order ', ' of ', ' costs ', '.'], ['first', 'last', 'id', 'city', 'total'].map(name)),
  'object with spread': ((full, seen) => (scope: never) => ({ ...(user(scope) as Data), full: full(scope), seen: seen(scope) }))(add(add(member(user, 'first'), literal(' ')), member(user, 'last')), literal(true)),
  'string method': ((of) => (scope: never) => (of(scope) as string).toUpperCase())(member(user, 'name')),
  'entries': ((of) => (scope: never) => Object.entries(of(scope) as Data))(name('totals')),
  'map + join 100': ((list) => (scope: never) => (list(scope) as string[]).join(', '))(map(rows, row('name'))),
  'filter + map 1,000': map(filter(rows, row('active')), multiply(row('price'), row('quantity'))),
  'sort + top 10 of 1,000': sortDown(rows, row('price')),
  'reduce 10,000': sum(rows, multiply(row('price'), row('quantity'))),
};

/**
 * What closures alone can do: each case as the fewest that say it, put together by hand. No wall, no budgets, no places for
 * errors, nothing that is not there asked for. No engine that may not make code is likely to be quicker.
 */
export function prepareBare({ name: title, scope }: BenchCase): Subject {
  const program = PROGRAMS[title]!;
  const expression = { evaluate: (data: Data): unknown => program(data as never) };
  return () => expression.evaluate(scope);
}
