import type { Extra, Lines } from './lines.ts';
import { ShapedLines } from './shaped-lines.ts';

/** Puts the lines of the details after each row that is expanded: by the place of the row, how many lines. */
export function withDetails(lines: Lines, expanded: ReadonlyMap<number, number>): Lines {
  if (expanded.size === 0) return lines;
  const codes: number[] = [];
  const extras: Extra[] = [...lines.extras];
  for (const code of lines.codes) {
    codes.push(code);
    const parts = code < 0 ? 0 : expanded.get(code) ?? 0;
    for (let part = 0; part < parts; part += 1) codes.push(~(extras.push({ kind: 'detail', place: code, part, parts }) - 1));
  }
  return new ShapedLines(Int32Array.from(codes), extras, new Map([...lines.codes].flatMap((code) => {
    const branch = lines.branchAt(code);
    return branch === undefined ? [] : [[code, branch] as const];
  })));
}
