/** Methods of arrays whose literal arrow is compiled to a loop instead of a function. */
export const LOOP_METHODS: ReadonlySet<string> = new Set([
  'map', 'filter', 'find', 'findIndex', 'findLast', 'findLastIndex', 'some', 'every', 'flatMap', 'reduce', 'sort', 'toSorted',
]);
