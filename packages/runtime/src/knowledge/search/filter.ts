import { AiError } from '../../ai/index.ts';
import type { Metadata, MetadataValue } from '../metadata.ts';

/** True for what a search may find. */
export type Matches = (metadata: Metadata) => boolean;

type Test = (value: MetadataValue | undefined) => boolean;

/** By the names that vector stores use. */
const OPERATORS: Readonly<Record<string, (wanted: unknown, place: string) => Test>> = {
  $eq: (wanted) => (value) => value === wanted,
  $ne: (wanted) => (value) => value !== wanted,
  $in: (wanted, place) => isOneOf(wanted, place),
  $nin: (wanted, place) => {
    const isIn = isOneOf(wanted, place);
    return (value) => !isIn(value);
  },
  $gt: (wanted, place) => compared(wanted, place, (order) => order > 0),
  $gte: (wanted, place) => compared(wanted, place, (order) => order >= 0),
  $lt: (wanted, place) => compared(wanted, place, (order) => order < 0),
  $lte: (wanted, place) => compared(wanted, place, (order) => order <= 0),
};

/** The most conditions in one filter. */
const MOST_CONDITIONS = 100;

/**
 * Reads a filter over metadata: `{ team: 'support', year: { $gte: 2024 }, kind: ['faq', 'guide'] }`. All must hold; a list
 * is any of its values; null and undefined are no condition, as a filter that nobody has set. A text is taken for JSON. Throws a `validation`
 * AiError for what is no filter.
 */
export function readFilter(given: unknown): Matches | undefined {
  const filter = typeof given === 'string' ? parseText(given) : given;
  if (filter === undefined || filter === null) return undefined;
  if (typeof filter !== 'object' || Array.isArray(filter)) throw invalid('The option "filter" must be an object.');
  const tests = Object.entries(filter).filter(([, wanted]) => wanted !== undefined && wanted !== null).flatMap(([name, wanted]) => testsOf(name, wanted).map((test) => [name, test] as const));
  if (tests.length > MOST_CONDITIONS) throw invalid(`The option "filter" has ${tests.length} conditions; at most ${MOST_CONDITIONS} are taken.`);
  return tests.length === 0 ? undefined : (metadata) => tests.every(([name, test]) => test(Object.hasOwn(metadata, name) ? metadata[name] : undefined));
}

function parseText(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw invalid('The option "filter" is a text that is no JSON.');
  }
}

function testsOf(name: string, wanted: unknown): readonly Test[] {
  if (Array.isArray(wanted)) return [isOneOf(wanted, name)];
  if (typeof wanted !== 'object') return [(value) => value === wanted];
  return Object.entries(wanted as Readonly<Record<string, unknown>>).flatMap(([operator, value]) => {
    const make = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined;
    if (make === undefined) throw invalid(`"${operator}" in the filter for "${name}" is not known.`, `Known: ${Object.keys(OPERATORS).join(', ')}.`);
    return value === undefined || value === null ? [] : [make(value, name)];
  });
}

function isOneOf(wanted: unknown, place: string): Test {
  if (!Array.isArray(wanted)) throw invalid(`The filter for "${place}" must be a list.`);
  const values = new Set<unknown>(wanted);
  return (value) => values.has(value);
}

/** Numbers with numbers, texts with texts (dates as ISO 8601 compare as texts); anything else is not found. */
function compared(wanted: unknown, place: string, holds: (order: number) => boolean): Test {
  if (typeof wanted !== 'number' && typeof wanted !== 'string') throw invalid(`The filter for "${place}" compares with a number or a text.`);
  return (value) => typeof value === typeof wanted && holds(value! > wanted ? 1 : value! < wanted ? -1 : 0);
}

function invalid(message: string, hint?: string): AiError {
  return new AiError('validation', message, { hint: hint ?? 'For example {"team": "support", "year": {"$gte": 2024}}.' });
}
