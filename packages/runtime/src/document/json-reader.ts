import type { Problem } from '../problem.ts';
import type { JsonValue } from './app-document.ts';
import { DOCUMENT_LIMITS } from './app-document.ts';

/**
 * Reads untrusted JSON values field by field and writes down what is wrong with them.
 * Every reader yields `undefined` for what it cannot use, after adding a problem with the path and what was expected.
 */
export class JsonReader {
  readonly problems: Problem[] = [];

  error(code: string, message: string, path: readonly string[], hint?: string): undefined {
    this.problems.push({ severity: 'error', code, message, path, ...(hint === undefined ? {} : { hint }) });
    return undefined;
  }

  warn(code: string, message: string, path: readonly string[], hint?: string): undefined {
    this.problems.push({ severity: 'warning', code, message, path, ...(hint === undefined ? {} : { hint }) });
    return undefined;
  }

  /** A record with own keys only. */
  record(value: unknown, path: readonly string[]): Readonly<Record<string, unknown>> | undefined {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    return this.mismatch('an object', value, path);
  }

  /** The members of a record, without the key that would change its prototype once it is set on a copy. */
  entries(record: Readonly<Record<string, unknown>>, path: readonly string[]): readonly (readonly [key: string, value: unknown])[] {
    return Object.entries(record).filter(([key]) => key !== '__proto__' || this.error('forbidden-key', 'The key "__proto__" is not allowed.', path));
  }

  text(value: unknown, path: readonly string[]): string | undefined {
    return typeof value === 'string' ? value : this.mismatch('a text', value, path);
  }

  flag(value: unknown, path: readonly string[]): boolean | undefined {
    return typeof value === 'boolean' ? value : this.mismatch('true or false', value, path);
  }

  wholeNumber(value: unknown, path: readonly string[], minimum: number, maximum: number): number | undefined {
    if (typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum) return value;
    return this.mismatch(`a whole number from ${minimum} to ${maximum}`, value, path);
  }

  oneOf<const Word extends string>(value: unknown, words: readonly Word[], path: readonly string[]): Word | undefined {
    if (words.includes(value as Word)) return value as Word;
    return this.mismatch(words.length === 1 ? JSON.stringify(words[0]) : `one of ${words.map((word) => JSON.stringify(word)).join(', ')}`, value, path);
  }

  list(value: unknown, path: readonly string[]): readonly unknown[] | undefined {
    return Array.isArray(value) ? value : this.mismatch('a list', value, path);
  }

  /** A deep copy that holds JSON only; bounded in depth, so that a cyclic or hostile value ends in a problem. */
  json(value: unknown, path: readonly string[], depth = 0): JsonValue | undefined {
    if (depth > DOCUMENT_LIMITS.depth) return this.error('too-deep', `This value is nested more than ${DOCUMENT_LIMITS.depth} levels deep.`, path);
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : this.mismatch('a finite number', value, path);
    if (Array.isArray(value)) return value.map((item, index) => this.json(item, [...path, String(index)], depth + 1) ?? null);
    if (typeof value !== 'object') return this.mismatch('a JSON value', value, path);
    const copy: Record<string, JsonValue> = {};
    for (const [key, member] of this.entries(value as Record<string, unknown>, path)) {
      if (member !== undefined) copy[key] = this.json(member, [...path, key], depth + 1) ?? null;
    }
    return copy;
  }

  /** Warns of keys nobody reads, which are most often typing mistakes. */
  onlyKeys(record: Readonly<Record<string, unknown>>, known: readonly string[], path: readonly string[]): void {
    for (const key of Object.keys(record)) {
      if (!known.includes(key)) this.warn('unknown-key', `"${key}" is not known here and was left out.`, [...path, key], `Known here: ${known.join(', ')}.`);
    }
  }

  private mismatch(expected: string, value: unknown, path: readonly string[]): undefined {
    return this.error('wrong-type', `Expected ${expected}, found ${describeValue(value)}.`, path);
  }
}

/** The value in a few words, for a message: `a list`, `the text "abc"`. Never more than 60 characters of it. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `the text ${JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)}`;
  return typeof value === 'function' ? 'a function' : `the ${typeof value} ${String(value)}`;
}
