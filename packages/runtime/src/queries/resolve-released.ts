import type { JsonValue } from '../document/index.ts';
import { FILE_MEMBERS, isFileValue } from '../files/index.ts';
import type { FileMember } from '../files/index.ts';
import type { CompiledQuery } from '../program/index.ts';
import type { ReleasedRequest } from '../resources/index.ts';
import { evaluateOptions } from './evaluate-options.ts';
import type { ScopeOf } from './evaluate-options.ts';
import { eachOf, sentOf } from './message-attachments.ts';

/** The member of a message that holds files, and the word for it among the parts that a release takes along. */
export const ATTACHMENTS = 'attachments';
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
  const named: readonly unknown[] = Array.isArray(files) ? files : [];
  const taken: Taken = { members: FILE_MEMBERS.filter((member) => named.includes(member)), forMessages: named.includes(ATTACHMENTS) };
  const given = Object.entries(inputs ?? {}).filter(([, value]) => value !== undefined);
  return { request: { inputs: Object.fromEntries(given.map(([path, value]) => [path, withFiles(value, taken, { depth: DEEPEST_FILE, isAttached: false })])) }, tools: (tools ?? []) as JsonValue };
}

/** What of files goes along: parts by name, and, where messages are sent, what a model is given of each. */
interface Taken {
  readonly members: readonly FileMember[];
  readonly forMessages: boolean;
}

/** A file as JSON is its facts alone; reading a part of one has it read. */
function withFiles(value: unknown, taken: Taken, { depth, isAttached }: { readonly depth: number; readonly isAttached: boolean }): unknown {
  if (typeof value !== 'object' || value === null || depth === 0 || value instanceof Date) return value;
  const inside = { depth: depth - 1, isAttached };
  if (isFileValue(value)) return { ...value, ...Object.fromEntries(taken.members.map((member) => [member, (value as unknown as Readonly<Record<FileMember, unknown>>)[member]])), ...(taken.forMessages ? sentOf(value, { isAttached }) : {}) };
  if (Array.isArray(value)) return value.some((item) => typeof item === 'object') ? eachOf(value, (item) => withFiles(item, taken, inside)) : value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withFiles(member, taken, key === ATTACHMENTS ? { ...inside, isAttached: true } : inside)]));
}
