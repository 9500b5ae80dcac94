/** Longest piece of a source line that a frame shows; builders read it in a narrow panel. */
const FRAME_WIDTH = 100;

/**
 * The line of `source` in which `range` starts, with its number, and carets under the range.
 * Long lines are cut around the range, and the carets end with the line.
 */
export function sourceFrame(source: string, range: readonly [start: number, end: number]): string {
  const start = Math.min(range[0], source.length);
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const lineBreak = source.indexOf('\n', start);
  const lineEnd = lineBreak < 0 ? source.length : lineBreak;
  const from = Math.max(lineStart, start - FRAME_WIDTH / 2);
  const line = source.slice(from, Math.min(lineEnd, from + FRAME_WIDTH)).replaceAll(/[\t\r]/g, ' ');
  const number = String(countLines(source, lineStart));
  const carets = Math.max(1, Math.min(range[1], lineEnd, from + FRAME_WIDTH) - start);
  const margin = ' '.repeat(number.length);
  return `${number} | ${line}\n${margin} | ${' '.repeat(start - from)}${'^'.repeat(carets)}`;
}

function countLines(source: string, end: number): number {
  let lines = 1;
  for (let at = source.indexOf('\n'); at >= 0 && at < end; at = source.indexOf('\n', at + 1)) lines++;
  return lines;
}
