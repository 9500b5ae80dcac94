import { AiError } from '../ai-error.ts';
import { asList, asRecord, asText, isRecord } from '../json.ts';
import type { JsonRecord } from '../json.ts';
import { parseJsonText } from '../structured/parse-json.ts';
import type { JsonSchema } from '../model-call.ts';

/** The types that a field may have. */
export const FIELD_TYPES = ['string', 'number', 'integer', 'boolean', 'date', 'list', 'enum'] as const;

const SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  string: { type: 'string' },
  text: { type: 'string' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  date: { type: 'string', description: 'A date as YYYY-MM-DD.' },
  list: { type: 'array', items: { type: 'string' } },
  array: { type: 'array', items: { type: 'string' } },
  object: { type: 'object' },
  'string[]': { type: 'array', items: { type: 'string' } },
  'number[]': { type: 'array', items: { type: 'number' } },
};

/** What else people call the types. */
const ALIASES: Readonly<Record<string, string>> = { bool: 'boolean', int: 'integer', float: 'number', decimal: 'number', amount: 'number', currency: 'number', datetime: 'string', time: 'string', email: 'string', url: 'string', phone: 'string' };

/**
 * Reads the fields to extract as the schema of a row: a list of `{name, type, description, choices}` or of names, or an
 * object of types by name; or one of these as JSON. Every field may be null, since a text need not speak of it. Throws a validation AiError.
 */
export function readRowSchema(given: unknown): JsonSchema {
  const value = typeof given === 'string' && /^\s*[[{]/.test(given) ? parseJsonText(given) : given;
  const fields = isRecord(value) ? Object.entries(value).map(([name, type]): JsonRecord => (isRecord(type) ? { name, ...type } : { name, type })) : asList(typeof value === 'string' ? splitNames(value) : value).map((field): JsonRecord => (typeof field === 'string' ? { name: field } : asRecord(field)));
  if (fields.length === 0) throw new AiError('validation', 'There are no fields to extract.', { hint: 'Set the option "fields" to a list of {name, type, description}.' });
  const properties: Record<string, JsonSchema> = {};
  for (const field of fields) {
    const name = asText(field['name']).trim();
    if (name === '') throw new AiError('validation', `A field has no name: ${JSON.stringify(field)}.`);
    if (Object.hasOwn(properties, name)) throw new AiError('validation', `There are two fields with the name "${name}".`);
    properties[name] = fieldSchema(name, field);
  }
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

function fieldSchema(name: string, field: JsonRecord): JsonSchema {
  const choices = asList(field['choices'] ?? field['enum'] ?? field['options']).filter((choice) => typeof choice === 'string');
  const type = asText(field['type'] ?? (choices.length > 0 ? 'enum' : 'string')).toLowerCase();
  const description = asText(field['description']);
  const said = description === '' ? {} : { description };
  if (choices.length > 0) return { anyOf: [{ type: 'string', enum: choices }, { type: 'null' }], ...said };
  const schema = SCHEMAS[ALIASES[type] ?? type];
  if (schema === undefined) throw new AiError('validation', `The field "${name}" has the unknown type "${type}".`, { hint: `Types are ${FIELD_TYPES.join(', ')}.` });
  return { ...schema, type: [schema['type'], 'null'], ...said };
}

function splitNames(text: string): readonly string[] {
  return text.split(/[,\n]/).map((name) => name.trim()).filter((name) => name !== '');
}
