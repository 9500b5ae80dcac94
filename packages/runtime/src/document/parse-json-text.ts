import type { Problem } from '../problem.ts';
import { DOCUMENT_LIMITS } from './app-document.ts';
import { findJsonFault } from './find-json-fault.ts';

/** Parses JSON text. A mistake in it is a problem with its place, the line it stands in and a caret under it. */
export function parseJsonText(text: string): { readonly value: unknown; readonly problem?: undefined } | { readonly value?: undefined; readonly problem: Problem } {
  if (text.length > DOCUMENT_LIMITS.textLength) {
    return { problem: { severity: 'error', code: 'too-large', message: `The document has ${text.length} characters; at most ${DOCUMENT_LIMITS.textLength} are allowed.`, path: [] } };
  }
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { problem: syntaxProblem(text, findJsonFault(text) ?? text.length) };
  }
}

function syntaxProblem(text: string, position: number): Problem {
  const before = text.slice(0, position);
  const line = before.split('\n').length;
  const lineStart = before.lastIndexOf('\n') + 1;
  const column = position - lineStart + 1;
  const source = text.slice(lineStart).split('\n', 1)[0] ?? '';
  const cut = Math.max(0, column - 60);
  return {
    severity: 'error',
    code: 'json-syntax',
    message: `This is not valid JSON: line ${line}, column ${column}.`,
    path: [],
    range: [position, Math.min(position + 1, text.length)],
    frame: `${source.slice(cut, cut + 120)}\n${' '.repeat(column - 1 - cut)}^`,
    hint: 'Look for a missing comma, quote or bracket at the caret or just before it.',
  };
}
