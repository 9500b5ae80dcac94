import { Fault } from '../fault.ts';
import { RESERVED_WORDS } from './scan-identifier.ts';
import { skipSpace } from './scan-space.ts';

/** Words that begin something JavaScript has and the language has not, with what to write instead. */
const ALTERNATIVES: Readonly<Record<string, string>> = {
  function: 'Write an arrow: (x) => value',
  class: 'Write an object: ({ key: value })',
  if: 'Write a ternary, condition ? value : other, or an if in the block of an arrow',
  else: 'Write a ternary, condition ? value : other, or an if in the block of an arrow',
  switch: 'Write ternaries, or look the value up in an object: ({ a: 1, b: 2 })[key]',
  for: 'Use map, filter or reduce, or a for … of in the block of an arrow',
  while: 'Use map, filter or reduce, or for (const x of list) in the block of an arrow',
  do: 'Use map, filter or reduce, or for (const x of list) in the block of an arrow',
  var: 'Write const or let, in the block of an arrow: (() => { const x = 1; return x })()',
  const: 'Declare it in the block of an arrow: (() => { const x = 1; return x })()',
  let: 'Declare it in the block of an arrow: (() => { let x = 1; return x })()',
  return: 'Write the value alone',
  throw: 'Return a value that says what is wrong',
  try: 'Use ?. and ?? for values that may be missing, and .catch(…) behind an action',
  await: 'A query gives its value in its own data property, for instance query1.data; scripts of handlers may await',
  yield: 'Use map or Array.from',
  import: 'What an expression can use is in its scope',
};

/** Throws where `name`, found at `start`, cannot be the name of a value. */
export function refuseWord(source: string, name: string, start: number): void {
  const range = [start, start + name.length] as const;
  if (name === 'async' && beginsFunction(source, start + name.length)) {
    throw new Fault('denied', 'Async functions are not part of the language', { range, hint: ALTERNATIVES['await']! });
  }
  if (!RESERVED_WORDS.has(name)) return;
  const hint = Object.hasOwn(ALTERNATIVES, name) ? { hint: ALTERNATIVES[name]! } : {};
  throw new Fault('syntax', `'${name}' is a reserved word and cannot stand here`, { range, ...hint });
}

function beginsFunction(source: string, index: number): boolean {
  const rest = source.slice(skipSpace(source, index), skipSpace(source, index) + 200);
  return /^(?:function\b|[\w$]+\s*=>|\([^()]*\)\s*=>)/.test(rest);
}
