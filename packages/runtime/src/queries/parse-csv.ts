/** A quoted cell that never ends. */
export class CsvError extends Error {}

/**
 * Rows of a CSV text (RFC 4180, with commas) by the names in its first line. Cells are texts; a cell that a row lacks is
 * left out. Empty lines are skipped. Throws a CsvError that names the line of a quote that is never closed.
 */
export function parseCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = readRows(text);
  return rows.map((row) => Object.fromEntries(row.flatMap((cell, index) => [[head[index]?.trim() || `column${index + 1}`, cell] as const])));
}

function readRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const endRow = (): void => {
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  // Each match is one cell with what ends it: a comma, a line end, or the end of the text. Right behind the one before: to look for one further on takes long.
  for (const { 0: match, 1: quoted, 2: plain = '', 3: end, index } of text.matchAll(/(?:"([^"]*(?:""[^"]*)*)"|([^,\r\n]*))(,|\r\n?|\n|$)/gy)) {
    if (match === '' && index === text.length && row.length === 0) break;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') endRow();
  }
  const broken = brokenQuote(text);
  if (broken !== undefined) throw new CsvError(`A quoted cell begins in line ${broken} and never ends.`);
  return rows;
}

/** The line of a quote that is never closed: quotes come in pairs. */
function brokenQuote(text: string): number | undefined {
  const quotes = [...text.matchAll(/"/g)];
  return quotes.length % 2 === 0 ? undefined : text.slice(0, quotes.at(-1)!.index).split(/\r\n?|\n/).length;
}
