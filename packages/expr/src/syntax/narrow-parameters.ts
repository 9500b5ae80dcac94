import { boundNames, type Name, type Node, type Parameter, type Pattern, type PatternProperty } from '../ast.ts';
import { Fault, syntaxFault } from '../fault.ts';
import type { PlacedNode } from './raw-node.ts';

type Narrow = (raw: PlacedNode) => Node;

/**
 * What stood before `=>`, read as parameters: the parser could not know that it was not a value.
 * Throws a Fault for what cannot be bound and for a name bound twice.
 */
export function narrowParameters(raw: PlacedNode, narrow: Narrow): { parameters: Parameter[]; rest: Pattern | null } {
  const items = raw.type === 'EmptyGroup' ? [] : raw.type === 'SequenceExpression' ? (raw['expressions'] as PlacedNode[]) : [raw];
  const { parts, rest } = splitRest(items, narrow, Boolean(raw['trailing']));
  const parameters = parts.map((item) => narrowParameter(item!, narrow));
  refuseDuplicates([...parameters.map(({ pattern }) => pattern), ...(rest ? [rest] : [])]);
  return { parameters, rest };
}

function narrowParameter(raw: PlacedNode, narrow: Narrow): Parameter {
  if (raw.type === 'AssignmentExpression' && raw['operator'] === '=' && !(raw.groups && raw.groups > 1)) {
    return { pattern: narrowPattern(raw['left'] as PlacedNode, narrow), fallback: narrow(raw['right'] as PlacedNode) };
  }
  return { pattern: narrowPattern(raw, narrow), fallback: null };
}

/** A value read as what a parameter or declaration binds. */
export function narrowPattern(raw: PlacedNode, narrow: Narrow): Pattern {
  const { start, end } = raw;
  switch (raw.type) {
    case 'Identifier':
      if (raw['name'] === '__proto__') throw new Fault('denied', '__proto__ cannot be a name', { range: [start, end] });
      return { type: 'name', name: raw['name'] as string, start, end };
    case 'ArrayExpression': {
      const { parts, rest } = splitRest(raw['elements'] as (PlacedNode | null)[], narrow, false);
      return { type: 'array-pattern', elements: parts.map((part) => part && narrowParameter(part, narrow)), rest, start, end };
    }
    case 'ObjectExpression': {
      const { parts, rest } = splitRest(raw['properties'] as PlacedNode[], narrow, false);
      if (rest && rest.type !== 'name') throw syntaxFault('The rest of an object needs a name', rest.start, rest.end);
      return { type: 'object-pattern', properties: parts.map((part) => narrowPatternProperty(part!, narrow)), rest: rest as Name | null, start, end };
    }
    default:
      throw syntaxFault('This cannot be named as a parameter or variable', start, end, 'Write a name, { a, b } or [a, b]');
  }
}

function narrowPatternProperty(raw: PlacedNode, narrow: Narrow): PatternProperty {
  const key = raw['key'] as PlacedNode;
  const name = key.type === 'Identifier' ? (key['name'] as string) : String(key['value']);
  return {
    ...narrowParameter(raw['value'] as PlacedNode, narrow),
    key: raw['computed'] ? narrow(key) : name,
    shorthand: raw['shorthand'] as boolean,
  };
}

/** The items without a last `...rest`, and what that binds. A rest is last, and alone. */
function splitRest(items: readonly (PlacedNode | null)[], narrow: Narrow, trailing: boolean): { parts: (PlacedNode | null)[]; rest: Pattern | null } {
  const at = items.findIndex((item) => item?.type === 'SpreadElement');
  if (at < 0) return { parts: [...items], rest: null };
  const spread = items[at]!;
  if (at < items.length - 1 || trailing) throw syntaxFault('A ...rest must come last', spread.start, spread.end);
  return { parts: items.slice(0, at), rest: narrowPattern(spread['argument'] as PlacedNode, narrow) };
}

function refuseDuplicates(patterns: readonly Pattern[]): void {
  const seen = new Set<string>();
  for (const pattern of patterns) {
    for (const { name, start, end } of boundNames(pattern)) {
      if (seen.has(name)) throw syntaxFault(`The parameter ${name} is named twice`, start, end);
      seen.add(name);
    }
  }
}
