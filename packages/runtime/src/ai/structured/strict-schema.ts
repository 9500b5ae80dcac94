import { asList, asRecord, isRecord } from '../json.ts';
import type { JsonSchema } from '../model-call.ts';

/** Words of JSON Schema that strict modes refuse. */
const REFUSED = new Set(['default', 'examples', 'title', '$schema', '$id', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties', 'pattern', 'format', 'patternProperties', 'propertyNames', 'not', 'if', 'then', 'else']);

/** How strict modes differ. */
export interface StrictRules {
  /** True where every property must be required: an optional one is then one that may be null. */
  readonly needsAllRequired: boolean;
}

/**
 * The schema as strict modes want it: `additionalProperties: false` everywhere, and none of the words that they refuse.
 * The answer is validated against the full schema afterwards, so nothing is lost.
 */
export function strictSchema(schema: JsonSchema, rules: StrictRules): JsonSchema {
  const kept: Record<string, unknown> = {};
  for (const [word, value] of Object.entries(schema)) if (!REFUSED.has(word)) kept[word] = strictWord(word, value, rules);
  if (!isRecord(schema['properties'])) return kept;
  const properties = asRecord(kept['properties']);
  const required = new Set(asList(schema['required']));
  if (!rules.needsAllRequired) return { ...kept, additionalProperties: false };
  const all = Object.entries(properties).map(([name, property]) => [name, required.has(name) ? property : nullable(asRecord(property))]);
  return { ...kept, properties: Object.fromEntries(all), required: Object.keys(properties), additionalProperties: false };
}

function strictWord(word: string, value: unknown, rules: StrictRules): unknown {
  if (word === 'items' && isRecord(value)) return strictSchema(value, rules);
  if (['anyOf', 'oneOf', 'allOf'].includes(word)) return asList(value).map((one) => strictSchema(asRecord(one), rules));
  if (['properties', '$defs', 'definitions'].includes(word)) return Object.fromEntries(Object.entries(asRecord(value)).map(([name, one]) => [name, strictSchema(asRecord(one), rules)]));
  return value;
}

function nullable(schema: JsonSchema): JsonSchema {
  const { type } = schema;
  if (Array.isArray(schema['enum'])) return { anyOf: [schema, { type: 'null' }] };
  if (typeof type === 'string') return type === 'null' ? schema : { ...schema, type: [type, 'null'] };
  if (Array.isArray(type)) return type.includes('null') ? schema : { ...schema, type: [...(type as unknown[]), 'null'] };
  return { anyOf: [schema, { type: 'null' }] };
}
