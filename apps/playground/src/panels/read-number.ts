import type { Problem } from '@inlay/runtime/problem';

/** The bounds of a number. */
export interface NumberBounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly whole?: boolean;
}

/** The number that a text says: undefined for an empty one, and a problem where it says none or one out of bounds. */
export function readNumber(text: string, { min = -Infinity, max = Infinity, whole = false }: NumberBounds = {}): { readonly value: number | undefined; readonly problem?: Problem } {
  const trimmed = text.trim();
  if (trimmed === '') return { value: undefined };
  const value = Number(trimmed);
  if (!Number.isFinite(value)) return refuse(`“${trimmed}” is not a number.`);
  if (whole && !Number.isInteger(value)) return refuse('Whole numbers only.');
  if (value < min) return refuse(`At least ${min}.`);
  if (value > max) return refuse(`At most ${max}.`);
  return { value };
}

function refuse(message: string): { readonly value: undefined; readonly problem: Problem } {
  return { value: undefined, problem: { severity: 'error', code: 'not-a-number', message, path: [] } };
}
