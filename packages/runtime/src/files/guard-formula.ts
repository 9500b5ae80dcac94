/** What a spreadsheet takes for a formula at the start of a cell, white space before it too; Japanese ones take wide signs as well. */
const FORMULA = /^[\s\uFEFF]*[=+\-@\t\r|＝＋－＠]/;
/** A number, or one of a telephone, may begin with a sign and is none the less no formula. */
const NUMBER = /^[+-]?[\d(][\d.,\s()/-]*(?:e[+-]?\d+)?%?$/i;
/**
 * Where a spreadsheet that parts cells by other signs than commas, as in countries that write 1,5, begins a cell inside of
 * ours: a quotation mark counts for it only at the start of a cell.
 */
const INNER_CELL = /([;\t\r\n][\s"]*)(?=[=@＝＠]|[+\-＋－](?![\d\s.,;-]))/g;

/**
 * A text as a cell of CSV that no spreadsheet calculates: what it would take for a formula gets an apostrophe before it,
 * which spreadsheets show as text. Data of strangers must not reach out of the file (`=HYPERLINK(…)`, `=cmd|…`).
 */
export function guardFormula(text: string): string {
  const inner = text.replaceAll(INNER_CELL, "$1'");
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${inner}` : inner;
}
