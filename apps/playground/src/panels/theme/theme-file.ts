import type { Theme } from '@inlay/components/app-view';
import { parseEdits } from '@inlay/runtime/edits';

/** A theme's file is no longer than this; UTF-16 units. */
const LONGEST_FILE = 200_000;

/** A theme as the text of a file. */
export function writeThemeFile(theme: Theme): string {
  return `${JSON.stringify({ inlayTheme: 1, tokens: theme }, undefined, 2)}\n`;
}

/** The theme in the text of a file, or why there is none. Nothing of it is taken where a part of it cannot be. */
export function readThemeFile(text: string): { readonly theme: Theme } | { readonly refused: string } {
  if (text.length > LONGEST_FILE) return { refused: 'This file is too long for a theme.' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { refused: `This is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof value !== 'object' || value === null || Reflect.get(value, 'inlayTheme') !== 1) return { refused: 'This is no theme: a theme is { "inlayTheme": 1, "tokens": { "accent": "#006d77" } }.' };
  const tokens: unknown = Reflect.get(value, 'tokens') ?? null;
  const parsed = parseEdits([{ type: 'setTheme', theme: tokens }], { components: [] });
  if ('problems' in parsed) return { refused: parsed.problems.map(({ message, hint, path }) => [`${path.slice(3).join('.') || 'tokens'}: ${message}`, hint].filter(Boolean).join(' ')).join(' ') };
  const [edit] = parsed.edits;
  if (edit?.type !== 'setTheme') return { refused: 'The tokens of this theme cannot be read.' };
  return { theme: edit.theme ?? {} };
}
