import { ExpressionError } from './expression-error.ts';

/**
 * A warning where a hole was closed by `>>` and a shift seems meant: more of an operand and another
 * `>>` follow on the same line, with no opener between.
 */
export function findShiftWarning(source: string, start: number, end: number): ExpressionError | null {
  const rest = /^>?[ \t]*[\w$(.][^\n<]*?>>/.exec(source.slice(end, end + 200));
  if (!rest) return null;
  return new ExpressionError({
    code: 'shift-closes',
    message: 'Inside << >> the first >> ends the expression, so what follows it is text',
    source,
    range: [end - 2, Math.min(source.length, end + rest[0].length)],
    hint: `For a shift write parentheses, << (${source.slice(start + 2, end - 2).trim()} >> …) >>, or use {{ }}`,
    severity: 'warning',
  });
}
