import type { Problem } from '@inlay/runtime/problem';

/** A change that mends a problem. UTF-16 units of the source. */
export interface QuickFix {
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** What mends a problem of a source: the name that was meant, or the sign that makes it text. Undefined where only a person knows. */
export function quickFix(source: string, { range, hint = '' }: Pick<Problem, 'range' | 'hint'>): QuickFix | undefined {
  if (range === undefined) return undefined;
  const meant = /Did you mean ([A-Za-z_$][\w$]*)\?/.exec(hint)?.[1];
  if (meant !== undefined) return { title: `Change to ${meant}`, from: range[0], to: range[1], insert: meant };
  const escaped = /escape it: \\(<<|\{\{)/.exec(hint)?.[1];
  const opener = escaped === undefined ? -1 : source.lastIndexOf(escaped, range[0]);
  return opener === -1 ? undefined : { title: `Write it as text: \\${escaped}`, from: opener, to: opener, insert: '\\' };
}
