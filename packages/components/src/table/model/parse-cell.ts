import { cellText } from './cell-text.ts';
import { timeOf } from './time-of.ts';
import type { Column } from './table-columns.ts';

/** What a person wrote, as the value it means, or what is wrong with it. */
export type ParsedCell = { readonly value: unknown } | { readonly problem: CellProblem; readonly limit?: number };
export type CellProblem = 'required' | 'number' | 'date' | 'option' | 'pattern' | 'json' | 'min' | 'max';

/** Reads a text as a cell of a column. An empty text is null. Never throws. */
export function parseCell(text: string, column: Column): ParsedCell {
  const { type, stated } = column;
  const trimmed = text.trim();
  if (trimmed === '') return stated.required === true ? { problem: 'required' } : { value: type === 'text' ? '' : null };
  if (Array.isArray(stated.options)) {
    const option: unknown = (stated.options as readonly unknown[]).find((each) => cellText(each) === text || cellText(each) === trimmed);
    return option === undefined ? { problem: 'option' } : { value: option };
  }
  switch (type) {
    case 'number': case 'currency': case 'progress': return bounded(readNumber(trimmed), column);
    case 'percent': return trimmed.endsWith('%') ? bounded(readNumber(trimmed.slice(0, -1)) / 100, column) : bounded(readNumber(trimmed), column);
    case 'boolean': return readBoolean(trimmed);
    case 'date': case 'dateTime': return Number.isNaN(timeOf(trimmed)) ? { problem: 'date' } : { value: trimmed };
    case 'tag': return { value: trimmed.includes(',') ? trimmed.split(',').map((tag) => tag.trim()).filter((tag) => tag !== '') : trimmed };
    case 'json': return readJson(trimmed);
    default: return matchesPattern(text, stated.pattern) ? { value: text } : { problem: 'pattern' };
  }
}

/** The text to edit a value as: what `parseCell` reads back as the same. */
export function editText(value: unknown, { type }: Column): string {
  if (type === 'percent' && typeof value === 'number') return String(Math.round(value * 1e10) / 1e10);
  if (type === 'tag' && Array.isArray(value)) return value.map(cellText).join(', ');
  if (type === 'date' && !Number.isNaN(timeOf(value))) return typeof value === 'string' ? value.slice(0, 10) : new Date(timeOf(value)).toISOString().slice(0, 10);
  return cellText(value);
}

function readNumber(text: string): number {
  // Groups of three with commas, as they are copied from elsewhere.
  return Number(/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text);
}

function bounded(number: number, { stated: { min, max } }: Column): ParsedCell {
  if (!Number.isFinite(number)) return { problem: 'number' };
  if (typeof min === 'number' && number < min) return { problem: 'min', limit: min };
  if (typeof max === 'number' && number > max) return { problem: 'max', limit: max };
  return { value: number };
}

function readBoolean(text: string): ParsedCell {
  if (/^(?:true|yes|1)$/i.test(text)) return { value: true };
  return /^(?:false|no|0)$/i.test(text) ? { value: false } : { problem: 'option' };
}

function readJson(text: string): ParsedCell {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { problem: 'json' };
  }
}

/** A pattern that is none lets everything through: it is the builder's mistake, not the person's. */
function matchesPattern(text: string, pattern: unknown): boolean {
  if (typeof pattern !== 'string' || pattern === '') return true;
  try {
    return new RegExp(`^(?:${pattern})$`, 'v').test(text);
  } catch {
    return true;
  }
}
