/** So many rows above and below what is visible are in the page, too. */
const MARGIN_ROWS = 12;
/** As many rows are in the page before their box was measured. */
const ROWS_AT_FIRST = 40;

/** Which rows of so many are in the page, when so much of them is visible, in pixels: from `first` up to `end`. */
export function rowWindow({ top, height, rowHeight }: { readonly top: number; readonly height: number; readonly rowHeight: number }, count: number): { readonly first: number; readonly end: number } {
  const first = Math.max(0, Math.min(count - 1, Math.floor(top / rowHeight) - MARGIN_ROWS));
  const visible = height === 0 ? ROWS_AT_FIRST : Math.ceil(height / rowHeight) + 2 * MARGIN_ROWS;
  return { first, end: Math.min(count, first + visible) };
}
