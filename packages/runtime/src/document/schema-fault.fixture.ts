import type { JsonSchema } from './document-schema.ts';

/**
 * Where a value breaks a JSON Schema and by which keyword, as `components.a.type: type`; undefined where it does not.
 * Knows the keywords of draft 2020-12 that our schema uses, and throws on any other, so that none is passed over.
 */
export function findSchemaFault(value: unknown, schema: JsonSchema, root: JsonSchema = schema, path: readonly string[] = []): string | undefined {
  for (const [keyword, argument] of Object.entries(schema)) {
    if (ANNOTATIONS.has(keyword)) continue;
    const check = CHECKS[keyword];
    if (check === undefined) throw new TypeError(`The test's validator does not know the keyword "${keyword}".`);
    const fault = check({ value, argument, schema, root, path });
    if (fault === true) return `${path.join('.')}: ${keyword}`;
    if (typeof fault === 'string') return fault;
  }
  return undefined;
}

interface Checking {
  readonly value: unknown;
  readonly argument: unknown;
  readonly schema: JsonSchema;
  readonly root: JsonSchema;
  readonly path: readonly string[];
}

/** True: this keyword is broken here. A text: something is broken further inside. */
type Check = (checking: Checking) => string | boolean | undefined;

const ANNOTATIONS = new Set(['$schema', '$id', '$defs', 'title', 'description', 'default']);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const first = <Item>(items: readonly Item[], check: (item: Item, index: number) => string | undefined): string | undefined => {
  for (const [index, item] of items.entries()) {
    const fault = check(item, index);
    if (fault !== undefined) return fault;
  }
  return undefined;
};

const CHECKS: Readonly<Record<string, Check>> = {
  $ref: ({ value, argument, root, path }) => findSchemaFault(value, (root['$defs'] as Record<string, JsonSchema>)[String(argument).replace('#/$defs/', '')]!, root, path),
  type: ({ value, argument }) => ![argument].flat().some((type) => (type === 'integer' ? Number.isInteger(value) : typeOf(value) === type)),
  const: ({ value, argument }) => value !== argument,
  enum: ({ value, argument }) => !(argument as readonly unknown[]).includes(value),
  not: ({ value, argument, root }) => findSchemaFault(value, argument as JsonSchema, root) === undefined,
  anyOf: ({ value, argument, root }) => (argument as readonly JsonSchema[]).every((schema) => findSchemaFault(value, schema, root) !== undefined),
  allOf: ({ value, argument, root, path }) => first(argument as readonly JsonSchema[], (schema) => findSchemaFault(value, schema, root, path)),
  oneOf: ({ value, argument, root }) => (argument as readonly JsonSchema[]).filter((schema) => findSchemaFault(value, schema, root) === undefined).length !== 1,
  pattern: ({ value, argument }) => typeof value === 'string' && !new RegExp(String(argument), 'u').test(value),
  maxLength: ({ value, argument }) => typeof value === 'string' && Array.from(value).length > Number(argument),
  minimum: ({ value, argument }) => typeof value === 'number' && value < Number(argument),
  maximum: ({ value, argument }) => typeof value === 'number' && value > Number(argument),
  minProperties: ({ value, argument }) => isObject(value) && Object.keys(value).length < Number(argument),
  maxProperties: ({ value, argument }) => isObject(value) && Object.keys(value).length > Number(argument),
  required: ({ value, argument }) => isObject(value) && (argument as readonly string[]).some((name) => !Object.hasOwn(value, name)),
  propertyNames: ({ value, argument, root, path }) => (isObject(value) ? first(Object.keys(value), (name) => findSchemaFault(name, argument as JsonSchema, root, [...path, name])) : undefined),
  properties: ({ value, argument, root, path }) => (isObject(value) ? first(Object.entries(argument as Record<string, JsonSchema>), ([name, schema]) => (Object.hasOwn(value, name) ? findSchemaFault(value[name], schema, root, [...path, name]) : undefined)) : undefined),
  additionalProperties: ({ value, argument, schema, root, path }) => {
    if (!isObject(value)) return undefined;
    const others = Object.keys(value).filter((name) => !Object.hasOwn((schema['properties'] ?? {}) as object, name));
    return argument === false ? others.length > 0 : first(others, (name) => findSchemaFault(value[name], argument as JsonSchema, root, [...path, name]));
  },
  items: ({ value, argument, root, path }) => (Array.isArray(value) ? first(value, (item, index) => findSchemaFault(item, argument as JsonSchema, root, [...path, String(index)])) : undefined),
};
