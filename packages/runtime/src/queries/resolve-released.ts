import type { JsonValue } from '../document/index.ts';
import { FILE_MEMBERS, isFileValue } from '../files/index.ts';
import type { FileMember } from '../files/index.ts';
import type { CompiledQuery } from '../program/index.ts';
import type { ReleasedRequest } from '../resources/index.ts';
import { evaluateOptions } from './evaluate-options.ts';
import type { ScopeOf } from './evaluate-options.ts';

/** Deeper than files are ever kept in a form's values. */
const DEEPEST_FILE = 6;

/** What a released query sends beside its name, and the tools that the page runs for its model. */
export interface ReleasedWork {
  readonly request: Omit<ReleasedRequest, 'query'>;
  readonly tools: JsonValue;
}

/** Evaluates the inputs of a released query. Files in them go along with the parts that the prompt reads. Throws an AiError. What is no input the server refuses. */
export function resolveReleased(query: CompiledQuery, scopeOf: ScopeOf): ReleasedWork {
  const { inputs, files, tools } = evaluateOptions(query, scopeOf);
  const members = FILE_MEMBERS.filter((member) => Array.isArray(files) && files.includes(member));
  const given = Object.entries(inputs ?? {}).filter(([, value]) => value !== undefined);
  return { request: { inputs: Object.fromEntries(given.map(([path, value]) => [path, withFiles(value, members, DEEPEST_FILE)])) }, tools: (tools ?? []) as JsonValue };
}

/** A file as JSON is its facts alone; reading a part of one has it read. */
function withFiles(value: unknown, members: readonly FileMember[], depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth === 0 || value instanceof Date) return value;
  if (isFileValue(value)) return { ...value, ...Object.fromEntries(members.map((member) => [member, (value as unknown as Readonly<Record<FileMember, unknown>>)[member]])) };
  if (Array.isArray(value)) return value.some((item) => typeof item === 'object') ? value.map((item) => withFiles(item, members, depth - 1)) : value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withFiles(member, members, depth - 1)]));
}
