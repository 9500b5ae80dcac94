/** As much of JSON Schema as our API's description uses; `printType` refuses anything else. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly description?: string;
}

const COMPONENT = '#/components/schemas/';
const SIMPLE_TYPES: Readonly<Record<string, string>> = { string: 'string', number: 'number', integer: 'number', boolean: 'boolean', null: 'null' };
const INDENT = '  ';
const LONGEST_INLINE = 120;
/** Of a schema these say how values are checked, not what their type is. */
const CHECKS = new Set(['pattern', 'format', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'minItems', 'maxItems', 'default', 'description', 'propertyNames']);

/** A schema as a TypeScript type. Throws a TypeError, naming the keyword, where it uses what we cannot say in one. */
export function printType(schema: JsonSchema, indent = ''): string {
  refuseUnknown(schema);
  if (schema.$ref !== undefined) return schema.$ref.replace(COMPONENT, '');
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' | ').replaceAll('"', "'");
  if (schema.anyOf !== undefined) return schema.anyOf.map((each) => printType(each, indent)).join(' | ');
  const types = schema.type === undefined ? [] : typeof schema.type === 'string' ? [schema.type] : schema.type;
  return types.length === 0 ? 'unknown' : types.map((type) => printOne(type, schema, indent)).join(' | ');
}

function printOne(type: string, schema: JsonSchema, indent: string): string {
  if (type === 'object') return printObject(schema, indent);
  if (type === 'array') return `readonly ${parenthesize(printType(schema.items ?? {}, indent))}[]`;
  const simple = SIMPLE_TYPES[type];
  if (simple === undefined) throw new TypeError(`There is no TypeScript type for the JSON type "${type}".`);
  return simple;
}

function printObject({ properties, required = [], additionalProperties }: JsonSchema, indent: string): string {
  if (properties === undefined) return `Readonly<Record<string, ${printType(typeof additionalProperties === 'object' ? additionalProperties : {}, indent)}>>`;
  const inline = indent === '' ? undefined : printInline(properties, required);
  if (inline !== undefined) return inline;
  const inner = indent + INDENT;
  const lines = Object.entries(properties).map(([name, property]) => {
    const comment = property.description === undefined ? '' : `${inner}/** ${property.description} */\n`;
    return `${comment}${inner}readonly ${printKey(name)}${required.includes(name) ? '' : '?'}: ${printType(property, inner)};\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
}

/** An object inside another on one line, where it is short and nothing is said of its members. */
function printInline(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[]): string | undefined {
  if (Object.values(properties).some(({ description }) => description !== undefined)) return undefined;
  const members = Object.entries(properties).map(([name, property]) => `readonly ${printKey(name)}${required.includes(name) ? '' : '?'}: ${printType(property, INDENT)}`);
  const text = `{ ${members.join('; ')} }`;
  return text.length <= LONGEST_INLINE && !text.includes('\n') ? text : undefined;
}

/** A property name, in quotes where it needs them. */
export function printKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`;
}

function parenthesize(type: string): string {
  return type.includes(' | ') || (/\s/.test(type) && !type.startsWith('{') && !type.startsWith('Readonly<')) ? `(${type})` : type;
}

function refuseUnknown(schema: JsonSchema): void {
  const known = new Set(['$ref', 'type', 'enum', 'anyOf', 'properties', 'required', 'additionalProperties', 'items']);
  for (const keyword of Object.keys(schema)) {
    if (!known.has(keyword) && !CHECKS.has(keyword)) throw new TypeError(`The schema keyword "${keyword}" has no place in a TypeScript type here.`);
  }
}
