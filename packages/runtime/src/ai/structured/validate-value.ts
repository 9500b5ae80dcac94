import { asList, asRecord, isRecord } from '../json.ts';
import type { JsonSchema } from '../model-call.ts';

/** So deep a schema is followed; deeper values are taken as they are. */
const MOST_DEPTH = 64;

/**
 * The first thing in a value that is not as the schema says, in words with its place; undefined for a value that is.
 * Knows types, enum, const, properties, required, additionalProperties, items, anyOf, oneOf, allOf, and the bounds of
 * numbers, texts and lists. Words it does not know are not checked; `$ref` is none of them.
 */
export function findFault(value: unknown, schema: JsonSchema, path = 'the answer', depth = 0): string | undefined {
  if (depth > MOST_DEPTH) return undefined;
  const within = (part: unknown, partSchema: unknown, place: string): string | undefined => findFault(part, asRecord(partSchema), place, depth + 1);
  return typeFault(value, schema, path)
    ?? choiceFault(value, schema, path)
    ?? boundsFault(value, schema, path)
    ?? combinedFault(value, schema, (one) => within(value, one, path))
    ?? (isRecord(value) ? objectFault(value, schema, { path, within }) : undefined)
    ?? (Array.isArray(value) && isRecord(schema['items']) ? first(value, (item, index) => within(item, schema['items'], `${path}[${index}]`)) : undefined);
}

type Within = (part: unknown, schema: unknown, place: string) => string | undefined;

function typeFault(value: unknown, { type, nullable }: JsonSchema, path: string): string | undefined {
  if (type === undefined || (value === null && nullable === true)) return undefined;
  const types = Array.isArray(type) ? (type as unknown[]) : [type];
  if (types.some((one) => isType(value, String(one).toLowerCase()))) return undefined;
  return `${path} must be ${types.join(' or ')}, and is ${nameOf(value)}`;
}

function isType(value: unknown, type: string): boolean {
  switch (type) {
    case 'integer': return Number.isInteger(value);
    case 'array': return Array.isArray(value);
    case 'object': return isRecord(value);
    case 'null': return value === null;
    default: return typeof value === type;
  }
}

function nameOf(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function choiceFault(value: unknown, schema: JsonSchema, path: string): string | undefined {
  const same = (other: unknown): boolean => JSON.stringify(other) === JSON.stringify(value);
  if (Array.isArray(schema['enum']) && !schema['enum'].some(same)) return `${path} must be one of ${nameOf(schema['enum'])}, and is ${nameOf(value)}`;
  return 'const' in schema && !same(schema['const']) ? `${path} must be ${nameOf(schema['const'])}, and is ${nameOf(value)}` : undefined;
}

/** Each: the word, the values it bounds, and whether the measure is within. */
const BOUNDS: readonly (readonly [string, (value: unknown) => number | undefined, (measure: number, bound: number) => boolean])[] = [
  ['minimum', numberIn, (measure, bound) => measure >= bound],
  ['maximum', numberIn, (measure, bound) => measure <= bound],
  ['exclusiveMinimum', numberIn, (measure, bound) => measure > bound],
  ['exclusiveMaximum', numberIn, (measure, bound) => measure < bound],
  ['minLength', textLength, (measure, bound) => measure >= bound],
  ['maxLength', textLength, (measure, bound) => measure <= bound],
  ['minItems', listLength, (measure, bound) => measure >= bound],
  ['maxItems', listLength, (measure, bound) => measure <= bound],
];

function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function textLength(value: unknown): number | undefined {
  return typeof value === 'string' ? value.length : undefined;
}

function listLength(value: unknown): number | undefined {
  return Array.isArray(value) ? value.length : undefined;
}

function boundsFault(value: unknown, schema: JsonSchema, path: string): string | undefined {
  for (const [word, measureOf, isWithin] of BOUNDS) {
    const bound = schema[word];
    const measure = measureOf(value);
    if (typeof bound === 'number' && measure !== undefined && !isWithin(measure, bound)) return `${path} breaks ${word} ${bound}`;
  }
  return undefined;
}

function combinedFault(value: unknown, schema: JsonSchema, check: (one: unknown) => string | undefined): string | undefined {
  const choices = asList(schema['anyOf'] ?? schema['oneOf']);
  const all = first(asList(schema['allOf']), (one) => check(one));
  if (all !== undefined || choices.length === 0) return all;
  return choices.some((one) => check(one) === undefined) ? undefined : check(choices[0]);
}

function objectFault(value: Readonly<Record<string, unknown>>, schema: JsonSchema, { path, within }: { readonly path: string; readonly within: Within }): string | undefined {
  const properties = asRecord(schema['properties']);
  const missing = asList(schema['required']).find((name) => value[String(name)] === undefined);
  if (missing !== undefined) return `${path} lacks "${String(missing)}"`;
  return first(Object.entries(value), ([name, part]) => {
    if (Object.hasOwn(properties, name)) return within(part, properties[name], `${path}.${name}`);
    if (schema['additionalProperties'] === false) return `${path} has "${name}", which was not asked for`;
    return isRecord(schema['additionalProperties']) ? within(part, schema['additionalProperties'], `${path}.${name}`) : undefined;
  });
}

function first<Item>(items: readonly Item[], check: (item: Item, index: number) => string | undefined): string | undefined {
  for (const [index, item] of items.entries()) {
    const fault = check(item, index);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** The value without the nulls that strict modes write for what is optional and may not be null. */
export function withoutOptionalNulls(value: unknown, schema: JsonSchema): unknown {
  if (Array.isArray(value)) return isRecord(schema['items']) ? value.map((item) => withoutOptionalNulls(item, asRecord(schema['items']))) : value;
  if (!isRecord(value) || !isRecord(schema['properties'])) return value;
  const { properties } = schema;
  const required = new Set(asList(schema['required']));
  return Object.fromEntries(Object.entries(value)
    .filter(([name, part]) => part !== null || required.has(name) || findFault(null, asRecord(properties[name])) === undefined)
    .map(([name, part]) => [name, Object.hasOwn(properties, name) ? withoutOptionalNulls(part, asRecord(properties[name])) : part]));
}
