/** The nearest page that there is, from 1; while nothing is known of the document, any from 1. */
export function pdfPageWithin(page: unknown, pageCount: unknown): number {
  const wanted = Math.round(Number(page));
  const last = Number(pageCount) > 0 ? Number(pageCount) : Number.MAX_SAFE_INTEGER;
  return Number.isFinite(wanted) ? Math.min(last, Math.max(1, wanted)) : 1;
}
