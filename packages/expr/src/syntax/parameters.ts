import { boundNames, type Name, type Node, type Parameter, type Pattern, type PatternProperty, type Placed, type Property, type Spread } from '../ast.ts';
import { Fault, syntaxFault } from '../fault.ts';
import type { CoverNode } from './cover-node.ts';
import type { Gobbler } from './gobbler.ts';

/**
 * What stood before `=>`, read as parameters: the parser could not know that it was not a value.
 * Throws a Fault for what cannot be bound and for a name bound twice.
 */
export function toParameters(parser: Gobbler, group: CoverNode): { parameters: Parameter[]; rest: Pattern | null } {
  const { items, trailing } = group.type === 'parameters' ? group : { items: [group], trailing: false };
  const { parts, rest } = splitRest(parser, items, trailing);
  const parameters = parts.map((item) => toParameter(parser, item!));
  const names = [...parameters.map(({ pattern }) => pattern), ...(rest ? [rest] : [])].flatMap((pattern) => [...boundNames(pattern)]);
  refuseDuplicates(names, ({ name, start, end }) => syntaxFault(`The parameter ${name} is named twice`, start, end));
  return { parameters, rest };
}

/** Throws the Fault that `refuse` makes for the first name that is there twice. */
export function refuseDuplicates(names: readonly Name[], refuse: (name: Name) => Fault): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name.name)) throw refuse(name);
    seen.add(name.name);
  }
}

function toParameter(parser: Gobbler, node: Node | Spread): Parameter {
  if (node.type !== 'assignment' || node.operator !== '=' || parser.countGroups(node) > 1) return { pattern: toPattern(parser, node), fallback: null };
  parser.doubts.delete(node);
  return { pattern: toPattern(parser, node.target), fallback: node.value };
}

/** A value read as what a parameter or declaration binds. */
export function toPattern(parser: Gobbler, node: Node | Spread): Pattern {
  const { start, end } = node;
  switch (node.type) {
    case 'name':
      if (node.name === '__proto__') throw new Fault('denied', '__proto__ cannot be a name', { range: [start, end] });
      return node;
    case 'array': {
      const { parts, rest } = splitRest(parser, node.elements, false);
      return { type: 'array-pattern', elements: parts.map((part) => part && toParameter(parser, part)), rest, start, end };
    }
    case 'object': {
      const { parts, rest } = splitRest(parser, node.properties, false);
      if (rest && rest.type !== 'name') throw syntaxFault('The rest of an object needs a name', rest.start, rest.end);
      return { type: 'object-pattern', properties: parts.map((part) => toPatternProperty(parser, part!)), rest, start, end };
    }
    default:
      throw syntaxFault('This cannot be named as a parameter or variable', start, end, 'Write a name, { a, b } or [a, b]');
  }
}

function toPatternProperty(parser: Gobbler, property: Property): PatternProperty {
  parser.doubts.delete(property);
  return { ...toParameter(parser, property.value), key: property.key, shorthand: property.shorthand };
}

/** The items without a last `...rest`, and what that binds. A rest is last, and alone. */
function splitRest<T extends Placed & { readonly type: string }>(parser: Gobbler, items: readonly (T | Spread | null)[], trailing: boolean): { parts: (T | null)[]; rest: Pattern | null } {
  const at = items.findIndex((item) => item?.type === 'spread');
  if (at < 0) return { parts: items as (T | null)[], rest: null };
  const { start, end, argument } = items[at] as Spread;
  if (at < items.length - 1 || trailing) throw syntaxFault('A ...rest must come last', start, end);
  return { parts: items.slice(0, at) as (T | null)[], rest: toPattern(parser, argument) };
}
