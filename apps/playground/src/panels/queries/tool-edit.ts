import type { JsonValue } from '@inlay/runtime/document';

/** A tool as the editor shows it: a record of the option `tools`. */
export type ToolNode = Readonly<Record<string, JsonValue>>;

/** A parameter of a tool, as a row. */
export interface ToolParameter {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly isRequired: boolean;
}

/** The types that a row can say. */
export const PARAMETER_TYPES = ['string', 'number', 'integer', 'boolean'] as const;

/** The tools of a query; undefined where they are an expression or a text, which only its author understands. */
export function readToolList(value: JsonValue | undefined): readonly ToolNode[] | undefined {
  if (value === undefined || value === null || value === '') return [];
  return Array.isArray(value) && value.every((tool) => isRecord(tool)) ? (value as readonly ToolNode[]) : undefined;
}

/** What a tool runs, as a choice: `query:lookup`, `function:total`, or nothing. */
export function runsOf({ query, function: named }: ToolNode): string {
  if (typeof query === 'string' && query !== '') return `query:${query}`;
  return typeof named === 'string' && named !== '' ? `function:${named}` : '';
}

/** The tool with another choice of what it runs. */
export function withRuns({ query: _query, function: _function, ...rest }: ToolNode, choice: string): ToolNode {
  const [kind = '', name = ''] = choice.split(':');
  return name === '' ? rest : { ...rest, [kind]: name };
}

/** The parameters as rows; undefined for a schema that says more than rows can. */
export function readParameters(value: JsonValue | undefined): readonly ToolParameter[] | undefined {
  if (value === undefined || value === null || value === '') return [];
  if (!isRecord(value) || Object.keys(value).some((key) => !['type', 'properties', 'required', 'additionalProperties'].includes(key))) return undefined;
  const required = Array.isArray(value['required']) ? value['required'] : [];
  const rows: ToolParameter[] = [];
  for (const [name, schema] of Object.entries(isRecord(value['properties']) ? value['properties'] : {})) {
    if (!isRecord(schema) || Object.keys(schema).some((key) => key !== 'type' && key !== 'description')) return undefined;
    const { type = 'string', description = '' } = schema;
    if (!PARAMETER_TYPES.some((known) => known === type) || typeof description !== 'string') return undefined;
    rows.push({ name, type: String(type), description, isRequired: required.includes(name) });
  }
  return rows;
}

/** The schema that rows make. A row without a name is left out, and so is one whose name another has. */
export function writeParameters(rows: readonly ToolParameter[]): JsonValue {
  const named = rows.filter(({ name }, index) => name !== '' && rows.findIndex((row) => row.name === name) === index);
  return {
    type: 'object',
    properties: Object.fromEntries(named.map(({ name, type, description }) => [name, { type, ...(description === '' ? {} : { description }) }])),
    required: named.flatMap(({ name, isRequired }) => (isRequired ? [name] : [])),
  };
}

/** A name that no parameter has. */
export function freeParameter(rows: readonly ToolParameter[]): string {
  for (let number = rows.length + 1; ; number += 1) if (!rows.some(({ name }) => name === `value${number}`)) return `value${number}`;
}

/** A tool to begin with: the first query that it may run, named after it. */
export function newTool(tools: readonly ToolNode[], queries: readonly string[]): ToolNode {
  const [query] = queries.filter((name) => !tools.some((tool) => tool['query'] === name));
  const name = query ?? `tool${tools.length + 1}`;
  return { name, description: '', parameters: { type: 'object', properties: {}, required: [] }, ...(query === undefined ? {} : { query }) };
}

function isRecord(value: JsonValue | undefined): value is Readonly<Record<string, JsonValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
