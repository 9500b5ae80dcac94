/** One expression and the data it runs over. */
export interface BenchCase {
  readonly name: string;
  readonly source: string;
  readonly scope: Readonly<Record<string, unknown>>;
  /** The five smallest are compared with the fastest peer, the loops with it as well. */
  readonly group: 'smallest' | 'small' | 'loop';
}

const CITIES = ['Oslo', 'Lima', 'Pune', 'Graz', 'Cork'] as const;

interface Row {
  readonly id: number;
  readonly name: string;
  readonly city: string;
  readonly price: number;
  readonly quantity: number;
  readonly active: boolean;
}

/** Rows as a query returns them; the numbers are scattered so that sorting has work to do. */
function makeRows(count: number): Row[] {
  return Array.from({ length: count }, (_, id) => ({
    id, name: `row ${id}`, city: CITIES[id % CITIES.length]!, price: ((id * 7919) % 1000) + 0.5, quantity: id % 7, active: id % 2 === 0,
  }));
}

const user = { first: 'Ada', last: 'Lovelace', name: 'ada lovelace', isAdmin: false, isActive: true, isLocked: false };
const order = { total: 120, customer: { name: 'Ada', address: { city: 'London', zip: 'W1' } } };

/** The thirteen cases. Every engine gets the same text and the same data. */
export const CASES: readonly BenchCase[] = [
  { name: 'member', group: 'smallest', source: 'user.name', scope: { user } },
  { name: 'arithmetic', group: 'smallest', source: 'price * quantity * (1 + tax) - discount', scope: { price: 12.5, quantity: 3, tax: 0.2, discount: 4 } },
  { name: 'ternary', group: 'smallest', source: "order.total > 100 ? 'large' : 'small'", scope: { order } },
  { name: 'logic', group: 'smallest', source: 'user.isAdmin || (user.isActive && !user.isLocked)', scope: { user } },
  { name: 'optional chain', group: 'smallest', source: 'order?.customer?.address?.city', scope: { order } },
  {
    name: 'five-hole template', group: 'small', source: '`Dear ${first} ${last}, order ${id} of ${city} costs ${total}.`',
    scope: { first: 'Ada', last: 'Lovelace', id: 4711, city: 'London', total: 120.5 },
  },
  { name: 'object with spread', group: 'small', source: "({ ...user, full: user.first + ' ' + user.last, seen: true })", scope: { user } },
  { name: 'string method', group: 'small', source: 'user.name.toUpperCase()', scope: { user } },
  { name: 'entries', group: 'small', source: 'Object.entries(totals)', scope: { totals: { north: 10, south: 20, east: 30, west: 40 } } },
  { name: 'map + join 100', group: 'loop', source: "rows.map((row) => row.name).join(', ')", scope: { rows: makeRows(100) } },
  { name: 'filter + map 1,000', group: 'loop', source: 'rows.filter((row) => row.active).map((row) => row.price * row.quantity)', scope: { rows: makeRows(1000) } },
  { name: 'sort + top 10 of 1,000', group: 'loop', source: '[...rows].sort((a, b) => b.price - a.price).slice(0, 10)', scope: { rows: makeRows(1000) } },
  { name: 'reduce 10,000', group: 'loop', source: 'rows.reduce((sum, row) => sum + row.price * row.quantity, 0)', scope: { rows: makeRows(10_000) } },
];
