import type { Localize } from '../element/localize.ts';

/** One line of a tree of JSON. */
export interface JsonRow {
  /** As an expression reads it: `rows[0].name`; empty at the root. */
  readonly path: string;
  /** The member's name or place; undefined at the root. */
  readonly key: string | undefined;
  /** From 1. */
  readonly level: number;
  /** Its place among its sisters, from 1, and how many those are. */
  readonly position: number;
  readonly siblings: number;
  readonly kind: 'string' | 'number' | 'boolean' | 'null' | 'object' | 'array' | 'other' | 'more';
  /** What is shown of the value, bounded. */
  readonly text: string;
  /** Undefined for what has nothing in it. */
  readonly expanded: boolean | undefined;
}

/** Which branches the person opened and closed, and of which they asked for more, by path. */
export interface JsonTreeState {
  readonly toggled: ReadonlyMap<string, boolean>;
  readonly shown: ReadonlyMap<string, number>;
}

/** How a tree is shown. */
export interface JsonTreeLook {
  /** Branches down to this level are open at first. */
  readonly expandedDepth: number;
  readonly localize: Localize;
}

/** So many members of a branch are shown at first, and so many more each time. */
export const MEMBERS_AT_ONCE = 100;
/** No more lines than this are shown at all. */
const MAX_ROWS = 2000;
/** A text is cut after so many UTF-16 units. */
const MAX_TEXT = 300;
/** Data that holds itself ends here; what a person opens by hand is never so deep. */
const MAX_DEPTH = 40;

/** The lines of a value, top down: what is in a closed branch is not looked at. Never throws. */
export function jsonRows(value: unknown, { toggled, shown }: JsonTreeState, { expandedDepth, localize }: JsonTreeLook): readonly JsonRow[] {
  const rows: JsonRow[] = [];
  const add = (at: Omit<JsonRow, 'kind' | 'text' | 'expanded'>, content: unknown): void => {
    if (rows.length >= MAX_ROWS) return;
    const kind = kindOf(content);
    const members = kind === 'object' || kind === 'array' ? membersOf(content as object) : [];
    const canOpen = members.length > 0 && at.level <= MAX_DEPTH;
    const expanded = canOpen ? (toggled.get(at.path) ?? at.level <= expandedDepth) : undefined;
    rows.push({ ...at, kind, text: textOf(content, kind, members.length), expanded });
    if (expanded !== true) return;
    const limit = shown.get(at.path) ?? MEMBERS_AT_ONCE;
    const siblings = Math.min(members.length, limit) + (members.length > limit ? 1 : 0);
    for (const [index, key] of members.slice(0, limit).entries()) {
      add({ path: join(at.path, key, kind === 'array'), key, level: at.level + 1, position: index + 1, siblings }, read(content as object, key));
    }
    if (members.length > limit && rows.length < MAX_ROWS) rows.push({ path: `${at.path}…`, key: undefined, level: at.level + 1, position: siblings, siblings, kind: 'more', text: localize.plural('{count} more', '{count} more', { count: members.length - limit }), expanded: undefined });
  };
  add({ path: '', key: undefined, level: 1, position: 1, siblings: 1 }, value);
  return rows;
}

function kindOf(value: unknown): JsonRow['kind'] {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  if (value instanceof Date) return 'other';
  switch (typeof value) {
    case 'string': case 'number': case 'boolean': case 'object': return typeof value as JsonRow['kind'];
    default: return 'other';
  }
}

function membersOf(value: object): readonly string[] {
  return Object.keys(value);
}

/** A member that cannot be read is nothing. */
function read(value: object, key: string): unknown {
  try {
    return (value as Readonly<Record<string, unknown>>)[key];
  } catch {
    return undefined;
  }
}

function textOf(value: unknown, kind: JsonRow['kind'], size: number): string {
  switch (kind) {
    case 'string': return JSON.stringify(cut(value as string));
    case 'object': return size === 0 ? '{}' : `{ ${size} }`;
    case 'array': return size === 0 ? '[]' : `[ ${size} ]`;
    case 'other': return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : typeof value === 'bigint' ? String(value) : `(${typeof value})`;
    default: return String(value);
  }
}

function cut(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}

/** The path of a member as an expression reads it. */
function join(path: string, key: string, isPlace: boolean): string {
  if (isPlace) return `${path}[${key}]`;
  if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}
